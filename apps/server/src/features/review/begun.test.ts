/** A finding is not taken back once somebody has begun with the task it made, in whatever way. */
import { beforeAll, expect, test } from 'vitest'
import type { Member } from '../../../test/office.ts'
import { bringDocument, textFile } from '../../../test/send-file.ts'
import { startWithPeople } from '../../../test/task-people.ts'
import { newId } from '../../platform/ids.ts'

let clerk: Member
let head: Member
let police: Member

beforeAll(async () => {
  ;({ clerk, head, police } = await startWithPeople())
})

let papers = 80
async function accepted() {
  const number = ++papers
  const documentId = await bringDocument(
    clerk,
    textFile(
      `kl-${number}.txt`,
      `ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố ${number}-KL/ĐU\n\nKẾT LUẬN\nvề đập ${number}\n\n1. Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã kiểm tra đập ${number}, hoàn thành trước ngày 30/9/2026.\n`,
    ),
  )
  const { items } = await clerk.api.review.open({ documentId })
  const item = items.find(({ kind }) => kind === 'task') as (typeof items)[number]
  return clerk.api.review.decide({ itemId: item.id, version: item.version, decision: 'accept' })
}
const takeBack = ({ id, version }: { id: string; version: number }) => clerk.api.review.decide({ itemId: id, version, decision: 'reopen' })

test('a part that was told of, a file that was brought', async () => {
  const [told, shown] = [await accepted(), await accepted()]
  await police.api.tasks.part({ taskId: told.id, position: 0, state: 'done', note: 'Đã cử người' })
  await expect(takeBack(told)).rejects.toThrow('409 task.begun')
  await head.fetch(`/api/tasks/${shown.id}/files?name=a.txt`, { method: 'POST', body: 'Kết quả kiểm tra đập' })
  await expect(takeBack(shown)).rejects.toThrow('409 task.begun')
  await expect(clerk.api.review.change({ itemId: told.id, version: told.version, draft: { deliverable: 'báo cáo' } })).rejects.toThrow('409 task.begun')
})

test('of an act and a taking back at the same moment one is refused in words', async () => {
  for (let turn = 0; turn < 5; turn++) {
    const item = await accepted()
    const act = head.api.tasks.act({ taskId: item.id, id: newId(), version: 1, act: { kind: 'accept' } })
    const outcomes = (await Promise.allSettled([act, takeBack(item)])).map(each => (each.status === 'fulfilled' ? 'done' : String(each.reason.message)))
    expect([
      ['done', '409 task.begun'],
      ['404 not-found', 'done'],
    ]).toContainEqual(outcomes)
  }
})
