/** What goes on for hours after it was asked for ends with the right to it. */
import { beforeAll, expect, test } from 'vitest'
import { type Member, type Office, signIn, startOffice, type TestCommune } from '../../test/office.ts'
import { until } from '../../test/run-embedded.ts'
import { newId } from '../platform/ids.ts'

let office: Office
let commune: TestCommune
let clerk: Member

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  clerk = await commune.invite('office')
})

/** All streams there are, of one person. */
async function streamsOf({ api }: Member) {
  const task = await give()
  const ends: string[] = []
  const events: Record<string, number> = {}
  const follow = async (name: string, stream: AsyncIterable<unknown>): Promise<void> => {
    try {
      for await (const _ of stream) events[name] = (events[name] ?? 0) + 1
    } catch {
      // How it breaks off is not asked.
    }
    ends.push(name)
  }
  void follow('tasks', await api.tasks.changes({ id: task.id }))
  void follow('dashboard', await api.dashboard.changes({}))
  void follow('reminders', await api.reminders.changes({}))
  void follow('intake', await api.intake.changes({}))
  await until(async () => (events.tasks ?? 0) === 1 && (events.reminders ?? 0) === 1)
  return { ends, events }
}

const give = async () => clerk.api.tasks.create({ id: newId(), content: 'Theo dõi mực nước', leadAgencyId: await commune.agency('Phòng Kinh tế'), dueOn: null })
const all = ['dashboard', 'intake', 'reminders', 'tasks']

test('a shut account hears nothing from the moment it is shut, without anything else happening', async () => {
  const gone = await commune.invite('office')
  const { ends, events } = await streamsOf(gone)
  await commune.administrator.api.organisation.setAccount({ personId: gone.personId, enabled: false })
  await until(async () => ends.length === 4)
  const heard = { ...events }
  await give()
  expect([ends.sort(), events]).toEqual([all, heard])
})

test('so does a device that was signed out elsewhere, and a post that was taken away; the others go on', async () => {
  const member = await commune.invite('office')
  const here = await signIn(office, member.userName)
  const [lost, kept] = [await streamsOf(member), await streamsOf(here)]
  await here.api.session.endOtherSessions({})
  await until(async () => lost.ends.length === 4)
  expect(kept.ends).toEqual([])
  const [post] = (await commune.administrator.api.organisation.people({})).flatMap(each => (each.id === member.personId ? each.posts : []))
  await commune.administrator.api.organisation.changePost({ postId: post?.id ?? '', version: post?.version ?? 0, role: 'agencyOfficer' })
  await until(async () => kept.ends.length === 4)
})

test('a post that is over since midnight gives nothing more', async () => {
  const member = await commune.invite('office')
  const { events, ends } = await streamsOf(member)
  await give()
  await until(async () => (events.dashboard ?? 0) > 0)
  await office.sql(`update post set valid_to = '2026-08-10' where person_id = $1`, [member.personId])
  office.setTime('2026-08-10T18:00:00Z')
  const heard = events.dashboard
  await new Promise(done => setTimeout(done, 1100))
  await give()
  await until(async () => ends.includes('dashboard'))
  expect(events.dashboard).toBe(heard)
})
