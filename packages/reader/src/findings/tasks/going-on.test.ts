import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

const types = { 'BÁO CÁO': 'BC', 'KẾ HOẠCH': 'KH', 'CÔNG VĂN': 'CV', 'KẾT LUẬN': 'KL', 'NGHỊ QUYẾT': 'NQ' } as const
const paper = (type: keyof typeof types, lines: readonly string[]): string =>
  `ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 12/${types[type]}-UBND\nAn Khê Thượng, ngày 11 tháng 3 năm 2026\n\n${type}\nTriển khai nhiệm vụ năm 2026\n\n${lines.join('\n\n')}\n`
const told = (type: keyof typeof types, ...lines: string[]): string[] =>
  read(sourceFromText(paper(type, lines))).tasks.map(
    ({ lead, deadline }) => `${lead.map(({ name }) => name).join('; ')} | ${deadline?.date ?? deadline?.kind ?? ''}`,
  )

describe('who the next sentence is for', () => {
  test('in a report what one office does for another goes on with the body before, a programme does not', () => {
    const next = (sentence: string) => told('BÁO CÁO', 'II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI', `1. Phòng Kinh tế rà soát tiến độ giải ngân. ${sentence}`)[1]
    expect(next('Tham mưu điều chuyển vốn trước ngày 15/7/2026.')).toBe('Phòng Kinh tế | 2026-07-15')
    expect(next('Hằng tuần kiểm tra các điểm sạt lở.')).toBe('Phòng Kinh tế | recurring')
    expect(next('Đẩy mạnh cải cách hành chính.')).toBe(' | ')
  })

  test('one body named by itself goes on in a report until a new point is opened; many, or a general name, do not', () => {
    const next = (first: string, sentence: string) => told('BÁO CÁO', 'II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI', `1. ${first} ${sentence}`)[1]
    const alone = 'Ban Chỉ huy Quân sự xã rà soát nguồn nhập ngũ.'
    expect(next(alone, 'Duy trì nghiêm chế độ trực sẵn sàng chiến đấu.')).toBe('Ban Chỉ huy Quân sự xã | ')
    expect(next(alone, 'Tiếp tục vận động người dân tham gia bảo hiểm y tế.')).toBe(' | ')
    expect(next('Các thôn rà soát hộ nghèo.', 'Lập danh sách hộ cần sửa nhà.')).toBe(' | ')
    expect(next('Công an xã, Ban Chỉ huy Quân sự xã tuần tra ban đêm.', 'Lập danh sách thanh niên nhập ngũ.')).toBe(' | ')
  })

  test('a limit of a lead-in ends with its items', () => {
    expect(
      told(
        'KẾT LUẬN',
        'II. NHIỆM VỤ',
        'Giao Đảng ủy UBND xã tập trung thực hiện các việc sau, hoàn thành trước ngày 20/6/2026:',
        '- Thu hoạch nhanh gọn lúa chiêm xuân.',
        'Ban Quản lý dự án xã chủ trì hoàn thành kiểm đếm đối với 46 hộ.',
      ),
    ).toEqual(['Đảng ủy UBND xã | 2026-06-20', 'Ban Quản lý dự án xã | '])
  })

  test('an item with a heading of its own in its line is work like the others', () => {
    expect(told('KẾ HOẠCH', 'II. NỘI DUNG', '1. Bước chuẩn bị: Chậm nhất 07 ngày trước khi tiến hành, bí thư chi bộ thông báo nội dung kiểm tra.')).toEqual([
      'bí thư chi bộ | relative',
    ])
  })
})

describe('what tells, hopes or announces is no task', () => {
  test.each([
    'Nguyên nhân chủ yếu là do một số thôn chưa vào cuộc, hồ sơ phải làm đi làm lại.',
    'Quá thời hạn trên, UBND xã sẽ tổng hợp, báo cáo cấp trên xử lý trách nhiệm.',
    'UBND xã rất mong nhận được sự quan tâm, phối hợp của các thôn.',
    'Cấp được 4.326 giấy, mới đạt 37,6% kế hoạch năm.',
    'Giải ngân vốn đầu tư công đến ngày 15/02/2026 được 36,9/41,0 tỷ đồng, đạt 90,0% kế hoạch.',
    'Danh mục kiến nghị của cử tri giao các cơ quan giải quyết (Kèm theo Công văn số 14/UBND ngày 11/3/2026 của UBND xã)',
    'Năm 2027 phấn đấu: sản lượng thủy sản đạt 19.500 tấn; đón 185.000 lượt khách du lịch.',
    'Phát triển rừng gỗ lớn là nhiệm vụ vừa cấp bách, vừa lâu dài của cả hệ thống chính trị.',
  ])('%s', sentence => expect(told('CÔNG VĂN', 'Yêu cầu các thôn tập trung thực hiện một số nội dung sau:', '1. Về tiến độ', sentence)).toEqual([]))

  test.each([
    'Hạn chế: việc tự kiểm tra của một số chi bộ còn hình thức; hồ sơ bàn giao chưa đầy đủ.',
    'Lũy kế giải ngân vốn bồi thường 47,25/126 tỷ đồng, bằng 37,5% kế hoạch vốn năm.',
  ])('under work to come: %s', sentence => expect(told('KẾ HOẠCH', 'II. NHIỆM VỤ', `1. ${sentence}`)).toEqual([]))

  test('a lead-in that ends with what was reached leads in to results', () => {
    const lines = [
      'I. ĐÁNH GIÁ CHUNG',
      '1. Quý I/2026, bám sát Nghị quyết số 18-NQ/ĐU ngày 24/12/2025 của Ban Chấp hành Đảng bộ xã về nhiệm vụ năm 2026, các đoàn thể đã tập trung lãnh đạo, chỉ đạo toàn diện các mặt công tác, đạt được những kết quả quan trọng:',
      '- Trồng mới rừng tập trung tiếp tục được mở rộng.',
      'II. NHIỆM VỤ',
      'Ngoài các nhiệm vụ thường xuyên theo chương trình công tác, Chủ tịch UBND xã yêu cầu tập trung thực hiện một số nhiệm vụ sau:',
      '1. Giao Phòng Kinh tế lập danh sách.',
    ]
    expect(told('KẾT LUẬN', ...lines)).toEqual(['Phòng Kinh tế | '])
  })

  test('goals in figures give out no work', () => {
    const goals = ['III. CHỈ TIÊU NĂM 2026', '- Kết nạp từ 24 đảng viên mới trở lên; 100% chi bộ có chi ủy.', '- Giảm tỷ lệ hộ nghèo xuống còn dưới 1,8%.']
    expect(told('KẾ HOẠCH', ...goals)).toEqual([])
  })

  test('petitions that a report collects are told, those it hands on are work', () => {
    expect(
      told(
        'BÁO CÁO',
        'II. TỔNG HỢP KIẾN NGHỊ CỬ TRI',
        'Qua các đợt tiếp xúc, UBND xã tiếp nhận 64 ý kiến.',
        'III. PHÂN CÔNG GIẢI QUYẾT',
        '| TT | Nội dung giao thực hiện | Cơ quan chủ trì | Thời hạn |\n|---|---|---|---|\n| 1 | Nạo vét kênh nội đồng Nà Sim | Phòng Kinh tế | 20/11/2026 |',
      ),
    ).toEqual(['Phòng Kinh tế | 2026-11-20'])
  })

  test('a lead-in that ends with the order orders nothing itself', () => {
    expect(
      told('KẾT LUẬN', 'II. NHIỆM VỤ', 'Tiếp tục quán triệt Chỉ thị số 46-CT/TW ngày 16/5/2025, Ban Thường vụ yêu cầu:', '- Các chi bộ rà soát đảng viên.'),
    ).toEqual(['Các chi bộ | '])
  })
})

describe('who acts, behind what else the sentence says of it', () => {
  test.each([
    ['Các đồng chí Ủy viên Ban Thường vụ mỗi tháng ít nhất 01 lần dự sinh hoạt với chi bộ thôn.', 'Ủy viên Ban Thường vụ | recurring'],
    ['Các phòng, đơn vị khi tham mưu văn bản phải bảo đảm thể thức.', 'Các phòng, đơn vị | '],
    ['Với hồ sơ đủ điều kiện thì giải quyết dứt điểm trong quý III/2026.', ' | 2026-09-30'],
    ['Việc giao chỉ tiêu cho các phòng, khu phố phải xong chậm nhất ngày 15/4/2026.', ' | 2026-04-15'],
    ['Trong tháng 9/2026 Phòng Kinh tế phải hoàn thành danh mục các thửa đất nhỏ hẹp.', 'Phòng Kinh tế | 2026-09-30'],
    ['Mọi thay đổi về quy mô phải được chủ hộ báo cáo bằng văn bản.', 'chủ hộ | '],
    ['Giao BQLDA xã đôn đốc nhà thầu.', 'BQLDA xã | '],
    ['Giao đồng chí Trung úy Lò Văn Én lập danh sách.', 'Trung úy Lò Văn Én | '],
    ['Thiếu tá Lò Văn Én - Phó Trưởng Công an xã chịu trách nhiệm xây dựng phương án.', 'Phó Trưởng Công an xã | '],
    ['Trưởng phòng Văn hóa - Xã hội Lê Thị Thanh Tâm chỉ đạo thẩm định hồ sơ.', 'Trưởng phòng Văn hóa - Xã hội | '],
    ['Đồng chí Ủy viên UBND xã, Trưởng Công an xã chịu trách nhiệm về an ninh.', 'Ủy viên UBND xã, Trưởng Công an xã | '],
    ['Các ban đảng, đảng ủy trực thuộc Tỉnh ủy xây dựng kế hoạch thực hiện.', 'Các ban đảng; đảng ủy trực thuộc Tỉnh ủy | '],
    ['Giao phòng kinh tế xã tiếp nhận hồ sơ.', 'phòng kinh tế xã | '],
    ['Cả 11 thôn tổ chức tổng vệ sinh.', '11 thôn | '],
    ['Các doanh nghiệp kinh doanh thuốc BVTV có trách nhiệm thu hồi bao gói.', 'Các doanh nghiệp kinh doanh thuốc BVTV | '],
    ['Tổ chức hội nghị phản biện xã hội đối với dự thảo Đề án.', ' | '],
    ['Chiều thứ Sáu hằng tuần, Ban Xây dựng Đảng tổng hợp hồ sơ đã bàn giao, báo cáo Đảng ủy.', 'Ban Xây dựng Đảng | recurring'],
    ['Giao Ban QLDA đầu tư xây dựng khu vực An Hòa rà soát khối lượng.', 'Ban QLDA đầu tư xây dựng khu vực An Hòa | '],
    ['Đối với chi bộ bản, lồng ghép nội dung vào sinh hoạt chuyên đề.', 'chi bộ bản | '],
    ['Thôn Khe Sim thống nhất điểm tập kết rác trước ngày 15/9.', 'Thôn Khe Sim | 2026-09-15'],
    ['Phòng Kinh tế phấn đấu giải ngân đạt 60% trong 6 tháng đầu năm.', 'Phòng Kinh tế | 2026-06-30'],
    ['Tập trung nguồn lực hoàn thành thêm 02 tiêu chí nông thôn mới, phấn đấu đến hết năm 2026 đạt 16/19 tiêu chí.', ' | 2026-12-31'],
    ['Tổng hợp, báo cáo UBND tỉnh, Sở Y tế kết quả thực hiện.', ' | '],
  ])('%s', (sentence, expected) => expect(told('KẾ HOẠCH', 'II. NHIỆM VỤ', `1. ${sentence}`)).toEqual([expected]))
})

describe('headings that read like results or lost their spaces', () => {
  test('work below a heading that ends in "đánh giá, xếp loại" is work', () => {
    const lines = [
      'II. NHIỆM VỤ',
      'Yêu cầu các thôn tập trung thực hiện:',
      '1. Tổ chức kiểm điểm, đánh giá, xếp loại',
      '- Các thôn gửi kết quả trước ngày 15/12/2026.',
    ]
    expect(told('KẾT LUẬN', ...lines)).toEqual(['Các thôn | 2026-12-15'])
  })

  test('"Đơn vị chủtrì" heads the column of those who lead', () => {
    const table =
      '| TT | Nội dung công việc | Đơn vị chủtrì | Đơnvị phối hợp | Thời gian |\n|---|---|---|---|---|\n| 1 | Rà soát hộ nghèo | Phòng Văn hóa - Xã hội | Các thôn | 20/9/2026 |'
    expect(told('KẾ HOẠCH', 'II. NHIỆM VỤ', table)).toEqual(['Phòng Văn hóa - Xã hội | 2026-09-20'])
  })
})
