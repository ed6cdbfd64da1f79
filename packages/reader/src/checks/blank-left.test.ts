import { describe, expect, it } from 'vitest'
import { emptyHeader } from '../structure/header/empty-header.ts'
import { blankLeft } from './blank-left.ts'
import { problemsOf } from './test/context.ts'

const told = (text: string): string[] => problemsOf(blankLeft, text).map(problem => `${problem.inputs.blank}: ${problem.quote}`)
const head = 'ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nĐẢNG CỘNG SẢN VIỆT NAM\n'

describe('blank-left', () => {
  it.each([
    ['Số -BC/ĐU', 'number: Số -BC/ĐU'],
    ['Số:     /KH-UBND', 'number: Số: /KH-UBND'],
    ['Số: …/BC-UBND', 'number: Số: …/BC-UBND'],
    ['Số ....-CTr/ĐU', 'number: Số ....-CTr/ĐU'],
    ['Số: /2026/NQ-HĐND', 'number: Số: /2026/NQ-HĐND'],
    ['An Khê Thượng, ngày tháng 04 năm 2025', 'day: ngày tháng 04 năm 2025'],
    ['An Khê Thượng, ngày … tháng 9 năm 2025', 'day: ngày … tháng 9 năm 2025'],
    ['An Khê Thượng, ngày 15 tháng … năm 2026', 'month: ngày 15 tháng … năm 2026'],
    ['An Khê Thượng, ngày tháng năm 2026', 'date: ngày tháng năm 2026'],
    ['An Khê Thượng, ngày ..... tháng ..... năm .....', 'date: ngày ..... tháng ..... năm .....'],
    ['Thực hiện Kế hoạch số 12-KH/ĐU, ngày …/5/2026 của Đảng ủy', 'day: ngày …/5/2026'],
    ['Thực hiện Kế hoạch số 12-KH/ĐU, ngày 15/ /2026 của Đảng ủy', 'month: ngày 15/ /2026'],
    ['Họp vào ngày ../../2026 tại hội trường', 'date: ngày ../../2026'],
    ['Tổng thu đạt …% kế hoạch năm.', 'text: …'],
    ['Tổng số hộ nghèo: ........ hộ.', 'text: ........'],
    ['Kính gửi: ………………………', 'text: ………………………'],
    ['Người chủ trì: ......', 'text: ......'],
    ['Trong quý có 12 hội nghị (bổ sung sau).', 'note: (bổ sung sau)'],
    ['Số đảng viên mới: (chờ số liệu của Ban Xây dựng Đảng)', 'note: (chờ số liệu của Ban Xây dựng Đảng)'],
    ['Lý do: (ghi rõ tên văn bản)', 'note: (ghi rõ tên văn bản)'],
    ['Kính gửi [tên cơ quan nhận]', 'note: [tên cơ quan nhận]'],
    ['Tổng chi là ??? triệu đồng', 'note: ???'],
  ])('%s', (line, expected) => {
    expect(told(`${head}${line}`)).toEqual([expected])
  })

  it('takes both blanks of a cited draft', () => {
    expect(told('Ban hành Kế hoạch số: /KH-UBND ngày tháng năm 2026 về trồng rừng.')).toEqual(['number: số: /KH-UBND', 'date: ngày tháng năm 2026'])
  })

  it.each([
    'Số 12-BC/ĐU',
    'Số: 12/KH-UBND ngày 05 tháng 6 năm 2026',
    'phát triển nông, lâm nghiệp, thủy sản, v.v…',
    'nông nghiệp, lâm nghiệp...',
    'kinh tế, văn hóa, xã hội…',
    'Trong những ngày tháng 4 năm 1975 lịch sử',
    'Ghi đủ ngày, tháng, năm sinh của đảng viên',
    'hằng ngày, tháng 5 có mưa',
    'Ngày 30/4/2026, xã họp',
    'ngày 30/7',
    'ngày 15 tháng Năm năm 2026',
    'I. Mục đích, yêu cầu ............................ 3',
    'Các đơn vị báo cáo tiến độ (nêu rõ lý do chậm) trước ngày 20/6/2026.',
    'nền tảng số/CNTT dùng chung',
    'thế kỷ XX',
    'tập trung vào 04 nhóm (kinh tế, xã hội...)',
    'từ 10... đến 20',
    'chuyển đổi số - kinh tế số',
    'số 12/2026/NQ-HĐND',
    'Chỉ số PAPI, chỉ số SIPAS',
  ])('refuses %s', line => {
    expect(told(`Trong quý, các đơn vị đã làm tốt công việc được giao.\n\n${line}`)).toEqual([])
  })

  it('leaves the forms of an annex alone', () => {
    const paper = 'Nơi nhận:\n\n- Lưu VP.\n\nT/M ĐẢNG ỦY\n\nBÍ THƯ\n\nLương Thị Mận\n\nPHỤ LỤC\n\nHọ và tên: ........................\n\nLý do: (ghi rõ lý do)'
    expect(told(`Kế hoạch như sau:\n\n1. Thu thuế.\n\n${paper}`)).toEqual([])
  })

  it('tells a post without a name', () => {
    const paper = 'Giao các chi bộ thực hiện.\n\nNơi nhận:\n\n- Lưu VPĐU.\n\nT/M BAN THƯỜNG VỤ\n\nPHÓ BÍ THƯ'
    const signatory = { name: null, position: 'Phó Bí thư', capacity: 'T/M', onBehalfOf: 'Ban Thường vụ' }
    expect(problemsOf(blankLeft, paper, { header: { ...emptyHeader, signatory } })).toMatchObject([
      { quote: 'PHÓ BÍ THƯ', inputs: { blank: 'name' }, severity: 'advice' },
    ])
    expect(problemsOf(blankLeft, paper, { header: { ...emptyHeader, signatory: { ...signatory, name: 'Lương Thị Mận' } } })).toEqual([])
    expect(problemsOf(blankLeft, paper)).toEqual([])
  })
})
