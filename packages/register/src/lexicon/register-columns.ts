/** Columns of the registers, in their order. Source: Nghị định 30/2020/NĐ-CP, Phụ lục IV. */
import type { LegalSource } from './source.ts'

export interface RegisterColumn<Id extends string = string> {
  id: Id
  vi: string
  en: string
  /** Share of the line on paper, for printing; together 100. */
  width: number
}

export interface RegisterForm<Id extends string = string> {
  title: { vi: string; en: string }
  source: LegalSource
  columns: readonly RegisterColumn<Id>[]
}

const source: LegalSource = { reference: 'Nghị định 30/2020/NĐ-CP, Phụ lục IV', mark: 'confirmed' }
const form = <Id extends string>(vi: string, en: string, columns: readonly (readonly [Id, string, string, number])[]): RegisterForm<Id> => ({
  title: { vi, en },
  source,
  columns: columns.map(([id, viLabel, enLabel, width]) => ({ id, vi: viLabel, en: enLabel, width })),
})

export const outgoingRegister = form('Sổ đăng ký văn bản đi', 'Register of outgoing documents', [
  ['reference', 'Số, ký hiệu văn bản', 'Number and symbol', 11],
  ['issuedOn', 'Ngày, tháng văn bản', 'Date of the document', 9],
  ['subject', 'Tên loại và trích yếu nội dung văn bản', 'Kind and subject', 26],
  ['signatory', 'Người ký', 'Signed by', 10],
  ['recipients', 'Nơi nhận văn bản', 'Recipients', 13],
  ['keptBy', 'Đơn vị, người nhận bản lưu', 'File copy kept by', 9],
  ['copies', 'Số lượng bản', 'Copies', 5],
  ['forwardedOn', 'Ngày chuyển', 'Sent on', 6],
  ['receivedBy', 'Ký nhận', 'Signed for', 6],
  ['note', 'Ghi chú', 'Note', 5],
])

export const incomingRegister = form('Sổ đăng ký văn bản đến', 'Register of incoming documents', [
  ['arrivedOn', 'Ngày đến', 'Arrived on', 8],
  ['arrivalNumber', 'Số đến', 'Arrival number', 6],
  ['issuingBody', 'Tác giả', 'Issued by', 13],
  ['reference', 'Số, ký hiệu văn bản', 'Number and symbol', 10],
  ['issuedOn', 'Ngày tháng văn bản', 'Date of the document', 9],
  ['subject', 'Tên loại và trích yếu nội dung văn bản', 'Kind and subject', 26],
  ['assignedTo', 'Đơn vị hoặc người nhận', 'Unit or person', 11],
  ['forwardedOn', 'Ngày chuyển', 'Passed on', 6],
  ['receivedBy', 'Ký nhận', 'Signed for', 6],
  ['note', 'Ghi chú', 'Note', 5],
])

export const settlementRegister = form('Sổ theo dõi giải quyết văn bản đến', 'Register of settling incoming documents', [
  ['arrivalNumber', 'Số đến', 'Arrival number', 7],
  ['document', 'Tên loại, số và ký hiệu, ngày tháng và tác giả văn bản', 'Kind, number and symbol, date and issuer', 30],
  ['assignedTo', 'Đơn vị hoặc người nhận', 'Unit or person', 15],
  ['dueOn', 'Thời hạn giải quyết', 'Due on', 11],
  ['progress', 'Tiến độ giải quyết', 'Progress', 15],
  ['replyReference', 'Số, ký hiệu văn bản trả lời', 'Number and symbol of the answer', 13],
  ['note', 'Ghi chú', 'Note', 9],
])

/** What the note of a line says of a number without a paper, and of a paper that was withdrawn. */
export const numberWords = { reserved: 'Giữ số cho dự thảo', vacant: 'Số bỏ trống', withdrawn: 'Đã thu hồi' } as const

/** How far a paper is settled, in the register of settling: some of its tasks are done, or all of them. */
export const settlementWords = { part: 'Xong {done}/{total} việc', done: 'Xong cả {total} việc, ngày {day}' } as const

/** Lines of the cover, as the decree has them: year, first and last day, first and last number, number of the volume. */
export const coverWords = {
  year: { vi: 'Năm', en: 'Year' },
  days: { vi: 'Từ ngày {from} đến ngày {to}', en: 'From {from} to {to}' },
  numbers: { vi: 'Từ số {from} đến số {to}', en: 'From number {from} to number {to}' },
  volume: { vi: 'Quyển số', en: 'Volume' },
} as const

/** Words inside a cell: 'Báo cáo 456-BC/ĐU, ngày 23/6/2026 của Đảng ủy xã …'. */
export const cellWords = { of: 'của', dated: 'ngày' } as const
