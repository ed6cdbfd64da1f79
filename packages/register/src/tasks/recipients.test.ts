import { expect, test } from 'vitest'
import { taskStates } from './life.ts'
import { type AddressedTask, audiencesOf, mustAct, recipientsOf, reminderStandingOf, reminderStandings, type Staff, waitsFor } from './recipients.ts'

const post = (personId: string, agencyId: string, role: string) => ({ personId, agencyId, role })
const staff: Staff = {
  posts: [
    post('chair', 'committee', 'leader'),
    post('vice', 'committee', 'leader'),
    post('clerk', 'bureau', 'office'),
    post('head', 'economy', 'agencyHead'),
    post('officer', 'economy', 'agencyOfficer'),
    post('sergeant', 'police', 'agencyOfficer'),
    post('captain', 'police', 'agencyOfficer'),
    post('elder', 'village', 'villageSecretary'),
  ],
  heads: new Map([
    ['police', 'captain'],
    ['economy', 'somebody who left'],
  ]),
  deputies: new Map([
    ['head', [{ personId: 'sergeant', post: null }]],
    ['vice', [{ personId: 'elder', post: null }]],
    ['officer', [{ personId: 'captain', post: { agencyId: 'tribunal', role: 'agencyOfficer' } }]],
    ['chair', [{ personId: 'sergeant', post: { agencyId: 'committee', role: 'leader' } }]],
  ]),
}
const task = (more: Partial<AddressedTask>): AddressedTask => ({
  leadAgencyIds: ['economy'],
  inChargePersonId: null,
  leaderPersonId: null,
  givenByPersonId: null,
  restricted: false,
  ...more,
})

test.each<[string, Parameters<typeof recipientsOf>[0], Partial<AddressedTask>, string[]]>([
  ['the person in charge alone', 'doers', { inChargePersonId: 'officer' }, ['officer']],
  ['a person in charge who left: the head, and who stands in for the head', 'doers', { inChargePersonId: 'gone' }, ['head', 'sergeant']],
  ['a head by the register of agencies', 'doers', { leadAgencyIds: ['police'] }, ['captain']],
  ['an agency that was split: both heads', 'doers', { leadAgencyIds: ['police', 'village'] }, ['captain', 'elder']],
  ['the committee itself: its leaders, and those in their place', 'doers', { leadAgencyIds: ['committee'] }, ['chair', 'vice', 'elder', 'sergeant']],
  ['a post lent elsewhere: not who stands in there', 'doers', { inChargePersonId: 'officer', leadAgencyIds: ['economy'] }, ['officer']],
  ['a post lent there: who stands in there too', 'doers', { inChargePersonId: 'officer', leadAgencyIds: ['tribunal'] }, ['officer', 'captain']],
  ['an agency where nobody is: the office', 'doers', { leadAgencyIds: ['school'] }, ['clerk']],
  ['no agency of the register: the office', 'doers', { leadAgencyIds: [] }, ['clerk']],
  ['no head of the agency: the office', 'heads', { leadAgencyIds: ['school'], inChargePersonId: 'officer' }, ['clerk']],
  ['the leader in charge', 'leader', { leaderPersonId: 'vice' }, ['vice', 'elder']],
  ['no leader in charge: all leaders', 'leader', {}, ['chair', 'vice', 'elder', 'sergeant']],
  ['who gave it', 'givers', { givenByPersonId: 'chair' }, ['chair', 'sergeant']],
  ['who gave it is gone: the office', 'givers', { givenByPersonId: 'gone' }, ['clerk']],
  [
    'restricted: instead of who may not read it those who may, and those in their place',
    'doers',
    { inChargePersonId: 'officer', restricted: true },
    ['clerk', 'chair', 'vice', 'elder', 'sergeant'],
  ],
  ['restricted: who may read it, as usual', 'leader', { leaderPersonId: 'vice', restricted: true }, ['vice', 'elder']],
])('%s', (_what, audience, more, persons) => {
  expect(recipientsOf(audience, task(more), staff).toSorted()).toEqual(persons.toSorted())
})

test('nobody but an administrator: the administrator', () => {
  const alone: Staff = { posts: [post('admin', 'bureau', 'administrator')], heads: new Map(), deputies: new Map() }
  expect(recipientsOf('heads', task({}), alone)).toEqual(['admin'])
})

test('every state of the life, and whom its reminders reach: where the ball is', () => {
  const table = reminderStandings.map(standing => {
    const { before, dueToday, overdue, toHead, toLeader } = audiencesOf[standing]
    const cells = [before, dueToday, overdue, toHead, toLeader].map(each => each.join('+') || '–')
    return [standing.padEnd(14), ...cells.map(each => each.padEnd(12))].join(' ').trimEnd()
  })
  expect(table).toEqual([
    // standing      before       dueToday     overdue      toHead       toLeader
    'assigned       doers        doers        doers        heads        leader',
    'accepted       doers        doers        doers        heads        leader',
    'inProgress     doers        doers        doers        heads        leader',
    'submitted      –            givers       givers       –            leader',
    'completed      –            –            –            –            –',
    'returned       givers       givers       givers       –            leader',
    'suspended      –            –            –            –            –',
    'cancelled      –            –            –            –            –',
    'extensionAsked givers+doers givers+doers givers+doers heads        leader',
  ])
  expect(taskStates.map(mustAct)).toEqual(['doers', 'doers', 'doers', 'givers', null, 'givers', null, null])
})

test('sent back: who gave it, not the agency that sent it back', () => {
  const reached = audiencesOf.returned.overdue.flatMap(audience =>
    recipientsOf(audience, task({ givenByPersonId: 'clerk', leadAgencyIds: ['economy'] }), staff),
  )
  expect(reached).toEqual(['clerk'])
})

test('an extension that nobody answered counts while the deadline runs, and nowhere else', () => {
  expect(taskStates.map(state => reminderStandingOf(state, true))).toEqual([
    'extensionAsked',
    'extensionAsked',
    'extensionAsked',
    'submitted',
    'completed',
    'returned',
    'suspended',
    'cancelled',
  ])
  expect(taskStates.map(state => reminderStandingOf(state, false))).toEqual(taskStates)
})

test('who does it is told that it was asked, who may grant it that it waits for them', () => {
  const audiences = ['doers', 'heads', 'givers', 'leader'] as const
  const said = (standing: Parameters<typeof waitsFor>[0]) => audiences.map(audience => waitsFor(standing, audience))
  expect(said('extensionAsked')).toEqual(['extensionAsked', 'extensionAsked', 'extensionToAnswer', 'extensionToAnswer'])
  expect(said('returned')).toEqual(['returned', 'returned', 'returned', 'returned'])
  expect(said('submitted')).toEqual(['submitted', 'submitted', 'submitted', 'submitted'])
  expect(said('inProgress')).toEqual([null, null, null, null])
})
