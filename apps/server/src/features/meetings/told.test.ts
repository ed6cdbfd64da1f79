/** Who is asked to come hears of it, and when it is at another time or not at all. */
import { beforeAll, expect, test } from 'vitest'
import type { Member } from '../../../test/office.ts'
import { startWithPeople, type TaskPeople } from '../../../test/task-people.ts'
import { newId } from '../../platform/ids.ts'

let people: TaskPeople
let clerk: Member

beforeAll(async () => {
  people = await startWithPeople()
  clerk = people.clerk
})

const fields = { kind: 'meeting' as const, title: 'Họp phòng chống bão', on: '2026-08-12', startsAt: '14:00', place: 'Hội trường' }
const heard = async ({ api }: Member, meetingId: string) =>
  (await api.reminders.list({})).rows
    .filter(({ said }) => said.meetingId === meetingId)
    .map(({ kind, said }) => `${kind} ${said.on} ${said.startsAt}`)
    .reverse()

test('persons, those who answer for agencies and the chair; each once for the same thing, nobody of what they did themselves', async () => {
  const { officer, police, chair, head, body } = people
  const { id } = await clerk.api.meetings.put({ id: newId(), version: null, ...fields, chairPersonId: chair.personId })
  const invitations = [
    { id: newId(), personId: officer.personId },
    { id: newId(), agencyId: body.police },
    { id: newId(), personId: clerk.personId },
    { id: newId(), name: 'Khách' },
  ]
  let meeting = await clerk.api.meetings.invite({ id, version: 1, invitations })
  meeting = await clerk.api.meetings.invite({ id, version: meeting.version, invitations })
  meeting = await clerk.api.meetings.put({ id, version: meeting.version, ...fields, chairPersonId: chair.personId, participants: 'Các thôn' })
  meeting = await clerk.api.meetings.put({ id, version: meeting.version, ...fields, startsAt: '15:30', chairPersonId: chair.personId })
  await clerk.api.meetings.setState({ id, version: meeting.version, state: 'cancelled' })
  const all = ['meeting.invited 2026-08-12 14:00', 'meeting.moved 2026-08-12 15:30', 'meeting.cancelled 2026-08-12 15:30']
  expect(await Promise.all([officer, police, chair, clerk, head].map(each => heard(each, id)))).toEqual([all, all, all, [], []])
})

test('of what is over nobody is told any more', async () => {
  const { id } = await clerk.api.meetings.put({ id: newId(), version: null, ...fields, on: '2026-08-07' })
  const meeting = await clerk.api.meetings.invite({ id, version: 1, invitations: [{ id: newId(), personId: people.officer.personId }] })
  await clerk.api.meetings.setState({ id, version: meeting.version, state: 'held' })
  expect(await heard(people.officer, id)).toEqual([])
})
