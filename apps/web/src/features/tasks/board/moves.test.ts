import { type ActKind, actOn, localDate, type TaskAct, type TaskLife, type TaskState } from '@roviec/register'
import { expect, test } from 'vitest'
import { boardStates, moves, movesOf } from './moves.ts'

const day = localDate('2026-08-10')
const words: Partial<Record<ActKind, TaskAct>> = {
  return: { kind: 'return', why: 'unclear', reason: 'chưa rõ' },
  assignAgain: { kind: 'assignAgain', leadAgencyId: 'cong-an', reason: 'giao lại' },
  progress: { kind: 'progress', note: 'đã họp', percent: null },
  submit: { kind: 'submit', product: { documentReference: null, fileSha256: null, figure: null, words: 'xong' } },
  confirm: { kind: 'confirm', note: '' },
}
const lifeIn = (state: TaskState): TaskLife => ({
  state,
  suspendedFrom: state === 'suspended' ? 'accepted' : null,
  leadAgencyId: 'phong-kinh-te',
  inChargePersonId: null,
  leaderPersonId: null,
  firstDueOn: day,
  dueOn: day,
  percent: 0,
  submittedOn: state === 'submitted' || state === 'completed' ? day : null,
  submittedBy: state === 'submitted' || state === 'completed' ? 'lan' : null,
  completedOn: state === 'completed' ? day : null,
  extensions: [],
})

test.each(moves.flatMap(({ from, to, act }) => from.map(state => [state, act, to] as const)))('from %s by %s to %s, as the register says', (state, act, to) => {
  const asked = words[act] ?? ({ kind: act, reason: 'có lý do' } as unknown as TaskAct)
  const result = actOn(lifeIn(state), asked, { personId: 'minh', sides: ['assigner', 'lead'], today: day, openChildren: 0 })
  expect(result).toMatchObject({ ok: true, value: { state: to } })
})

test('only what is open to who looks, and a suspended task back to where it stood', () => {
  expect([...movesOf({ state: 'assigned', acts: ['accept', 'return', 'submit'], suspendedFrom: null }).keys()].toSorted()).toEqual([
    'accepted',
    'returned',
    'submitted',
  ])
  expect([...movesOf({ state: 'assigned', acts: [], suspendedFrom: null })]).toEqual([])
  expect(movesOf({ state: 'suspended', acts: ['resume', 'cancel'], suspendedFrom: 'accepted' }).get('accepted')).toBe('resume')
  expect(movesOf({ state: 'submitted', acts: ['takeBack', 'sendBack'], suspendedFrom: null }).get('inProgress')).toBe('takeBack')
})

test('every state has its column', () => expect(new Set(boardStates).size).toBe(8))
