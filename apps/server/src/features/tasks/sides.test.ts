/** Every act × every role, from where the role sits: what the table of acts lets through, by hand. */
import { role } from '@roviec/contract'
import { type ActKind, actKinds, actOn, localDate, type TaskAct, type TaskLife, type TaskState } from '@roviec/register'
import { expect, test } from 'vitest'
import type { HeldPost } from '../../actor.ts'
import { agenciesOf, standingOf } from './sides.ts'

const day = (text: string) => localDate(text)
const agency = (id: string, validTo: string | null = null) =>
  ({ id, kind: 'economicDivision', name: id, aliases: [], parentId: null, formerParents: [], position: 1, validFrom: null, validTo }) as const
const history = {
  agencies: [agency('lead'), agency('helper'), agency('other'), agency('closed', '2026-08-01'), agency('successor')],
  successions: [{ fromId: 'closed', toId: 'successor', kind: 'merge', on: '2026-08-02', basis: null } as const],
}
const task = { leadAgencyId: 'lead', supporting: [{ position: 0, agencyId: 'helper' }] }
const post = (agencyId: string, held: HeldPost['role'], actingFor: HeldPost['actingFor'] = null): HeldPost => ({
  agencyId,
  agencyName: agencyId,
  role: held,
  title: null,
  actingFor,
})

/** Where an act is possible at all, with what it needs. */
const possible: Record<ActKind, { in: TaskState; act: TaskAct }> = {
  accept: { in: 'assigned', act: { kind: 'accept' } },
  return: { in: 'accepted', act: { kind: 'return', why: 'unclear', reason: 'chưa rõ' } },
  assignAgain: { in: 'returned', act: { kind: 'assignAgain', leadAgencyId: 'other', reason: 'giao lại' } },
  progress: { in: 'accepted', act: { kind: 'progress', note: 'đã họp', percent: 10 } },
  submit: { in: 'inProgress', act: { kind: 'submit', product: { documentReference: null, fileSha256: null, figure: null, words: 'xong' } } },
  takeBack: { in: 'submitted', act: { kind: 'takeBack' } },
  confirm: { in: 'submitted', act: { kind: 'confirm', note: '' } },
  sendBack: { in: 'submitted', act: { kind: 'sendBack', reason: 'thiếu' } },
  reopen: { in: 'completed', act: { kind: 'reopen', reason: 'nhầm' } },
  suspend: { in: 'inProgress', act: { kind: 'suspend', reason: 'chờ tỉnh' } },
  resume: { in: 'suspended', act: { kind: 'resume' } },
  cancel: { in: 'assigned', act: { kind: 'cancel', reason: 'thôi' } },
  askExtension: { in: 'inProgress', act: { kind: 'askExtension', id: 'y', dueOn: day('2026-09-30'), reason: 'mưa' } },
  grantExtension: { in: 'inProgress', act: { kind: 'grantExtension', id: 'x', dueOn: day('2026-09-30'), reason: '' } },
  refuseExtension: { in: 'inProgress', act: { kind: 'refuseExtension', id: 'x', reason: 'không' } },
  changeDeadline: { in: 'assigned', act: { kind: 'changeDeadline', id: 'z', dueOn: day('2026-09-01'), reason: 'tỉnh giục' } },
  putInCharge: { in: 'accepted', act: { kind: 'putInCharge', personId: 'hoa' } },
  putUnderLeader: { in: 'assigned', act: { kind: 'putUnderLeader', personId: 'lan' } },
  remind: { in: 'accepted', act: { kind: 'remind', note: '' } },
}
const leads: ActKind[] = ['accept', 'return', 'progress', 'submit', 'takeBack', 'askExtension', 'putInCharge']
const gives = actKinds.filter(kind => !leads.includes(kind))

const lifeFor = (kind: ActKind): TaskLife => ({
  state: possible[kind].in,
  suspendedFrom: kind === 'resume' ? 'accepted' : null,
  leadAgencyId: 'lead',
  inChargePersonId: null,
  leaderPersonId: null,
  firstDueOn: day('2026-08-20'),
  dueOn: day('2026-08-20'),
  percent: 0,
  submittedOn: null,
  submittedBy: 'somebody else',
  completedOn: null,
  extensions:
    kind.endsWith('antExtension') || kind === 'refuseExtension'
      ? [{ id: 'x', askedBy: 'b', askedOn: day('2026-08-05'), wishedDueOn: day('2026-09-30'), reason: 'mưa', answer: null }]
      : [],
})

const allowed = (posts: HeldPost[]): ActKind[] => {
  const { sides } = standingOf({ posts }, task, history, '2026-08-10')
  return actKinds.filter(kind => actOn(lifeFor(kind), possible[kind].act, { personId: 'me', sides, today: day('2026-08-10'), openChildren: 0 }).ok)
}
const sorted = (kinds: readonly ActKind[]): ActKind[] => kinds.toSorted()

/** In the leading agency, in one that supports it, and in another. */
const table: Record<HeldPost['role'], [ActKind[], ActKind[], ActKind[]]> = {
  administrator: [[], [], []],
  office: [[...leads, ...gives], gives, gives],
  leader: [[...leads, ...gives], gives, gives],
  agencyHead: [leads, [], []],
  agencyOfficer: [leads, [], []],
  villageSecretary: [leads, [], []],
  inspection: [[], [], []],
  levelAbove: [[], [], []],
}

test.each(role.options)('%s', held => {
  expect(['lead', 'helper', 'other'].map(where => sorted(allowed([post(where, held)])))).toEqual(table[held].map(sorted))
})

test('two posts give what both give, a lent one gives what it gives its owner and says in whose place', () => {
  expect(sorted(allowed([post('other', 'office'), post('lead', 'agencyOfficer')]))).toEqual(sorted([...leads, ...gives]))
  const lent = post('lead', 'agencyHead', { personId: 'chief', name: 'Lò Văn Trưởng', until: '2026-08-11' })
  expect(sorted(allowed([post('other', 'inspection'), lent]))).toEqual(sorted(leads))
  expect(standingOf({ posts: [lent] }, task, history, '2026-08-10').actingForPersonId).toBe('chief')
})

test('who came after a closed agency has its work, and its supporting parts', () => {
  const closed = { leadAgencyId: 'closed', supporting: [{ position: 2, agencyId: 'closed' }] }
  expect(standingOf({ posts: [post('successor', 'agencyHead')] }, closed, history, '2026-08-10')).toMatchObject({
    sides: ['lead', 'supporting'],
    ownParts: [2],
  })
  expect(standingOf({ posts: [post('closed', 'agencyHead')] }, closed, history, '2026-08-10').sides).toEqual([])
  expect(agenciesOf({ posts: [post('successor', 'agencyHead')] }, history, '2026-08-10').toSorted()).toEqual(['closed', 'successor'])
  expect(agenciesOf({ posts: [post('other', 'agencyHead')] }, history, '2026-08-10')).toEqual(['other'])
})
