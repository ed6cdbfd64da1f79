import { describe, expect, it } from 'vitest'
import { spelling } from './spelling.ts'
import { problemsOf } from './test/context.ts'

const told = (text: string): string[] => problemsOf(spelling, text).map(problem => `${problem.inputs.kind}: ${problem.quote} for ${problem.expected}`)

describe('spelling', () => {
  it.each([
    ['Đẩy mạnh chuyên đổi số trong cơ quan.', 'confusion: chuyên đổi số for chuyển đổi số'],
    ['Văn phòng tham muu kịp thời.', 'confusion: tham muu for tham mưu'],
    ['Thực hiện Chi thị số 05-CT/TW.', 'confusion: Chi thị số for chỉ thị số'],
    ['Đăng trên Công thông tin điện tử xã.', 'confusion: Công thông tin điện tử for cổng thông tin điện tử'],
    ['Tạo bút phá trong sản xuất.', 'confusion: bút phá for bứt phá'],
    ['Theo chỉ đạo của Trương ương.', 'confusion: Trương ương for trung ương'],
    ['Làng nghề miền dong.', 'confusion: miền dong for miến dong'],
    ['Nghị định của Chinh phủ.', 'confusion: Chinh phủ for chính phủ'],
    ['Cần bổ xung kinh phí.', 'confusion: bổ xung for bổ sung'],
    ['Tạo điểm nhân cho du lịch.', 'confusion: Tạo điểm nhân for tạo điểm nhấn'],
    ['Năng xuất lúa tăng.', 'confusion: Năng xuất for năng suất'],
    ['Đã sử lý 12 vụ.', 'confusion: sử lý for xử lý'],
    ['Các chỉ tiêu cơ bản cơ bản đạt.', 'doubled: cơ bản cơ bản for cơ bản'],
    ['Công tác quân sự quân sự địa phương.', 'doubled: quân sự quân sự for quân sự'],
    ['Nhiệm vụ của của Ủy ban.', 'doubled: của của for của'],
    ['Giao Ủy ban nhân dân Ủy ban nhân dân xã.', 'doubled: Ủy ban nhân dân Ủy ban nhân dân for Ủy ban nhân dân'],
    ['Xã đã tổ chức tổ chức hội nghị.', 'doubled: tổ chức tổ chức for tổ chức'],
    ['Người dân đươc hỗ trợ.', 'no-syllable: đươc for được'],
    ['Bản scan tiủh xấu.', 'no-syllable: tiủh for null'],
    ['Đảng bộxã họp.', 'lost-space: bộxã for bộ xã'],
    ['Diện tích 23 ha rừng và hỗtrợ.', 'lost-space: hỗtrợ for hỗ trợ'],
    ['Các đơn vị đôn đôc thường xuyên.', 'confusion: đôn đôc for đôn đốc'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it.each([
    'Ban Tổ chức tổ chức hội nghị.',
    'Các tổ chức tổ chức sinh hoạt.',
    'Đoàn kiểm tra kiểm tra ba thôn.',
    'Ban Chỉ đạo chỉ đạo các thôn.',
    'Xây dựng xã hội xã hội chủ nghĩa.',
    'Từng bước từng bước đi lên.',
    'Học tập lịch sử lý luận của Đảng.',
    'Các thôn cũng cố gắng hoàn thành.',
    'Việc phân chia sẽ do xã quyết định.',
    'Khả năng xuất khẩu tăng.',
    'Quan điểm nhân dân là gốc.',
    'Tạo điểm nhân rộng mô hình.',
    'Vấn đề nghỉ hưu trước tuổi.',
    'Chức danh nghiệp vụ chuyên ngành.',
    'Chịu trách nhiệm kỷ luật.',
    'Tài chính phù hợp.',
    'Năm 2026, chi 5 tỷ đồng chi thường xuyên.',
    'Hoàn thành trong quý; quý sau làm tiếp.',
    'Nhà nhà, người người thi đua.',
    'Luôn luôn, dần dần, đời đời.',
    'Nghiêng, khuỷu, quýt, quỳnh, ngoằn ngoèo, khuya, thuở, giếng, gìn giữ, quyển, ruộng, hoẵng, nguệch ngoạc, xoong.',
    'Dùng Facebook, Zalo, Google Sheet và AI.',
    'Xem https://ankhethuong.gov.vn/tin-tức.',
    'ĐƯƠC, NGHIÊP trong chữ hoa.',
    'đvt, đ/c, đhđb, hđnd, ubnd.',
    'Các hồ sơ xuất trình đủ.',
    'Xử lí đơn thư.',
    'Khoản chi thị trường lao động.',
    'Thống kê hoạch định chính sách.',
    'Cuộc họp lý giải nguyên nhân.',
    '',
  ])('refuses: %s', text => {
    expect(told(text)).toEqual([])
  })

  it('counts lost spaces once, and lays many to the file', () => {
    const [one, ...rest] = problemsOf(spelling, 'Đảng bộxã họp, chi bộthôn họp.')
    expect(one).toMatchObject({ blame: 'author', inputs: { kind: 'lost-space', count: 2 } })
    expect(rest).toEqual([])
    const [many] = problemsOf(spelling, 'Đảng bộxã họp. '.repeat(12))
    expect(many).toMatchObject({ blame: 'reader', inputs: { count: 12 } })
  })

  it('shows some forty of many, those with a known right form first', () => {
    const problems = problemsOf(spelling, `${'Bản scan tiủh xấu. '.repeat(50)}${'Cần bổ xung gấp. '.repeat(10)}`)
    expect(problems).toHaveLength(40)
    expect(problems.filter(problem => problem.expected === 'bổ sung')).toHaveLength(10)
    expect(problems[0]?.inputs).toEqual({ kind: 'confusion', total: 60 })
  })

  it('is advice, quoted as written', () => {
    expect(problemsOf(spelling, 'Cần BỔ XUNG gấp.')).toMatchObject([
      { severity: 'advice', quote: 'BỔ XUNG', actual: 'BỔ XUNG', expected: 'bổ sung', span: [4, 11] },
    ])
  })
})
