/** Two people review one document at the same time. */
import { beforeAll, expect, test } from 'vitest'
import { Refused } from '../../../test/caller.ts'
import { listen } from '../../../test/events.ts'
import { type Member, type Office, startOffice } from '../../../test/office.ts'
import { until } from '../../../test/run-embedded.ts'
import { bringDocument, textFile } from '../../../test/send-file.ts'

let office: Office
let clerk: Member
let leader: Member
let documentId: string

beforeAll(async () => {
  office = await startOffice()
  const commune = await office.found()
  clerk = await commune.invite('office', { fullName: 'Lò Thị Văn Thư' })
  leader = await commune.invite('leader', { fullName: 'Hà Văn Bí Thư' })
  const text = `ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố 9-KL/ĐU\nAn Khê Thượng, ngày 05 tháng 8 năm 2026\n\nKẾT LUẬN\nvề giảm nghèo\n
1. Giao Công an xã chủ trì rà soát hộ nghèo, hoàn thành trước ngày 30/9/2026.\n2. Giao Phòng Kinh tế lập kế hoạch năm 2027, hoàn thành trước ngày 30/10/2026.\n`
  documentId = await bringDocument(clerk, textFile('ket-luan.txt', text))
})

const taskItem = async (at: number) => {
  const { items } = await clerk.api.review.open({ documentId })
  const item = items.filter(each => each.kind === 'task')[at]
  if (!item) throw new Error('a task is missing')
  return item
}

test('the later of two changes of one item is refused and told the newer version', async () => {
  const item = await taskItem(0)
  const change = (member: Member, deliverable: string) => member.api.review.change({ itemId: item.id, version: item.version, draft: { deliverable } })
  const [one, other] = await Promise.allSettled([change(clerk, 'danh sách'), change(leader, 'báo cáo')])
  const refused = [one, other].find(each => each.status === 'rejected')
  expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected'])
  expect(refused?.reason).toBeInstanceOf(Refused)
  expect((refused?.reason as Refused).refusal).toMatchObject({ id: 'conflict.version', details: { version: item.version + 1 } })
})

test('of many who accept at once only one does, and there is one task', async () => {
  const item = await taskItem(1)
  const accept = (member: Member) => member.api.review.decide({ itemId: item.id, version: item.version, decision: 'accept' })
  const ended = await Promise.allSettled(Array.from({ length: 12 }, (_, i) => accept(i % 2 === 0 ? clerk : leader)))
  expect(ended.filter(each => each.status === 'fulfilled')).toHaveLength(1)
  expect((await clerk.api.tasks.list({ documentId })).total).toBe(1)
})

test('the head of a document too', async () => {
  const { version } = await clerk.api.documents.detail({ id: documentId })
  await clerk.api.documents.change({ id: documentId, version, change: { note: 'một' } })
  await expect(leader.api.documents.change({ id: documentId, version, change: { note: 'hai' } })).rejects.toThrow('409 conflict.version')
})

test('each sees who is there and what the other does', async () => {
  const watch = (member: Member) => listen(signal => member.api.review.changes({ documentId }, { signal }))
  const seenByClerk = await watch(clerk)
  const seenByLeader = await watch(leader)
  await until(() => seenByClerk.events.at(-1)?.reviewers.length === 2)
  expect(seenByClerk.events.at(-1)?.reviewers).toEqual([leader.name, clerk.name])
  const item = await taskItem(0)
  await leader.api.review.decide({ itemId: item.id, version: item.version, decision: 'reject' })
  await until(() => seenByClerk.events.some(event => event.items.some(each => each.id === item.id && each.version > item.version)))
  const change = seenByClerk.events.flatMap(event => event.items).findLast(each => each.id === item.id)
  expect(change).toMatchObject({ state: 'rejected', version: item.version + 1, changedBy: leader.name })
  seenByLeader.stop()
  await until(() => seenByClerk.events.at(-1)?.reviewers.length === 1)
})

test('the office sees files arrive and be read', async () => {
  const seen = await listen(signal => clerk.api.intake.changes(undefined, { signal }))
  await bringDocument(
    clerk,
    textFile('thong-bao.txt', 'ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố 3-TB/ĐU\n\nTHÔNG BÁO\nvề lịch họp\n\nHọp thường kỳ vào ngày 20/8/2026 tại hội trường.\n'),
  )
  await until(() => seen.events.some(({ fileName, state }) => fileName === 'thong-bao.txt' && state === 'read'))
  const states = seen.events.filter(({ fileName }) => fileName === 'thong-bao.txt').map(({ state }) => state)
  expect([...new Set(states)]).toEqual(expect.arrayContaining(['read']))
  const item = seen.events.at(-1)
  await clerk.api.intake.dismiss({ id: item?.id ?? '' })
  await until(() => seen.events.some(({ state }) => state === 'dismissed'))
})

test('when the listening connection breaks, streams end so that nothing is missed, and new ones work', async () => {
  const before = await listen(signal => clerk.api.review.changes({ documentId }, { signal }))
  await until(() => before.events.length > 0)
  await office.sql(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%'`)
  const item = await taskItem(0)
  let { version, state } = item
  // Until there is a line again a new stream tells what is there and ends.
  await until(async () => {
    const after = await listen(signal => clerk.api.review.changes({ documentId }, { signal }))
    await until(() => after.events.length > 0)
    const changed = await leader.api.review.decide({ itemId: item.id, version, decision: state === 'rejected' ? 'reopen' : 'reject' })
    version = changed.version
    state = changed.state
    await new Promise(done => setTimeout(done, 300))
    after.stop()
    return after.events.slice(1).some(event => event.items.some(each => each.id === item.id && each.version === version))
  })
})

test('stopping ends the streams and leaves nothing hanging', async () => {
  const seen = await listen(signal => clerk.api.review.changes({ documentId }, { signal }))
  await until(() => seen.events.length > 0)
  expect((await fetch(`${office.url}/ready`)).status).toBe(200)
  await office.stop()
  await expect(fetch(`${office.url}/health`)).rejects.toThrow()
})
