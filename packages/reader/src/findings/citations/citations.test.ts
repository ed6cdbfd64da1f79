import { describe, expect, it } from 'vitest'
import { sourceFromText } from '../../read.ts'
import { buildTree } from '../../structure/build.ts'
import { readHeader } from '../../structure/header/index.ts'
import type { Citation } from '../../types.ts'
import { findCitations } from './index.ts'

function citationsIn(text: string): Citation[] {
  const tree = buildTree(sourceFromText(text))
  return findCitations(tree, readHeader(tree))
}

const rows = (text: string): string[] => citationsIn(text).map(({ reference, issuedOn }) => (issuedOn ? `${reference} ${issuedOn}` : reference))

describe('numbers and symbols', () => {
  it.each([
    ['Thực hiện Chỉ thị số 46-CT/TW, ngày 16/5/2025 của Bộ Chính trị về bầu cử', ['46-CT/TW 2025-05-16']],
    ['Quyết định Số: 1326/QĐ-UBND ngày 09 tháng 6 năm 2026 gồm 12 thành viên', ['1326/QĐ-UBND 2026-06-09']],
    ['theo Nghị định 238/2025/NĐ-CP về học phí', ['238/2025/NĐ-CP']],
    ['Quy định số 85- QĐ/TW, ngày 07/10/2022 của Ban Bí thư', ['85-QĐ/TW 2022-10-07']],
    ['Quy định số 11-QĐi/TW ngày 18/2/2019', ['11-QĐi/TW 2019-02-18']],
    ['Chương trình số 09-CTr/TU và Tờ trình số 38/TTr-KT', ['09-CTr/TU', '38/TTr-KT']],
    ['Công văn số 5217/UBND-\nKGVX ngày 08/10/2024 của UBND tỉnh', ['5217/UBND-KGVX 2024-10-08']],
    ['theo Văn bản số 2816/SNV-TĐKT&NCC ngày 17 tháng 6 năm 2026', ['2816/SNV-TĐKT&NCC 2026-06-17']],
    ['Nghị quyết số 66.4/2025/NQ-CP ngày 21/9/2025 của Chính phủ', ['66.4/2025/NQ-CP 2025-09-21']],
    ['thu 12.345/2025 triệu đồng', []],
    ['Nghị quyết 31/2026/QH16 và Nghị quyết số 1656/NQ-UBTVQH15', ['31/2026/QH16', '1656/NQ-UBTVQH15']],
    ['Nghị quyết liên tịch số 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN', ['72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN']],
    ['Luật Đầu tư công số 58/2024/QH15 ngày 29/11/2024', ['58/2024/QH15 2024-11-29']],
    ['Thông tư liên tịch số 01/2015/TTLT-BLĐTBXH-BTC', ['01/2015/TTLT-BLĐTBXH-BTC']],
    ['Nghị quyết số 30a/2008/NQ-CP ngày 27/12/2008', ['30a/2008/NQ-CP 2008-12-27']],
    ['Nghị định số 64-CP ngày 27/9/1993 về giao đất', ['64-CP 1993-09-27']],
    ['Công văn số 518/TTT-NV2 và 12/UBND ngày 5/6/2026', ['518/TTT-NV2', '12/UBND 2026-06-05']],
    ['Công văn số 64/HĐÐND-KTNS ngày 12/4/2024', ['64/HĐÐND-KTNS 2024-04-12']],
    ['Chỉ thị số 46-CT/TWcủa Bộ Chính trị', ['46-CT/TW']],
    ['Chỉ thị số 46-CT/TW ngày16/5/2025', ['46-CT/TW 2025-05-16']],
    ['Nghị quyết số 57-NQ/TW<sup>1</sup> ngày 22/12/2024', ['57-NQ/TW 2024-12-22']],
    ['Nghị quyết số 57-NQ/TW1 ngày 22/12/2024', ['57-NQ/TW 2024-12-22']],
    ['Quyết định số 31-QĐ/UBKT, ngày 11/5/2026', ['31-QĐ/UBKT 2026-05-11']],
    ['(Báo cáo số 217/BC-UBND ngày 11/06/2026)', ['217/BC-UBND 2026-06-11']],
    ['Quyết định số 2567-QĐNS/TU', ['2567-QĐNS/TU']],
    ['Quyết định số 84 QĐ/TWĐTN ngày 22/02/2013', ['84QĐ/TWĐTN 2013-02-22']],
    ['Nghị quyết số 30c/NQ-CP và Nghị định số 61/2018/NĐCP', ['30c/NQ-CP', '61/2018/NĐCP']],
    ['Nghị quyết 13-NQ/TƯ của Tỉnh ủy', ['13-NQ/TƯ']],
    ['Bản án số 12/2024/HS-ST ngày 04/5/2024', ['12/2024/HS-ST 2024-05-04']],
  ])('%s', (text, expected) => expect(rows(text)).toEqual(expected))

  it.each([
    '35/35 thôn, 24/24h, Quốc lộ 4B, tỷ lệ 1/500, 50 m3/ngày, 05/05 vụ, 2.000 đồng/kg',
    'Đ/c Bí thư, KT-XH, QP-AN, 3 xã/UBND, 02/TTYT, 5/VIP-A',
    'Nghị quyết số 57 của Bộ Chính trị; Quyết định số 12 năm 2025',
    'QCVN 02:2021/BYT và TCVN 8774:2012/BNN',
    'tờ bản đồ số 15/BĐ-CL, số nhà 12/TT, biển số 29/KT',
    'quốc lộ 4/QH-TW, số nhà 12/NĐ-CP',
    'khối 12-A/B, đợt 12/2025/A, gồm 12 QĐ/TWĐTN',
    'ngày 05/6/2026, tháng 7/2026, nhiệm kỳ 2025-2030',
    'Số: /KH-UBND ngày tháng năm 2026; số: 0/KH-UBND',
    'Luật Đất đai năm 2024, Bộ luật Dân sự',
    'đạt 12/15 chỉ tiêu (80%), 1.250/1.600 hộ',
    'Phiếu khảo sát (Mẫu số 05/PKS) và danh sách hộ.',
  ])('refuses %s', text => expect(rows(text)).toEqual([]))
})

describe('lists', () => {
  it.each([
    ['tại các Công văn: số 64/HĐND-KTNS ngày 12/4/2024 về dự toán, số 193/HĐND-KTNS ngày 21/9/2024', ['64/HĐND-KTNS 2024-04-12', '193/HĐND-KTNS 2024-09-21']],
    ['các Nghị quyết số 57, 59, 66 và 68-NQ/TW của Bộ Chính trị', ['57-NQ/TW', '59-NQ/TW', '66-NQ/TW', '68-NQ/TW']],
    ['Nghị quyết số 18-NQ/TW, 19-NQ/TW; Kết luận 50-KL/TW', ['18-NQ/TW', '19-NQ/TW', '50-KL/TW']],
    [
      'Quyết định số 31-QĐ/ĐU, Quyết định số 32-QĐ/ĐU, số 33-QĐ/ĐU, ngày 08/01/2026 của Đảng ủy xã',
      ['31-QĐ/ĐU 2026-01-08', '32-QĐ/ĐU 2026-01-08', '33-QĐ/ĐU 2026-01-08'],
    ],
    ['Quyết định số 31-QĐ/ĐU, Quyết định số 32-QĐ/ĐU ngày 08/01/2026', ['31-QĐ/ĐU', '32-QĐ/ĐU 2026-01-08']],
    ['Nghị quyết số 57-NQ/TW, Kế hoạch số 32-KH/ĐU, ngày 08/01/2026', ['57-NQ/TW', '32-KH/ĐU 2026-01-08']],
    ['Nghị định số 178/2024/NĐ-CP, Nghị định số 67/2025/NĐ-CP, ngày 15/3/2025', ['178/2024/NĐ-CP', '67/2025/NĐ-CP 2025-03-15']],
    ['| 1 | 154/2025/NĐ-CP | 15/6/2025 | Chính phủ |', ['154/2025/NĐ-CP 2025-06-15']],
  ])('%s', (text, expected) => expect(rows(text)).toEqual(expected))

  it('the kind is taken from the head of the list', () => {
    expect(citationsIn('các Kế hoạch: số 12/HĐND-KT ngày 01/3/2026, số 13/KH-UBND').map(({ documentType }) => documentType)).toEqual(['công văn', 'kế hoạch'])
  })
})

describe('dates that belong to a reference', () => {
  it.each([
    ['Kết luận số 21-KL/TW của Ban Bí thư, ngày 25/10/2021', '2021-10-25'],
    ['Ngày 22/12/2024, Bộ Chính trị đã ban hành Nghị quyết số 57-NQ/TW', '2024-12-22'],
    ['Ngày 19 tháng 12 năm 2025, Sở Nội vụ có Văn bản số 3169/SNV-VP gửi các xã', '2025-12-19'],
    ['Ngày 19 tháng 12 năm 2025, Ủy ban nhân dân xã nhận được Văn bản số 3169/SNV-VP', null],
    ['Chỉ thị số 50-CT/TW (ngày 23/7/2025)', '2025-07-23'],
    ['Quyết định số 372/QĐ-UBND (27/5/2024)', '2024-05-27'],
    ['Quyết định số 9/2025/QĐ-TTg ngày 14-4-2025', '2025-04-14'],
    ['Chỉ thị số 50-CT/TW ban hành ngày 23/7/2025', '2025-07-23'],
    ['Kết luận số 09-KL/TW của Bộ Chính trị (năm 2026)', null],
    ['Kế hoạch số 12-KH/ĐU, hoàn thành trước ngày 30/6/2026', null],
    ['Kế hoạch số 12-KH/ĐU ngày 31/6/2026', null],
    ['Kế hoạch số 12-KH/ĐU ngày 14/5', null],
    ['Kế hoạch số 12-KH/ĐU của Đảng ủy về tổ chức hội nghị ngày 14/5/2026', null],
    ['Kế hoạch số 12-KH/ĐU của Đảng ủy xã tổ chức ngày 14/5/2026', null],
  ])('%s', (text, iso) => expect(citationsIn(text).map(({ issuedOn }) => issuedOn)).toEqual([iso]))
})

describe('what a row says', () => {
  it('kind, body and a tight quote', () => {
    const [citation] = citationsIn('Thực hiện Quy chế làm việc số 03-QC/ĐU, ngày 15/8/2025 của Ban Chấp hành Đảng bộ xã về chế độ làm việc.')
    expect(citation).toMatchObject({ documentType: 'quy chế', issuingBody: 'Ban Chấp hành Đảng bộ xã', quote: 'Quy chế làm việc số 03-QC/ĐU, ngày 15/8/2025' })
  })

  it.each([
    ['Thông báo kết luận số 38-TB/TU', 'thông báo'],
    ['Quyết định số 12/QĐ-UBND', 'quyết định'],
    ['tại số 12-KH/ĐU', 'kế hoạch'],
    ['Quy định số 85-QĐ/TW', 'quy định'],
    ['Công văn số 412/UBND-KT', 'công văn'],
    ['Chi thị số 50-CT/TW', 'chỉ thị'],
  ])('%s', (text, type) => expect(citationsIn(text)[0]?.documentType).toBe(type))

  it.each([
    ['Quyết định số 47-QĐ/ĐU, ngày 16/01/2026 của Đảng ủy xã giải thể Chi bộ Hợp tác xã', 'Đảng ủy xã'],
    ['Thông báo số 97/TB-UBND của UBND xã phải hoàn thành trước ngày 15/6/2026', 'UBND xã'],
    ['Quyết định số 64-QĐ/ĐU của Đảng ủy xã An Khê Thượng đổi tên Chi bộ', 'Đảng ủy xã An Khê Thượng'],
    ['Báo cáo số 24/BC-KTNS của Ban Kinh tế - Ngân sách HĐND xã; ý kiến', 'Ban Kinh tế - Ngân sách HĐND xã'],
    ['Nghị quyết số 57-NQ/TW của Bộ Chính trị Kết quả đạt khá', 'Bộ Chính trị'],
    ['Chỉ thị số 17/CT-TTg của Thủ tướng Chính phủ tăng cường quản lý', 'Thủ tướng Chính phủ'],
    ['Nghị quyết số 1656/NQ-UBTVQH15 của Ủy ban Thường vụ Quốc hội sắp xếp đơn vị hành chính', 'Ủy ban Thường vụ Quốc hội'],
    ['Nghị quyết số 01-NQ/ĐH của Đại hội đại biểu Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030', 'Đại hội đại biểu Đảng bộ xã lần thứ I'],
    ['Nghị quyết số 02-NQ/ĐU của Ban Chấp hành Đảng bộ xã lần thứ I', 'Ban Chấp hành Đảng bộ xã'],
    ['Kế hoạch số 12-KH/ĐU của ban thường vụ đảng ủy xã về chuyển đổi số', 'ban thường vụ đảng ủy xã'],
    ['Kế hoạch số 12-KH/ĐU của các đơn vị', null],
    ['Kế hoạch số 12-KH/ĐU\ncủa cả năm', null],
  ])('the body of %s', (text, body) => expect(citationsIn(text)[0]?.issuingBody).toBe(body))

  it('one row for each reference and date; without a date only where none is told', () => {
    const text =
      'Nghị quyết số 57-NQ/TW của Bộ Chính trị.\nNghị quyết số 57-NQ/TW, ngày 22/12/2024.\nNghị quyết số 57-NQ/TW, ngày 21/12/2024. Nghị quyết 57-NQ/TW.\nKết luận 226-KL/TW; Kết luận số 226-KL/TW'
    expect(rows(text)).toEqual(['57-NQ/TW 2024-12-22', '57-NQ/TW 2024-12-21', '226-KL/TW'])
  })

  it('the span is the quote', () => {
    const text = 'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024.\n\nBan Thường vụ yêu cầu Chỉ thịsố 46-CT/TW được quán triệt.'
    const tree = buildTree(sourceFromText(text))
    for (const citation of findCitations(tree, readHeader(tree))) expect(tree.text.slice(...citation.span)).toBe(citation.quote)
  })
})

describe("the paper's own number", () => {
  const head =
    'ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\n*\nSố 64-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Khê Thượng, ngày 05 tháng 6 năm 2026\n\nKẾ HOẠCH\nthực hiện Nghị quyết số 11-NQ/ĐU\n\n'
  it('is no citation, the one in its subject is', () => {
    expect(rows(`${head}Thực hiện Kế hoạch số 64-KH/ĐU ngày 05/6/2026 của Đảng ủy xã, các chi bộ báo cáo.`)).toEqual(['11-NQ/ĐU'])
  })
  it('of an earlier term is one', () => {
    expect(rows(`${head}Tổng kết Kế hoạch số 64-KH/ĐU ngày 12/4/2021 của Đảng ủy xã.`)).toEqual(['11-NQ/ĐU', '64-KH/ĐU 2021-04-12'])
  })
  it('still blank is none', () => {
    expect(rows(head.replace('Số 64-KH/ĐU', 'Số     -KH/ĐU'))).toEqual(['11-NQ/ĐU'])
  })
})

it('reads a long text without dates in time that grows with its length', () => {
  const text = 'Thực hiện Kế hoạch số 12-KH/ĐU của Đảng ủy xã về phát triển kinh tế; '.repeat(4000)
  expect(rows(text)).toEqual(['12-KH/ĐU'])
})
