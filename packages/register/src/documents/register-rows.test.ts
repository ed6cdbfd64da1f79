import { describe, expect, test } from 'vitest'
import { exportFields } from '../lexicon/export-fields.ts'
import { incomingRegister, outgoingRegister, settlementRegister } from '../lexicon/register-columns.ts'
import { exportRecord } from './export-record.ts'
import type { DocumentEntry, IncomingDocument, OutgoingDocument } from './official-document.ts'
import { cellsOf, incomingRow, outgoingNumberRow, outgoingRow, settlementRow, withdrawnNote } from './register-rows.ts'
import { writtenDate } from './written-date.ts'

const entry: DocumentEntry = {
  id: '1',
  side: 'party',
  documentType: 'báo cáo',
  number: 5,
  symbol: 'BC/ĐU',
  reference: '05-BC/ĐU',
  subject: 'tình hình thực hiện nhiệm vụ 6 tháng đầu năm',
  issuingBody: 'Đảng ủy xã An Khê Thượng',
  place: 'An Khê Thượng',
  issuedOn: '2026-06-05',
  urgency: null,
  signatory: { name: 'Lò Văn Đơn', position: 'Bí thư' },
  recipients: [{ name: 'Tỉnh ủy Trường Sơn' }, { name: 'Các chi bộ' }],
  pages: 7,
  copies: 8,
  forwardedOn: '2026-06-08',
  receivedBy: null,
  dueOn: null,
  note: null,
}
const outgoing: OutgoingDocument = { ...entry, direction: 'outgoing', keptBy: 'Văn phòng Đảng ủy' }
const incoming: IncomingDocument = {
  ...entry,
  direction: 'incoming',
  side: 'state',
  documentType: 'công văn',
  number: 12,
  symbol: 'UBND-VX',
  reference: '12/UBND-VX',
  subject: 'về việc rà soát hộ nghèo',
  issuingBody: 'Ủy ban nhân dân tỉnh Trường Sơn',
  issuedOn: '2026-02-03',
  arrivedOn: '2026-02-05',
  arrivalNumber: 7,
  assignedTo: 'Phòng Văn hóa - Xã hội',
  dueOn: '2026-11-30',
  progress: 'Đang giải quyết',
  replyReference: '31/UBND-VHXH',
}
const empty: OutgoingDocument = {
  ...outgoing,
  documentType: null,
  reference: null,
  subject: null,
  issuedOn: null,
  signatory: null,
  recipients: [],
  copies: null,
  forwardedOn: null,
  keptBy: null,
}

describe('the forms of the decree', () => {
  test.each([
    ['outgoing', outgoingRegister, 10, 'Số, ký hiệu văn bản', 'Ghi chú'],
    ['incoming', incomingRegister, 10, 'Ngày đến', 'Ghi chú'],
    ['settlement', settlementRegister, 7, 'Số đến', 'Ghi chú'],
  ] as const)('%s', (_, form, count, first, last) => {
    expect(form.columns).toHaveLength(count)
    expect([form.columns[0]?.vi, form.columns.at(-1)?.vi]).toEqual([first, last])
    expect(form.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100)
    expect(form.columns.every(({ en }) => en !== '')).toBe(true)
  })
})

describe('a line', () => {
  test('outgoing', () =>
    expect(cellsOf(outgoingRegister, outgoingRow(outgoing))).toEqual([
      '05-BC/ĐU',
      '05/6/2026',
      'Báo cáo tình hình thực hiện nhiệm vụ 6 tháng đầu năm',
      'Lò Văn Đơn',
      'Tỉnh ủy Trường Sơn; Các chi bộ',
      'Văn phòng Đảng ủy',
      '08',
      '08/6/2026',
      '',
      '',
    ]))

  test('incoming', () =>
    expect(cellsOf(incomingRegister, incomingRow(incoming))).toEqual([
      '05/02/2026',
      '07',
      'Ủy ban nhân dân tỉnh Trường Sơn',
      '12/UBND-VX',
      '03/02/2026',
      'Công văn về việc rà soát hộ nghèo',
      'Phòng Văn hóa - Xã hội',
      '08/6/2026',
      '',
      '',
    ]))

  test('settlement', () =>
    expect(cellsOf(settlementRegister, settlementRow(incoming))).toEqual([
      '07',
      'Công văn 12/UBND-VX, ngày 03/02/2026 của Ủy ban nhân dân tỉnh Trường Sơn',
      'Phòng Văn hóa - Xã hội',
      '30/11/2026',
      'Đang giải quyết',
      '31/UBND-VHXH',
      '',
    ]))

  test.each([
    ['reserved', null, 'Giữ số cho dự thảo'],
    ['vacant', 'Không ban hành nữa', 'Số bỏ trống: Không ban hành nữa'],
  ] as const)('a number that is %s stands with nothing but its note', (state, reason, note) => {
    const cells = cellsOf(outgoingRegister, outgoingNumberRow('07-BC/ĐU', state, reason))
    expect([cells[0], cells.at(-1), cells.slice(1, -1).join('')]).toEqual(['07-BC/ĐU', note, ''])
  })

  test('a withdrawn paper says so before its own note', () => {
    expect(withdrawnNote('ban hành nhầm', 'Gửi 2 bản')).toBe('Đã thu hồi: ban hành nhầm. Gửi 2 bản')
    expect(withdrawnNote(null, null)).toBe('Đã thu hồi')
  })

  test('what is not known stays empty', () => {
    expect(cellsOf(outgoingRegister, outgoingRow(empty)).every(cell => cell === '')).toBe(true)
    expect(settlementRow({ ...incoming, documentType: null, reference: null, issuedOn: null }).document).toBe('của Ủy ban nhân dân tỉnh Trường Sơn')
  })

  test('a subject that names its kind already', () =>
    expect(outgoingRow({ ...outgoing, subject: 'Báo cáo  công tác dân vận' }).subject).toBe('Báo cáo  công tác dân vận'))
})

test.each([
  ['2026-01-01', '01/01/2026'],
  ['2026-02-28', '28/02/2026'],
  ['2026-03-09', '09/3/2026'],
  ['2026-12-31', '31/12/2026'],
  [null, ''],
])('%s is written %s', (date, text) => expect(writtenDate(date)).toBe(text))

describe('for other systems', () => {
  test('by the names they know', () => {
    const { record, to, tooLong } = exportRecord(incoming)
    expect(record).toEqual({
      TypeName: 'công văn',
      CodeNumber: '12',
      CodeNotation: 'UBND-VX',
      IssuedDate: '03/02/2026',
      OrganName: 'Ủy ban nhân dân tỉnh Trường Sơn',
      Subject: 'về việc rà soát hộ nghèo',
      Language: 'Tiếng Việt',
      PageAmount: 7,
      'SignerInfo.Position': 'Bí thư',
      'SignerInfo.FullName': 'Lò Văn Đơn',
      Priority: 0,
      IssuedAmount: 8,
      DueDate: '30/11/2026',
      ArrivalDate: '05/02/2026',
      ArrivalNumber: 7,
      ToPlaces: 'Phòng Văn hóa - Xã hội',
    })
    expect(to).toEqual([{ OrganName: 'Tỉnh ủy Trường Sơn' }, { OrganName: 'Các chi bộ' }])
    expect(tooLong).toEqual([])
  })

  test('every name is one of the decree, none of arrival on what goes out', () => {
    const names = exportFields.map(({ name }) => name)
    for (const document of [outgoing, incoming]) for (const name of Object.keys(exportRecord(document).record)) expect(names).toContain(name)
    expect(exportRecord(outgoing).record.ArrivalNumber).toBeUndefined()
    expect(exportRecord({ ...outgoing, urgency: 'hỏa tốc' }).record.Priority).toBe(3)
  })

  test('what is too long is told, not cut', () => {
    const subject = 'a'.repeat(501)
    const { record, tooLong } = exportRecord({ ...outgoing, subject, recipients: [{ name: 'b'.repeat(201) }] })
    expect(record.Subject).toBe(subject)
    expect(tooLong).toEqual(['Subject', 'To.OrganName'])
  })
})
