import { expect, test } from 'vitest'
import { type AddressedTask, recipientsOf, type Staff } from './recipients.ts'

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
  deputies: new Map([['head', ['sergeant']]]),
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
  ['the committee itself: its leaders', 'doers', { leadAgencyIds: ['committee'] }, ['chair', 'vice']],
  ['an agency where nobody is: the office', 'doers', { leadAgencyIds: ['school'] }, ['clerk']],
  ['no agency of the register: the office', 'doers', { leadAgencyIds: [] }, ['clerk']],
  ['no head of the agency: the office', 'heads', { leadAgencyIds: ['school'], inChargePersonId: 'officer' }, ['clerk']],
  ['the leader in charge', 'leader', { leaderPersonId: 'vice' }, ['vice']],
  ['no leader in charge: all leaders', 'leader', {}, ['chair', 'vice']],
  ['who gave it', 'givers', { givenByPersonId: 'chair' }, ['chair']],
  ['who gave it is gone: the office', 'givers', { givenByPersonId: 'gone' }, ['clerk']],
  ['restricted: nobody who may not read it', 'doers', { inChargePersonId: 'officer', restricted: true }, ['clerk', 'chair', 'vice']],
  ['restricted: who may read it, as usual', 'leader', { leaderPersonId: 'vice', restricted: true }, ['vice']],
])('%s', (_what, audience, more, persons) => {
  expect(recipientsOf(audience, task(more), staff).toSorted()).toEqual(persons.toSorted())
})

test('nobody but an administrator: the administrator', () => {
  const alone: Staff = { posts: [post('admin', 'bureau', 'administrator')], heads: new Map(), deputies: new Map() }
  expect(recipientsOf('heads', task({}), alone)).toEqual(['admin'])
})
