/** One record of each kind for the table of rights, made as people make them. */
import { newId } from '../../src/platform/ids.ts'
import type { Member, Office, TestCommune } from '../office.ts'
import { bringDocument, textFile } from '../send-file.ts'

/** One record of each kind, all of the first commune; no request of the table changes them. */
export interface Records {
  documentId: string
  sha256: string
  taskItem: string
  citationItem: string
  taskId: string
  intakeItem: string
  agencyId: string
  memberId: string
  /** A post of the member, and something lent by the member that is over. */
  postId: string
  endedDelegation: string
  communeId: string
  meetingId: string
  /** Of that meeting; it charges nobody. */
  conclusionItem: string
  /** Kept by the member, not shared. */
  viewId: string
  /** A task sheet with one line, which names no lead. */
  importId: string
}

export const plannedMeeting = { kind: 'meeting' as const, title: 'Giao ban', on: '2026-08-10', startsAt: '08:00' }

/** Two tasks and a citation. */
export const paper = (number: number) =>
  textFile(
    `ket-luan-${number}.txt`,
    `ĐẢNG ỦY XÃ AN KHÊ THƯỢNG
Số ${number}-KL/ĐU
An Khê Thượng, ngày 05 tháng 8 năm 2026

KẾT LUẬN
về công tác giảm nghèo, đợt ${number}

Căn cứ Nghị quyết số 05-NQ/ĐU, ngày 10/01/2026 của Đảng ủy xã, Ban Thường vụ Đảng ủy kết luận:

1. Giao Công an xã chủ trì rà soát hộ nghèo ở thôn số ${number}, hoàn thành trước ngày 30/9/2026.
2. Giao Phòng Kinh tế lập kế hoạch giảm nghèo năm 2027, hoàn thành trước ngày 30/10/2026.
`,
  )

interface Makers {
  office: Office
  commune: TestCommune
  clerk: Member
  leader: Member
}

export async function makeRecords({ office, commune, clerk, leader }: Makers, number: number): Promise<Records> {
  const documentId = await bringDocument(clerk, paper(number))
  const { items, document } = await clerk.api.review.open({ documentId })
  const [accepted, taskItem] = items.filter(item => item.kind === 'task')
  const citation = items.find(item => item.kind === 'citation')
  if (!accepted || !taskItem || !citation) throw new Error('the paper was not read as it was meant')
  const { id: taskId } = await clerk.api.review.decide({ itemId: accepted.id, version: accepted.version, decision: 'accept' })
  // One that is being read is neither retried nor dismissed.
  const intakeItem = newId()
  await office.sql(`insert into intake_item (commune_id, id, key, file_name, size, state) values ($1, $2::uuid, $2::uuid::text, 'x.txt', 1, 'reading')`, [
    commune.id,
    intakeItem,
  ])
  const agencyId = await commune.agency('Công an xã')
  const sha256 = document.files[0]?.sha256 ?? ''
  const memberId = clerk.personId
  const [post] = await office.sql('select id::text from post where person_id = $1', [memberId])
  const endedDelegation = newId()
  await office.sql(
    `insert into delegation (commune_id, id, from_person_id, to_person_id, from_on, to_on) values ($1, $2, $3, $4, '2026-08-01', '2026-08-02')`,
    [commune.id, endedDelegation, memberId, leader.personId],
  )
  const [meetingId, conclusionItem] = [newId(), newId()]
  await clerk.api.meetings.put({ id: meetingId, version: null, ...plannedMeeting })
  await clerk.api.meetings.putItem({ id: meetingId, itemId: conclusionItem, version: null, content: 'Thống nhất tờ trình' })
  const viewId = newId()
  await clerk.api.views.put({ id: viewId, version: null, name: `Việc ${number}`, search: { conMo: true }, shared: false })
  const importId = newId()
  await clerk.fetch(`/api/imports?id=${importId}&name=viec.csv`, { method: 'POST', body: 'Nội dung,Chủ trì,Thời hạn\nRà soát hộ nghèo,,30/9/2026\n' })
  return {
    documentId,
    sha256,
    taskItem: taskItem.id,
    citationItem: citation.id,
    taskId,
    intakeItem,
    agencyId,
    memberId,
    postId: String(post?.id),
    endedDelegation,
    communeId: commune.id,
    meetingId,
    conclusionItem,
    viewId,
    importId,
  }
}
