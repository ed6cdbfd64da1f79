/** Outgoing documents: drafts, kept numbers, issuing, the numbers given up, and the registers they stand in. */
import type { DocumentDetail, NumberWish } from '@roviec/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { bringDocument, textFile } from '../../../test/send-file.ts'
import { newId } from '../../platform/ids.ts'

let office: Office
let commune: TestCommune
let clerk: Member
let party: string
let people: string

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  clerk = await commune.invite('office')
  party = await commune.agency('Đảng ủy xã')
  people = await commune.agency('UBND xã')
  await addTerm('2025 - 2030', '2025-08-15', null)
})

const addTerm = (name: string, validFrom: string, validTo: string | null) =>
  clerk.api.outgoing.addTerm({ agencyId: party, id: newId(), name, validFrom, validTo })

const draft = (agencyId: string, documentType: string, subject = 'về công tác giảm nghèo') =>
  clerk.api.outgoing.draft({ id: newId(), agencyId, documentType, subject })

const change = ({ id, version }: DocumentDetail, fields: Parameters<Member['api']['documents']['change']>[0]['change']) =>
  clerk.api.documents.change({ id, version, change: fields })

const issue = ({ id, version }: DocumentDetail, issuedOn = '2026-08-10', wish?: NumberWish) =>
  clerk.api.outgoing.issue({ id, version, issuedOn, ...(wish ? { wish } : {}) })

const reserve = ({ id, version }: DocumentDetail, wish: NumberWish = { kind: 'next' }) => clerk.api.outgoing.reserve({ id, version, wish })

const giveUp = ({ id, version }: DocumentDetail, reason: string) => clerk.api.outgoing.giveUp({ id, version, reason })

describe('numbers', () => {
  test('of the Party by kind and term, of the State by kind and year', async () => {
    const issued = []
    for (const [body, kind, day] of [
      [party, 'nghị quyết', '2025-12-30'],
      [party, 'nghị quyết', '2026-01-05'],
      [party, 'kết luận', '2026-01-05'],
      [people, 'quyết định', '2025-12-30'],
      [people, 'quyết định', '2026-01-05'],
      [people, 'kế hoạch', '2026-01-05'],
    ] as const) {
      const { reference, numberingPeriod, state, numberState } = await issue(await draft(body, kind), day)
      issued.push([reference, numberingPeriod, state, numberState].join(' · '))
    }
    expect(issued).toEqual([
      '01-NQ/ĐU · 2025 - 2030 · registered · issued',
      '02-NQ/ĐU · 2025 - 2030 · registered · issued',
      '01-KL/ĐU · 2025 - 2030 · registered · issued',
      '01/QĐ-UBND · 2025 · registered · issued',
      '01/QĐ-UBND · 2026 · registered · issued',
      '01/KH-UBND · 2026 · registered · issued',
    ])
  })

  test('the standing board bears those of its committee', async () => {
    const board = await draft(await commune.agency('Ban Thường vụ Đảng ủy'), 'thông báo')
    expect(board.issuingBody).toContain('Ban Thường vụ')
    expect((await issue(board)).reference).toBe('01-TB/ĐU')
    expect((await issue(await draft(party, 'thông báo'))).reference).toBe('02-TB/ĐU')
  })

  test('as the organ chose: kinds that share a row, letters with their unit, normative ones with the year', async () => {
    const council = await commune.agency('HĐND xã')
    await clerk.api.outgoing.changeBody({ agencyId: council, side: 'state', letters: 'HĐND', shared: [['báo cáo', 'tờ trình']] })
    const references = []
    for (const kind of ['báo cáo', 'tờ trình', 'thông báo']) references.push((await issue(await draft(council, kind))).reference)
    const normative = await change(await draft(council, 'nghị quyết'), { normative: true })
    references.push((await issue(normative)).reference)
    const letter = await draft(council, 'công văn')
    await expect(issue(letter)).rejects.toThrow('422 numbering.unit-missing')
    references.push((await issue(await change(letter, { unit: 'VX' }))).reference)
    expect(references).toEqual(['01/BC-HĐND', '02/TTr-HĐND', '01/TB-HĐND', '01/2026/NQ-HĐND', '01/HĐND-VX'])
  })

  test('a body that is renamed goes on with its numbers', async () => {
    const division = await commune.agency('Phòng Kinh tế xã')
    expect((await issue(await draft(division, 'báo cáo'))).reference).toBe('01/BC-PKT')
    const newDivision = newId()
    await commune.administrator.api.organisation.change({
      kind: 'rename',
      agencyId: division,
      newId: newDivision,
      name: 'Phòng Kinh tế và Hạ tầng',
      onDate: '2026-08-01',
    })
    expect((await issue(await draft(newDivision, 'báo cáo'))).reference).toBe('02/BC-PKT')
    const { rows } = await clerk.api.outgoing.book({ book: 'outgoing', agencyId: newDivision })
    expect(rows.map(({ cells }) => cells[0])).toEqual(['01/BC-PKT', '02/BC-PKT'])
  })

  test('begin where the register on paper ended, and only there', async () => {
    const first = await draft(people, 'tờ trình')
    expect((await clerk.api.outgoing.numbering({ id: first.id })).series).toMatchObject({ next: 1, begun: false, reference: '01/TTr-UBND', period: '2026' })
    expect((await issue(first, '2026-08-10', { kind: 'next', first: 195 })).reference).toBe('195/TTr-UBND')
    const second = await draft(people, 'tờ trình')
    expect((await clerk.api.outgoing.numbering({ id: second.id })).series).toMatchObject({ next: 196, begun: true })
    await expect(issue(second, '2026-08-10', { kind: 'next', first: 300 })).rejects.toThrow('409 numbering.begun')
  })

  test.each<[string, () => Promise<DocumentDetail>, string, string]>([
    ['no term holds the day', () => draft(party, 'nghị quyết'), '2025-08-14', '422 numbering.no-term'],
    ['no such kind', () => draft(people, 'kết luận'), '2026-08-10', '422 numbering.unknown-type'],
    ['a kind without letters', () => draft(people, 'thư công'), '2026-08-10', '422 numbering.no-abbreviation'],
    ['before all rules', () => draft(people, 'báo cáo'), '2019-01-01', '422 numbering.no-rule'],
    ['no body', async () => change(await draft(people, 'báo cáo'), { issuingBody: 'Sở Nội vụ tỉnh' }), '2026-08-10', '422 outgoing.no-body'],
    ['no kind', async () => change(await draft(people, 'báo cáo'), { documentType: null }), '2026-08-10', '422 outgoing.no-type'],
    ['no subject', async () => change(await draft(people, 'báo cáo'), { subject: null }), '2026-08-10', '422 outgoing.no-subject'],
  ])('refused: %s', async (_, make, day, refusal) => {
    const document = await make()
    await expect(issue(document, day)).rejects.toThrow(refusal)
    expect((await clerk.api.documents.detail({ id: document.id })).state).toBe('draft')
  })

  test('two terms share no day', async () => {
    await expect(addTerm('2024 - 2026', '2024-01-01', '2026-01-01')).rejects.toThrow('422 term.overlaps')
    await expect(addTerm('2020 - 2025', '2025-01-01', '2024-01-01')).rejects.toThrow('400 input.invalid')
  })
})

describe('a number kept for a draft', () => {
  test('is the one it is issued with, whatever was issued meanwhile', async () => {
    const kept = await reserve(await draft(people, 'thông báo'))
    expect([kept.reference, kept.state, kept.numberState]).toEqual(['01/TB-UBND', 'draft', 'reserved'])
    expect((await issue(await draft(people, 'thông báo'))).reference).toBe('02/TB-UBND')
    await expect(reserve(kept)).rejects.toThrow('409 conflict.state')
    const issued = await issue(kept)
    expect([issued.reference, issued.numberState]).toEqual(['01/TB-UBND', 'issued'])
    await expect(issue(issued)).rejects.toThrow('409 conflict.state')
    await expect(giveUp(issued, 'nhầm số')).rejects.toThrow('409 conflict.state')
  })

  test('given up it stands as vacant in the register, and is given again only with a reason', async () => {
    const kept = await reserve(await draft(people, 'phương án'))
    const free = await giveUp(kept, 'Không ban hành nữa')
    expect([free.reference, free.numberState]).toEqual([null, null])
    const lines = async () =>
      (await clerk.api.outgoing.book({ book: 'outgoing', documentType: 'phương án' })).rows.map(({ state, cells }) => [state, cells[0], cells[9]])
    expect(await lines()).toEqual([['vacant', '01/PA-UBND', 'Số bỏ trống: Không ban hành nữa']])

    const other = await draft(people, 'phương án', 'phòng, chống thiên tai')
    expect((await clerk.api.outgoing.numbering({ id: other.id })).series).toMatchObject({ next: 2, vacant: [{ number: 1, reason: 'Không ban hành nữa' }] })
    await expect(issue(other, '2026-08-10', { kind: 'vacant', number: 1, reason: ' ' })).rejects.toThrow('400 input.invalid')
    await expect(issue(other, '2026-08-10', { kind: 'vacant', number: 2, reason: 'vì muốn' })).rejects.toThrow('409 numbering.not-vacant')
    const issued = await issue(other, '2026-08-10', { kind: 'vacant', number: 1, reason: 'Ban hành thay văn bản đã bỏ' })
    expect(issued.reference).toBe('01/PA-UBND')
    expect(await lines()).toEqual([['registered', '01/PA-UBND', '']])
    const history = await clerk.api.documents.history({ id: issued.id })
    expect(history.rows.map(({ action, reason }) => [action, reason])).toEqual([
      ['document.issued', 'Ban hành thay văn bản đã bỏ'],
      ['document.drafted', null],
    ])
    expect((await clerk.api.documents.history({ id: kept.id })).rows.map(({ action, reason }) => [action, reason])).toEqual([
      ['document.numberGivenUp', 'Không ban hành nữa'],
      ['document.numberReserved', null],
      ['document.drafted', null],
    ])
  })

  test('of one year is not one of the next', async () => {
    const kept = await reserve(await change(await draft(people, 'chỉ thị'), { issuedOn: '2026-12-31' }))
    await expect(issue(kept, '2027-01-04')).rejects.toThrow('409 numbering.other-series')
    expect((await issue(await giveUp(kept, 'Chuyển sang năm sau'), '2027-01-04')).numberingPeriod).toBe('2027')
  })

  test('cannot be typed over, nor led into another series by a correction', async () => {
    const kept = await reserve(await draft(people, 'hướng dẫn'))
    await expect(change(kept, { reference: '99/HD-UBND' })).rejects.toThrow('409 numbering.fixed')
    await expect(change(kept, { documentType: 'đề án' })).rejects.toThrow('409 numbering.other-series')
    await expect(change(kept, { issuingAgencyId: party })).rejects.toThrow('409 numbering.other-series')
    await expect(change(kept, { direction: 'incoming' })).rejects.toThrow('409 numbering.fixed')
    const corrected = await change(kept, { subject: 'về rà soát hộ nghèo', copies: 12, recipients: [{ name: 'Như trên', purpose: null }] })
    expect([corrected.reference, corrected.copies, corrected.recipients]).toEqual(['01/HD-UBND', 12, [{ name: 'Như trên', purpose: null }]])
  })
})

const paper = (reference: string, copy = newId()) =>
  textFile(
    'bao-cao.txt',
    `ỦY BAN NHÂN DÂN
XÃ BUM NƯA
Số: ${reference}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bum Nưa, ngày 03 tháng 8 năm 2026

BÁO CÁO
Kết quả công tác thủy lợi ${reference}

Xã đã sửa ba tuyến mương dẫn nước (bản ${copy}).
`,
  )

describe('a file that bears its number', () => {
  const bring = async (reference: string) => {
    const id = await bringDocument(clerk, paper(reference), 'outgoing')
    return change(await clerk.api.documents.detail({ id }), { issuingAgencyId: people, documentType: 'báo cáo' })
  }
  const register = ({ id, version }: DocumentDetail) => clerk.api.documents.register({ id, version })

  test('enters its series: the first anywhere, then without gaps, an earlier one too', async () => {
    expect((await register(await bring('12/BC-UBND'))).numberState).toBe('issued')
    await expect(register(await bring('15/BC-UBND'))).rejects.toThrow('422 numbering.skips')
    await expect(register(await bring('12/BC-UBND'))).rejects.toThrow('409 numbering.taken')
    expect((await register(await bring('13/BC-UBND'))).reference).toBe('13/BC-UBND')
    expect((await register(await bring('7/BC-UBND'))).reference).toBe('07/BC-UBND')
    expect((await issue(await draft(people, 'báo cáo'))).reference).toBe('14/BC-UBND')
  })

  test('without a number it is not registered but issued', async () => {
    const blank = await change(await bring('16/BC-UBND'), { reference: null })
    await expect(register(blank)).rejects.toThrow('422 numbering.not-written')
    expect((await issue(blank)).reference).toBe('15/BC-UBND')
  })

  test('of the time before all known rules it is entered as written', async () => {
    const old = await change(await bring('31/BC-UBND'), { issuedOn: '2018-03-01' })
    const entered = await register(old)
    expect([entered.reference, entered.state, entered.numberState]).toEqual(['31/BC-UBND', 'registered', null])
    const { rows } = await clerk.api.outgoing.book({ book: 'outgoing', to: '2018-12-31' })
    expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual([['31/BC-UBND', '01/3/2018']])
  })
})

describe('withdrawn', () => {
  test('an issued paper keeps its line and its number', async () => {
    const issued = await issue(await draft(people, 'công điện'))
    const gone = await clerk.api.documents.withdraw({ id: issued.id, version: issued.version, reason: 'Ban hành sai thẩm quyền' })
    expect([gone.state, gone.reference, gone.withdrawnFor]).toEqual(['withdrawn', '01/CĐ-UBND', 'Ban hành sai thẩm quyền'])
    const { rows } = await clerk.api.outgoing.book({ book: 'outgoing', documentType: 'công điện' })
    expect(rows.map(({ state, cells }) => [state, cells[0], cells[9]])).toEqual([['withdrawn', '01/CĐ-UBND', 'Đã thu hồi: Ban hành sai thẩm quyền']])
    expect((await issue(await draft(people, 'công điện'))).reference).toBe('02/CĐ-UBND')
    await expect(change(gone, { subject: 'khác' })).rejects.toThrow('409 conflict.state')
    await expect(clerk.api.documents.withdraw({ id: gone.id, version: gone.version, reason: 'lần nữa' })).rejects.toThrow('409 conflict.state')
  })

  test('a draft leaves its kept number vacant', async () => {
    const kept = await reserve(await draft(people, 'giấy mời'))
    const gone = await clerk.api.documents.withdraw({ id: kept.id, version: kept.version, reason: 'Hoãn họp' })
    expect([gone.state, gone.reference, gone.numberState]).toEqual(['withdrawn', null, null])
    const { rows } = await clerk.api.outgoing.book({ book: 'outgoing', documentType: 'giấy mời' })
    expect(rows.map(({ state, cells }) => [state, cells[9]])).toEqual([['vacant', 'Số bỏ trống: Hoãn họp']])
  })
})

test('a correction of a registered paper stands in its history, before and after', async () => {
  const issued = await issue(await draft(people, 'dự án', 'tuyến mương Bản Mới'))
  await change(issued, { subject: 'tuyến mương Bản Mới 2', signatory: { name: 'Lò Văn Đơn', position: 'Chủ tịch' } })
  const [last] = (await clerk.api.documents.history({ id: issued.id })).rows
  expect(last).toMatchObject({ action: 'document.corrected', actor: clerk.name })
  expect(last?.changes).toEqual([
    { field: 'subject', before: 'tuyến mương Bản Mới', after: 'tuyến mương Bản Mới 2' },
    { field: 'signatory', before: null, after: { name: 'Lò Văn Đơn', position: 'Chủ tịch', capacity: null, onBehalfOf: null } },
  ])
})

test('a restricted paper shows its number and nothing else to those it is not for', async () => {
  const issued = await issue(await draft(people, 'bản thỏa thuận', 'về việc riêng của xã'))
  await change(issued, { restricted: true })
  const officer = await commune.invite('agencyOfficer')
  const asked = { book: 'outgoing', documentType: 'bản thỏa thuận' } as const
  const [seen] = (await officer.api.outgoing.book(asked)).rows
  expect([seen?.documentId, seen?.cells.join('|')]).toEqual([null, '01/BTT-UBND|||||||||'])
  expect((await clerk.api.outgoing.book(asked)).rows[0]?.cells[2]).toBe('Bản thỏa thuận về việc riêng của xã')
  const file = await (await officer.fetch('/api/books/outgoing.csv?documentType=bản thỏa thuận')).text()
  expect(file).toContain('01/BTT-UBND')
  expect(file).not.toContain('việc riêng')
})

test('a long history comes by pages, the newest first', async () => {
  let document = await draft(people, 'dự án', 'tuyến mương số 0')
  for (let i = 1; i <= 6; i++) document = await change(document, { subject: `tuyến mương số ${i}` })
  const one = await clerk.api.documents.history({ id: document.id, limit: 4 })
  const two = await clerk.api.documents.history({ id: document.id, limit: 4, after: one.next ?? '' })
  const subjects = [...one.rows, ...two.rows].map(({ changes }) => changes.find(({ field }) => field === 'subject')?.after)
  expect(subjects).toEqual([6, 5, 4, 3, 2, 1, 0].map(i => `tuyến mương số ${i}`))
  expect([one.rows.length, two.next]).toEqual([4, null])
})
