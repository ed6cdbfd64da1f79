import { describe, expect, test } from 'vitest'
import { type LocalDate, localDate } from '../calendar/local-date.ts'
import { type ActKind, actKinds } from './acts.ts'
import { type ActBy, actOn, actsOpen, type TaskAct, type TaskLife, type TaskSide, type TaskState, taskStates } from './life.ts'

const day = (text: string): LocalDate => localDate(text)
const today = day('2026-08-10')

const life: TaskLife = {
  state: 'assigned',
  suspendedFrom: null,
  leadAgencyId: 'phong-kinh-te',
  inChargePersonId: null,
  leaderPersonId: null,
  firstDueOn: day('2026-08-20'),
  dueOn: day('2026-08-20'),
  percent: 0,
  submittedOn: null,
  submittedBy: null,
  completedOn: null,
  extensions: [],
}
const asked = { id: 'x1', askedBy: 'lan', askedOn: day('2026-08-05'), wishedDueOn: day('2026-08-31'), reason: 'mưa lũ', answer: null }
const product = { documentReference: '12/BC-UBND', fileSha256: null, figure: null, words: null }
const by = (sides: TaskSide[], more: Partial<ActBy> = {}): ActBy => ({ personId: 'minh', sides, today, openChildren: 0, ...more })

const example: Record<ActKind, TaskAct> = {
  accept: { kind: 'accept' },
  return: { kind: 'return', why: 'wrongAddressee', reason: 'việc của Công an xã' },
  assignAgain: { kind: 'assignAgain', leadAgencyId: 'cong-an', reason: 'giao lại' },
  progress: { kind: 'progress', note: 'đã khảo sát', percent: 40 },
  submit: { kind: 'submit', product },
  takeBack: { kind: 'takeBack' },
  confirm: { kind: 'confirm', note: '' },
  sendBack: { kind: 'sendBack', reason: 'thiếu biểu' },
  reopen: { kind: 'reopen', reason: 'nhầm' },
  suspend: { kind: 'suspend', reason: 'chờ tỉnh' },
  resume: { kind: 'resume' },
  cancel: { kind: 'cancel', reason: 'không còn cần' },
  askExtension: { kind: 'askExtension', id: 'x1', dueOn: day('2026-08-31'), reason: 'mưa lũ' },
  grantExtension: { kind: 'grantExtension', id: 'x1', dueOn: day('2026-08-31'), reason: '' },
  refuseExtension: { kind: 'refuseExtension', id: 'x1', reason: 'không đủ lý do' },
  changeDeadline: { kind: 'changeDeadline', id: 'x2', dueOn: day('2026-08-15'), reason: 'tỉnh yêu cầu sớm hơn' },
  putInCharge: { kind: 'putInCharge', personId: 'hoa' },
  putUnderLeader: { kind: 'putUnderLeader', personId: 'chu-tich' },
  remind: { kind: 'remind', note: '' },
}

/** Who may do it (A gives, L leads), and in which states: assigned accepted inProgress submitted completed returned suspended cancelled. Written by hand, not taken from the code. */
const table: Record<ActKind, readonly [TaskSide, string]> = {
  accept: ['lead', 'x.......'],
  return: ['lead', 'xx......'],
  assignAgain: ['assigner', 'xxx..x..'],
  progress: ['lead', 'xxx.....'],
  submit: ['lead', 'xxx.....'],
  takeBack: ['lead', '...x....'],
  confirm: ['assigner', '...x....'],
  sendBack: ['assigner', '...x....'],
  reopen: ['assigner', '....x...'],
  suspend: ['assigner', 'xxx.....'],
  resume: ['assigner', '......x.'],
  cancel: ['assigner', 'xxxx.xx.'],
  askExtension: ['lead', 'xxx.....'],
  grantExtension: ['assigner', 'xxx.....'],
  refuseExtension: ['assigner', 'xxx.....'],
  changeDeadline: ['assigner', 'xxx..x..'],
  putInCharge: ['lead', 'xxxx....'],
  putUnderLeader: ['assigner', 'xxxx.xx.'],
  remind: ['assigner', 'xxx.....'],
}

const inState = (state: TaskState, act: ActKind): TaskLife => ({
  ...life,
  state,
  suspendedFrom: state === 'suspended' ? 'accepted' : null,
  submittedOn: state === 'submitted' || state === 'completed' ? day('2026-08-09') : null,
  submittedBy: state === 'submitted' || state === 'completed' ? 'lan' : null,
  extensions: act === 'grantExtension' || act === 'refuseExtension' ? [asked] : [],
})

describe('every act in every state by every side', () => {
  test.each(actKinds)('%s', kind => {
    const [side, allowed] = table[kind]
    for (const [index, state] of taskStates.entries()) {
      const task = inState(state, kind)
      for (const other of ['assigner', 'lead', 'supporting'] as const) {
        const { ok } = actOn(task, example[kind], by([other]))
        expect(`${state} ${other} ${ok}`).toBe(`${state} ${other} ${allowed[index] === 'x' && other === side}`)
        expect(actsOpen(task, by([other])).includes(kind)).toBe(ok)
      }
    }
  })
  test('who stands on no side may do nothing', () => {
    for (const kind of actKinds) expect(actOn(inState('assigned', kind), example[kind], by([]))).toMatchObject({ ok: false })
  })
})

const after = (task: TaskLife, act: TaskAct, who: ActBy): TaskLife => {
  const result = actOn(task, act, who)
  if (!result.ok) throw new Error(result.refusals.join())
  return result.value
}
const refusalsOf = (task: TaskLife, act: TaskAct, who: ActBy) => {
  const result = actOn(task, act, who)
  return result.ok ? [] : result.refusals
}

describe('what comes of it', () => {
  test('from assigned to completed, the day of handing in counts', () => {
    const accepted = after(life, { kind: 'accept' }, by(['lead']))
    const begun = after(accepted, { kind: 'progress', note: 'đã họp', percent: 30 }, by(['lead']))
    expect(begun).toMatchObject({ state: 'inProgress', percent: 30 })
    const given = after(begun, { kind: 'submit', product }, by(['lead'], { today: day('2026-08-20') }))
    const confirmed = after(given, { kind: 'confirm', note: '' }, by(['assigner'], { personId: 'chu-tich', today: day('2026-08-25') }))
    expect(confirmed).toMatchObject({ state: 'completed', completedOn: '2026-08-20', percent: 100 })
  })
  test('who handed it in does not confirm it, whatever the sides', () => {
    const given = after(life, { kind: 'submit', product }, by(['lead', 'assigner']))
    expect(refusalsOf(given, { kind: 'confirm', note: '' }, by(['lead', 'assigner']))).toEqual(['own-work'])
    expect(actsOpen(given, by(['lead', 'assigner']))).not.toContain('confirm')
  })
  test('sent back it is open again, and the next handing in counts', () => {
    const back = after(inState('submitted', 'sendBack'), example.sendBack, by(['assigner']))
    expect(back).toMatchObject({ state: 'inProgress', submittedOn: null, submittedBy: null })
  })
  test('a suspended task comes back to where it stood', () => {
    const stopped = after({ ...life, state: 'inProgress', percent: 60 }, example.suspend, by(['assigner']))
    expect(after(stopped, { kind: 'resume' }, by(['assigner']))).toMatchObject({ state: 'inProgress', percent: 60, suspendedFrom: null })
  })
  test('given to another body, nobody inside is in charge any more; to the same, who was stays', () => {
    const held = { ...life, inChargePersonId: 'hoa' }
    expect(after(held, example.assignAgain, by(['assigner']))).toMatchObject({ state: 'assigned', leadAgencyId: 'cong-an', inChargePersonId: null })
    const unclear: TaskLife = { ...held, state: 'returned' }
    const same = { kind: 'assignAgain', leadAgencyId: 'phong-kinh-te', reason: 'đã nói rõ' } as const
    expect(after(unclear, same, by(['assigner']))).toMatchObject({ inChargePersonId: 'hoa' })
    expect(refusalsOf(held, same, by(['assigner']))).toEqual(['same-lead'])
  })
})

describe('deadlines', () => {
  test('an extension moves the deadline that holds, never the first', () => {
    const wished = after(life, example.askExtension, by(['lead']))
    expect(wished.dueOn).toBe('2026-08-20')
    const granted = after(wished, { kind: 'grantExtension', id: 'x1', dueOn: day('2026-08-28'), reason: '' }, by(['assigner']))
    expect(granted).toMatchObject({ firstDueOn: '2026-08-20', dueOn: '2026-08-28' })
    const again = after(granted, { kind: 'askExtension', id: 'x3', dueOn: day('2026-09-15'), reason: 'chưa xong' }, by(['lead']))
    const refusedOnce = after(again, { kind: 'refuseExtension', id: 'x3', reason: 'đủ rồi' }, by(['assigner']))
    expect(refusedOnce).toMatchObject({ firstDueOn: '2026-08-20', dueOn: '2026-08-28' })
    expect(refusedOnce.extensions.map(({ answer }) => answer?.granted)).toEqual([true, false])
  })
  test('the first deadline of a task without one is set once', () => {
    const open = { ...life, firstDueOn: null, dueOn: null }
    const set = after(open, { kind: 'changeDeadline', id: 'a', dueOn: day('2026-09-01'), reason: 'theo kết luận' }, by(['assigner']))
    expect(set).toMatchObject({ firstDueOn: '2026-09-01', dueOn: '2026-09-01', extensions: [] })
    const moved = after(set, { kind: 'changeDeadline', id: 'b', dueOn: day('2026-09-30'), reason: 'theo tỉnh' }, by(['assigner']))
    expect(moved).toMatchObject({ firstDueOn: '2026-09-01', dueOn: '2026-09-30' })
    expect(moved.extensions).toHaveLength(1)
  })
  test.each([
    ['a second wish before the first is answered', { ...life, extensions: [asked] }, { ...example.askExtension, id: 'x9' }, 'lead', ['extension-pending']],
    ['a wish for an earlier day', life, { ...example.askExtension, dueOn: day('2026-08-20') }, 'lead', ['day-not-later']],
    ['a wish for a day that has passed', { ...life, dueOn: day('2026-08-05') }, { ...example.askExtension, dueOn: day('2026-08-07') }, 'lead', ['day-past']],
    ['a wish where nothing is due', { ...life, dueOn: null, firstDueOn: null }, example.askExtension, 'lead', ['no-deadline']],
    ['an answer to no wish', life, example.grantExtension, 'assigner', ['no-such-extension']],
    ['an answer to another wish', { ...life, extensions: [asked] }, { ...example.refuseExtension, id: 'x7' }, 'assigner', ['no-such-extension']],
    ['an earlier day granted', { ...life, extensions: [asked] }, { ...example.grantExtension, dueOn: day('2026-08-19') }, 'assigner', ['day-not-later']],
    ['a deadline in the past', life, { ...example.changeDeadline, dueOn: day('2026-08-09') }, 'assigner', ['day-past']],
    ['a new deadline while a wish waits', { ...life, extensions: [asked] }, example.changeDeadline, 'assigner', ['extension-pending']],
    ['no reason', life, { ...example.askExtension, reason: '  ' }, 'lead', ['reason-missing']],
  ] as [string, TaskLife, TaskAct, TaskSide, string[]][])('refused: %s', (_, task, act, side, refusals) =>
    expect(refusalsOf(task, act, by([side]))).toEqual(refusals))
  test('the end answers what nobody has answered', () => {
    const ended = after({ ...inState('submitted', 'confirm'), extensions: [asked] }, { kind: 'confirm', note: '' }, by(['assigner']))
    expect(ended.extensions[0]?.answer).toMatchObject({ granted: false })
  })
})

describe('what must be there', () => {
  test.each([
    ['words or a figure in progress', { kind: 'progress', note: ' ', percent: null }, ['reason-missing']],
    ['a percentage up to 100', { kind: 'progress', note: '', percent: 101 }, ['percent-outside']],
    ['a whole percentage', { kind: 'progress', note: '', percent: 12.5 }, ['percent-outside']],
    ['a product', { kind: 'submit', product: { documentReference: ' ', fileSha256: null, figure: null, words: null } }, ['product-missing']],
  ] as [string, TaskAct, string[]][])('%s', (_, act, refusals) => expect(refusalsOf(life, act, by(['lead']))).toEqual(refusals))
  test('every sub-task done first', () => expect(refusalsOf(life, example.submit, by(['lead'], { openChildren: 2 }))).toEqual(['children-open']))
  test('all reasons at once', () =>
    expect(refusalsOf({ ...life, state: 'completed' }, { kind: 'cancel', reason: '' }, by(['lead']))).toEqual(['not-yours', 'wrong-state', 'reason-missing']))
})
