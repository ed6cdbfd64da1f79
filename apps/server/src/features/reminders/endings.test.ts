/** A lent post and a duty that comes again end: whom it concerns hears the working day before and on the day, each once. */
import { beforeAll, expect, test } from 'vitest'
import type { Member } from '../../../test/office.ts'
import { startWithPeople, type TaskPeople } from '../../../test/task-people.ts'
import { newId } from '../../platform/ids.ts'
import { tick } from './tick.ts'

let people: TaskPeople

beforeAll(async () => {
  people = await startWithPeople()
})

async function mornings(...days: string[]): Promise<void> {
  for (const day of days) {
    people.office.setTime(`${day}T00:30:00Z`)
    await Promise.all([tick(people.office.server.deps), tick(people.office.server.deps)])
  }
}

const heard = async ({ api }: Member, about: string) =>
  (await api.reminders.list({ limit: 200 })).rows
    .filter(({ kind }) => kind.startsWith(about))
    .map(({ kind, day, said }) => `${day} ${kind}${said.when === undefined ? '' : ` ${said.when}`}`)
    .reverse()

test('a lent post: who lent it and who acts in it; one that was taken back is told of then, and never again', async () => {
  const { head, officer, police, commune } = people
  const lend = (id: string, from: Member, to: Member) =>
    commune.administrator.api.organisation.delegate({
      id,
      fromPersonId: from.personId,
      toPersonId: to.personId,
      postId: null,
      fromOn: '2026-08-10',
      toOn: '2026-08-17',
    })
  const taken = newId()
  await lend(newId(), head, officer)
  await lend(taken, police, officer)
  await police.api.organisation.endDelegation({ id: taken })
  expect([await heard(police, 'delegation'), await heard(officer, 'delegation')]).toEqual([[], ['2026-08-10 delegation.ended']])
  await mornings('2026-08-13', '2026-08-14', '2026-08-14', '2026-08-15', '2026-08-17', '2026-08-18')
  const both = ['2026-08-14 delegation.ends before', '2026-08-17 delegation.ends lastDay']
  expect([await heard(head, 'delegation'), await heard(police, 'delegation')]).toEqual([both, []])
  expect(await heard(officer, 'delegation')).toEqual(['2026-08-10 delegation.ended', ...both])
})

test('a duty: who does it and who gave it; ended by hand, who does it, at once', async () => {
  const { head, clerk, body, office } = people
  const add = (rhythmText: string) =>
    clerk.api.duties.add({ id: newId(), content: 'Báo cáo thu ngân sách', leadAgencyId: body.economy, rhythmText, daysAhead: 1 })
  await add('hằng tháng trong năm 2026')
  const open = await add('hằng tháng')
  await mornings('2026-12-29', '2026-12-30', '2026-12-31')
  const both = ['2026-12-30 duty.ends before', '2026-12-31 duty.ends lastDay']
  expect([await heard(head, 'duty'), await heard(clerk, 'duty')]).toEqual([both, both])
  office.setTime('2026-12-31T03:00:00Z')
  await clerk.api.duties.end({ id: open.id, version: open.version })
  expect([await heard(head, 'duty'), await heard(clerk, 'duty')]).toEqual([[...both, '2026-12-31 duty.ended'], both])
})
