import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

const symbols = { 'KẾ HOẠCH': 'KH-UBND', 'THÔNG BÁO': 'TB-UBND', 'BÁO CÁO': 'BC-UBND', 'CHỈ THỊ': 'CT-UBND' } as const
type Kind = keyof typeof symbols

const paper = (kind: Kind, lines: readonly string[]): string =>
  `ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 12/${symbols[kind]}\nAn Khê Thượng, ngày 12 tháng 8 năm 2026\n\n${kind}\nTriển khai nhiệm vụ\n\n${lines.join('\n')}\n`
const tasksOf = (kind: Kind, ...lines: string[]) => read(sourceFromText(paper(kind, lines))).tasks
const names = (bodies: readonly { name: string }[]): string => bodies.map(({ name }) => name).join('; ')
const told = (kind: Kind, ...lines: string[]): string[] =>
  tasksOf(kind, ...lines).map(({ lead, supporting, deadline }) => [names(lead), names(supporting), deadline?.date ?? ''].join(' | '))

describe('who leads and who takes part in one sentence', () => {
  test.each([
    [
      'Phòng Văn hóa - Xã hội là đầu mối; Trạm Y tế xã, các trường học phối hợp khám sức khỏe đầu năm học.',
      'Phòng Văn hóa - Xã hội',
      'Trạm Y tế xã; các trường học',
    ],
    [
      'Ủy ban Kiểm tra Đảng ủy chủ trì; Ban Xây dựng Đảng, Công an xã phối hợp kiểm tra việc kê khai.',
      'Ủy ban Kiểm tra Đảng ủy',
      'Ban Xây dựng Đảng; Công an xã',
    ],
    [
      'Xóa nhà tạm (Mặt trận Tổ quốc xã chủ trì; Phòng Kinh tế, Đoàn Thanh niên xã hỗ trợ ngày công), hoàn thành 17 nhà còn lại.',
      'Mặt trận Tổ quốc xã',
      'Phòng Kinh tế; Đoàn Thanh niên xã',
    ],
    ['Rà soát hộ nghèo (Công an xã, các thôn phối hợp) và báo cáo UBND xã.', '', 'Công an xã; các thôn'],
    ['Phòng Kinh tế chủ trì diễn tập chữa cháy rừng, có Công an xã, Trạm Y tế xã cùng tham gia.', 'Phòng Kinh tế', 'Công an xã; Trạm Y tế xã'],
    ['Mỗi chi bộ thôn phụ trách một tổ công nghệ số cộng đồng, cử trưởng thôn làm tổ trưởng.', 'chi bộ thôn', ''],
    [
      'Giao Sở Ngoại vụ chủ trì, phối hợp Bộ Chỉ huy Bộ đội Biên phòng tỉnh, Công an tỉnh chuẩn bị hội đàm.',
      'Sở Ngoại vụ',
      'Bộ Chỉ huy Bộ đội Biên phòng tỉnh; Công an tỉnh',
    ],
    ['Trạm Y tế xã phối hợp với tổ công tác của xã vận động Nhân dân di dời.', 'Trạm Y tế xã', 'tổ công tác của xã'],
    ['Đồng chí Bí thư Đảng ủy, đồng chí Chủ tịch UBND xã đối thoại với doanh nghiệp mỗi quý một lần.', 'Bí thư Đảng ủy; Chủ tịch UBND xã', ''],
    ['Nhà thầu thi công và đơn vị tư vấn giám sát lập lại tiến độ chi tiết từng tuần.', 'Nhà thầu thi công; đơn vị tư vấn giám sát', ''],
    ['Trưởng Ban công tác Mặt trận thôn Khe Sim vận động các hộ hiến đất.', 'Trưởng Ban công tác Mặt trận thôn Khe Sim', ''],
    ['Căn cứ tình hình thực tế, hằng năm UBND xã xây dựng kế hoạch bảo vệ rừng.', 'UBND xã', ''],
    [
      'Ban Thường vụ các huyện ủy, thành ủy, đảng ủy trực thuộc hoàn thành việc bổ sung quy hoạch.',
      'Ban Thường vụ các huyện ủy, thành ủy, đảng ủy trực thuộc',
      '',
    ],
    ['Giao Phòng Kinh tế ra thông báo thu hồi mặt bằng chợ tạm.', 'Phòng Kinh tế', ''],
    ['Nơi nào để mất rừng thì Chủ tịch UBND xã, phường nơi đó chịu trách nhiệm.', 'Chủ tịch UBND xã, phường', ''],
    [
      'Chủ tịch UBND các xã, phường ven biển và đặc khu Hòn Vọng kêu gọi tàu thuyền vào bờ.',
      'Chủ tịch UBND các xã, phường ven biển; Chủ tịch UBND đặc khu Hòn Vọng',
      '',
    ],
    ['Phòng Công chức, viên chức chủ trì, phối hợp với Văn phòng Sở thẩm định hồ sơ.', 'Phòng Công chức, viên chức', 'Văn phòng Sở'],
    ['Trưởng phòng Kinh tế - Ủy viên Thường trực tham mưu phân bổ vốn.', 'Trưởng phòng Kinh tế', ''],
    ['Phó Chủ tịch UBND tỉnh Phan Văn Hai kiểm tra các hồ chứa.', 'Phó Chủ tịch UBND tỉnh', ''],
    ['Ủy ban nhân dân các xã, phường chỉ ký hợp đồng trong thời gian chờ tuyển dụng.', 'Ủy ban nhân dân các xã, phường', ''],
  ])('%s', (line, lead, supporting) => {
    const tasks = tasksOf('KẾ HOẠCH', 'II. NHIỆM VỤ, GIẢI PHÁP', `1. ${line}`)
    expect(tasks.map(task => [names(task.lead), names(task.supporting)])).toEqual([[lead, supporting]])
  })

  test('an office asks those below itself, the one that issues the paper asks others', () => {
    const lines = [
      '1. Sở Y tế phân công các bệnh viện trực cấp cứu 24/24 giờ. Tăng cường kiểm tra an toàn thực phẩm.',
      '2. Ủy ban nhân dân xã yêu cầu các đơn vị gửi báo cáo.',
    ]
    expect(told('CHỈ THỊ', ...lines)).toEqual(['Sở Y tế |  | ', 'Sở Y tế |  | ', 'các đơn vị |  | '])
  })
})

describe('what a lead-in or heading passes on', () => {
  test.each([
    ['in the last sentence of a paragraph', 'Cơ bản đồng ý với báo cáo. Ủy ban Kiểm tra Đảng ủy cần:', 'Ủy ban Kiểm tra Đảng ủy |  | 2026-12-10'],
    ['with a limit before its colon', 'UBND xã yêu cầu Công an xã làm dứt điểm những việc sau đây ngay trong quý III:', 'Công an xã |  | 2026-12-10'],
  ])('%s', (_, leadIn, first) => {
    expect(told('THÔNG BÁO', '1. Về kiểm tra', leadIn, '- Kết thúc 02 cuộc kiểm tra còn lại trước ngày 10/12/2026;')).toEqual([first])
  })

  test('a limit before the colon holds for what names none', () => {
    const lines = [
      'UBND xã yêu cầu Công an xã làm dứt điểm những việc sau đây ngay trong quý III/2026:',
      '- Rà soát các điểm sạt lở;',
      '- Tuần tra các bến đò.',
    ]
    expect(told('THÔNG BÁO', ...lines)).toEqual(['Công an xã |  | 2026-09-30', 'Công an xã |  | 2026-09-30'])
  })

  test('the body of the sentence before, where the lead-in only goes on with it', () => {
    const lines = [
      'Đảng ủy UBND xã lãnh đạo thực hiện đồng bộ các giải pháp. Trong đó tập trung:',
      'a) Chỉ đạo thu hoạch gọn lúa mùa.',
      'b) Rà soát các dự án chậm.',
    ]
    expect(told('BÁO CÁO', 'II. NHIỆM VỤ QUÝ IV', ...lines)).toEqual(['Đảng ủy UBND xã |  | ', 'Đảng ủy UBND xã |  | ', 'Đảng ủy UBND xã |  | '])
  })

  test('a list of works with its limit', () => {
    const lines = [
      'Trưởng các thôn có trách nhiệm thực hiện xong trước ngày 25/9/2026 các việc sau:',
      '1. Kiện toàn Ban Phát triển thôn.',
      '2. Họp dân đăng ký công trình.',
    ]
    expect(told('THÔNG BÁO', ...lines)).toEqual(['Trưởng các thôn |  | 2026-09-25', 'Trưởng các thôn |  | 2026-09-25'])
  })

  test('a long sentence with a colon is no heading', () => {
    const line = '- Trước ngày 30/9/2026, Ủy ban nhân dân các xã, phường đăng ký nhu cầu bồi dưỡng theo 05 nhóm chuyên đề: đất đai, tài chính, hộ tịch.'
    expect(told('KẾ HOẠCH', 'II. NHIỆM VỤ', line)).toEqual(['Ủy ban nhân dân các xã, phường |  | 2026-09-30'])
  })

  test('a clause behind a plural says which of them are meant', () => {
    expect(told('CHỈ THỊ', '1. Chủ tịch UBND các xã, phường có rừng', '- Rà soát, kiện toàn Ban Chỉ huy.')).toEqual([
      'Chủ tịch UBND các xã, phường có rừng |  | ',
    ])
  })

  test('below a heading of what was and what is to come the words tell', () => {
    const lines = [
      '1. Về tình hình thực hiện nhiệm vụ 9 tháng và nhiệm vụ quý IV năm 2026',
      'Thu ngân sách đạt khá.',
      'UBND xã yêu cầu các cơ quan làm ngay những việc sau:',
      '- Phòng Kinh tế vận động 17 hộ bàn giao mặt bằng.',
    ]
    expect(told('THÔNG BÁO', ...lines)).toEqual(['Phòng Kinh tế |  | '])
  })

  test('a report asks others by a lead-in of petitions, not by what was asked', () => {
    const items = ['- Sở Tài chính giải quyết xong 45 đơn trong tháng 9/2026.']
    expect(told('BÁO CÁO', 'I. KẾT QUẢ', 'UBND xã kiến nghị Chủ tịch UBND tỉnh chỉ đạo:', ...items)).toEqual(['Sở Tài chính |  | 2026-09-30'])
    expect(told('BÁO CÁO', 'I. KẾT QUẢ', 'UBND xã đã kiến nghị Chủ tịch UBND tỉnh chỉ đạo:', ...items)).toEqual([])
  })

  test('difficulties are told by all, with no limit of the item above', () => {
    const lines = [
      '1. Phòng Kinh tế',
      '- Theo dõi việc giải ngân trong tháng 9/2026.',
      'Trong quá trình thực hiện nếu có vướng mắc, đề nghị các đơn vị phản ánh để được hướng dẫn.',
    ]
    expect(told('KẾ HOẠCH', ...lines)).toEqual(['Phòng Kinh tế |  | 2026-09-30', 'các đơn vị |  | '])
  })
})

describe('limits of several works', () => {
  test('one for all parts of a sentence', () => {
    const line =
      '1. Ban Chỉ huy Quân sự xã tham mưu quyết định gọi khám; Công an xã rà soát danh sách; Trạm Y tế xã chuẩn bị cơ sở vật chất, tất cả xong trước ngày 01/10/2026.'
    expect(told('KẾ HOẠCH', line)).toEqual(['Ban Chỉ huy Quân sự xã |  | 2026-10-01', 'Công an xã |  | 2026-10-01', 'Trạm Y tế xã |  | 2026-10-01'])
  })

  test('behind a semicolon the limit of the order, not of what stands before', () => {
    const line = '1. Đối với đề xuất xây mới nhà làm việc: chưa xem xét trong năm 2026; giao Phòng Kinh tế khảo sát, báo cáo trong quý I/2027.'
    expect(told('KẾ HOẠCH', line)).toEqual(['Phòng Kinh tế |  | 2027-03-31'])
  })

  test('a number of days before the semicolon, not the end of the year behind it', () => {
    const [task] = tasksOf('KẾ HOẠCH', '1. Phòng Kinh tế làm thủ tục thanh toán trong vòng 03 ngày làm việc; không dồn hồ sơ vào cuối năm 2026.')
    expect(task?.deadline).toMatchObject({ kind: 'relative', date: null })
  })

  test('items with letters amid a paragraph are works of their own', () => {
    const line = 'a) Tham mưu thành lập Ban Tổ chức trước 20/8/2026. b) Tuyển chọn vận động viên. c) Tổng duyệt vào ngày 12/9/2026.'
    const tasks = tasksOf('KẾ HOẠCH', '3. Phòng Văn hóa - Xã hội', line)
    expect(tasks.map(({ quote, deadline }) => [quote.slice(0, 12), deadline?.date ?? null])).toEqual([
      ['Tham mưu thà', '2026-08-20'],
      ['Tuyển chọn v', null],
      ['Tổng duyệt v', '2026-09-12'],
    ])
  })
})

test('agencies act in a paper that orders, also behind a table and without a heading; the office that issues it tells of itself', () => {
  const lines = ['Công an xã xây dựng phương án bảo đảm an ninh trước 15/9/2026.', 'UBND xã tiếp thu ý kiến của các thôn.']
  expect(told('KẾ HOẠCH', ...lines)).toEqual(['Công an xã |  | 2026-09-15'])
})

test('a heading of who leads whom gives the work to the body that answers for it, not to those of the heading before', () => {
  const lines = [
    '1. Các chi bộ',
    '- Phân công đảng viên giúp hộ nghèo.',
    '2. Đảng ủy UBND xã lãnh đạo, chỉ đạo UBND xã',
    '- Kiện toàn Ban Chỉ huy trước ngày 10/9/2026.',
  ]
  expect(told('CHỈ THỊ', ...lines)).toEqual(['Các chi bộ |  | ', 'Đảng ủy UBND xã |  | 2026-09-10'])
})

test('what a conclusion understood of a resolution orders nothing', () => {
  const line = 'Quán triệt Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị, Ban Chấp hành Đảng bộ xã xác định chuyển đổi số là động lực.'
  const conclusion = `ĐẢNG BỘ TỈNH LÂM AN\nĐẢNG ỦY XÃ AN LẠC\n*\nSố: 12-KL/ĐU\nAn Lạc, ngày 12 tháng 8 năm 2026\n\nKẾT LUẬN\nvề chuyển đổi số\n\nI. QUAN ĐIỂM\n${line}\n`
  expect(read(sourceFromText(conclusion)).tasks).toEqual([])
})

test('whoever a telegram is sent to has nothing to do yet', () => {
  expect(told('CHỈ THỊ', 'CHỦ TỊCH UBND TỈNH TRƯỜNG SƠN điện:', '- Ban Chỉ huy Phòng thủ dân sự tỉnh;')).toEqual([])
})

describe('a report that answers what voters asked', () => {
  const asked = ['I. KẾT QUẢ GIẢI QUYẾT KIẾN NGHỊ', 'a) Cử tri thôn Bãi Lau phản ánh cống tiêu bị hỏng.']
  test.each([
    ['Trả lời: Đã thay 03 ống cống. Giao Phòng Kinh tế nạo vét kênh, xong trước ngày 30/9/2026.', ['Phòng Kinh tế |  | 2026-09-30']],
    ['Trả lời: UBND xã giao Công an xã phối hợp Trạm Y tế kiểm tra trong quý IV/2026.', ['Công an xã | Trạm Y tế | 2026-12-31']],
    ['Trả lời: Đội đã có kế hoạch. Phòng Kinh tế tiếp tục theo dõi, hằng tháng thông tin lại cho cử tri.', ['Phòng Kinh tế |  | ']],
    ['Trả lời: UBND xã sẽ thông tin lại cho cử tri trước ngày 30/10/2026.', ['UBND xã |  | 2026-10-30']],
    ['Trả lời:\nCống đã được thay.\nGiao Phòng Kinh tế theo dõi thêm.', ['Phòng Kinh tế |  | ']],
    ['Trả lời: UBND xã đã thay 03 ống cống, công trình đưa vào sử dụng ngày 30/7/2026.', []],
    ['Trả lời: Đường đã đổ bê tông. Phòng Kinh tế kiểm soát chất lượng vật liệu, hằng tuần báo cáo tiến độ.', ['Phòng Kinh tế |  | ']],
    ['Trả lời: Từ ngày 18/8/2026, Trung tâm Phục vụ hành chính công xã bố trí cán bộ tiếp nhận hồ sơ.', ['Trung tâm Phục vụ hành chính công xã |  | ']],
    ['Trả lời: Qua kiểm tra, Tổ công tác đã lập biên bản, Chủ tịch UBND xã ban hành quyết định xử phạt.', []],
    ['Trả lời: Công an xã thường xuyên tuần tra, đã xử lý 05 vụ.', []],
    ['Trả lời: Năm 2025 UBND xã đã giao Phòng Kinh tế khảo sát tuyến kênh.', []],
  ])('%s', (answer, expected) => expect(told('BÁO CÁO', ...asked, ...answer.split('\n'))).toEqual(expected))

  test('among its results an order counts where its day is still to come', () => {
    const order = (day: string) => told('BÁO CÁO', 'I. KẾT QUẢ', `1. Giao thông: Giao Phòng Kinh tế hoàn thiện hồ sơ trước ngày ${day}.`)
    expect(order('30/9/2026')).toEqual(['Phòng Kinh tế |  | 2026-09-30'])
    expect(order('30/6/2026')).toEqual([])
  })
})

describe('who is meant by a short name, and how often', () => {
  test.each([
    [['1. Đối với Trung tâm Phục vụ hành chính công', '- Trung tâm niêm yết thủ tục.'], ['Trung tâm Phục vụ hành chính công |  | ']],
    [['1. Phòng Kinh tế và Phòng Văn hóa - Xã hội', '- Phòng phân công người trực.'], ['Phòng |  | ']],
    [['1. Công tác cán bộ', '- Bí thư các chi bộ có đảng viên chưa cài đặt "Sổ tay đảng viên" trực tiếp hướng dẫn.'], ['Bí thư các chi bộ |  | ']],
    [['1. Công an tỉnh', '- Theo chức năng, nhiệm vụ, chuẩn bị lực lượng cơ động.'], ['Công an tỉnh |  | ']],
    [['1. An ninh', '- Công an xã là nòng cốt, phối hợp với các đoàn thể đẩy mạnh phong trào.'], ['Công an xã | các đoàn thể | ']],
    [
      ['1. Chi cục Chăn nuôi', '- Cấp phát vắc xin; các Trạm Kiểm dịch động vật duy trì chế độ trực.'],
      ['Chi cục Chăn nuôi |  | ', 'các Trạm Kiểm dịch động vật |  | '],
    ],
    [['1. Lâm nghiệp', '- 06 tháng một lần công bố danh sách cơ sở chế biến gỗ.'], [' |  | ']],
    [['1. Tài sản công', '- Tổng kiểm kê toàn bộ trụ sở dôi dư trước ngày làm việc cuối cùng của tháng 9/2026.'], [' |  | 2026-09-30']],
  ])('%s', (lines, expected) => expect(told('KẾ HOẠCH', 'I. NHIỆM VỤ', ...lines)).toEqual(expected))
})

describe('what orders nothing among goals and tasks', () => {
  const quoted = (...lines: string[]): string[] => tasksOf('KẾ HOẠCH', ...lines).map(({ quote }) => quote)
  test.each([
    'Tính đến 31/7/2026, toàn xã có 2.640 hội viên.',
    'Toàn xã còn 06 điểm rác tồn lưu.',
    'Cộng 4.730 1.820 38,5',
    'Căn cứ tình hình thực tế và điều kiện cơ sở vật chất của xã,',
    'Lộ trình triển khai thực hiện nhiệm vụ trong năm 2026 cụ thể như sau:',
    'Tỷ lệ tổ chức đảng được Đảng ủy kiểm tra, giám sát đạt từ 25% trở lên.',
    'Thực hiện Công văn số 214/UBND-KT ngày 03/8/2026 của UBND tỉnh, Phòng Kinh tế được giao chủ trì xây dựng dự thảo.',
    'Phòng Kinh tế kính báo cáo UBND xã xem xét, cho ý kiến chỉ đạo./.',
    'Quá thời hạn trên, đơn vị nào không đăng ký coi như không có nhu cầu.',
    'Để hoàn thành kế hoạch năm, UBND xã xác định phấn đấu: thu ngân sách đạt 28.600 triệu đồng; giải ngân trên 98% kế hoạch vốn.',
  ])('%s', line => expect(quoted('I. NHIỆM VỤ', '1. Nông nghiệp', line)).toEqual([]))

  test.each([
    '- Trồng mới 6.500 ha rừng tập trung;',
    '- Kết nạp từ 32 đảng viên trở lên.',
    'Quỹ "Vì người nghèo" vận động đạt 180 triệu đồng.',
  ])('under goals: %s', line => expect(quoted('II. MỤC TIÊU', line)).toEqual([]))

  test('goals that open an item of work are work', () => {
    const item = '2. Phấn đấu hoàn thành các chỉ tiêu năm 2026: thu ngân sách đạt 16,5 tỷ đồng; thu nhập bình quân đạt 46 triệu đồng.'
    expect(quoted('II. NHIỆM VỤ TRỌNG TÂM', '1. Tăng cường tuần tra.', item)).toEqual(['Tăng cường tuần tra.', item.slice(3)])
  })
})

describe('who goes on and who does not', () => {
  test.each([
    [
      'Đề nghị Ủy ban MTTQ Việt Nam xã vận động các hộ nhận tiền. Cùng với đó, Ban Quản lý dự án khu vực 2 chuyển đủ kinh phí trước ngày 05/9.',
      ['Ủy ban MTTQ Việt Nam xã |  | ', 'Ban Quản lý dự án khu vực 2 |  | 2026-09-05'],
    ],
    ['Thời gian tới các cơ quan, đơn vị phải coi đây là việc thường xuyên.', ['các cơ quan, đơn vị |  | ']],
    ['UBND bốn xã duy trì tuần tra chung.', ['UBND bốn xã |  | ']],
    ['Rà soát dự toán; trường hợp vượt khả năng thì báo cáo UBND tỉnh, Sở Tài chính xem xét.', [' |  | ']],
    ['Rà soát hộ nghèo; trường hợp phát sinh thì Công an xã lập biên bản.', [' |  | ', 'Công an xã |  | ']],
  ])('%s', (line, expected) => expect(told('KẾ HOẠCH', 'I. NHIỆM VỤ', `1. ${line}`)).toEqual(expected))

  test('what was done is told before the order that leads in', () => {
    const leadIn = 'Nhất trí với phương hướng mà Đảng ủy xã đã đề ra, đồng thời yêu cầu UBND xã thực hiện một số nội dung sau:'
    expect(told('THÔNG BÁO', 'II. NHIỆM VỤ', leadIn, '1. Đẩy nhanh tiến độ giải ngân.')).toEqual(['UBND xã |  | '])
  })

  test('a notice that lets bodies know orders nothing', () => {
    expect(told('THÔNG BÁO', 'II. NHIỆM VỤ', 'UBND xã thông báo để các thôn, các cơ quan liên quan biết, nghiêm túc triển khai thực hiện./.')).toEqual([])
  })
})
