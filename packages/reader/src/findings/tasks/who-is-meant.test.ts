import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

const head = (type: string) => `ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 12/TB-UBND\nAn Khê Thượng, ngày 11 tháng 3 năm 2026\n\n${type}\nvề nhiệm vụ năm 2026\n\n`
const tasksOf = (type: string, ...lines: string[]) => read(sourceFromText(head(type) + lines.join('\n'))).tasks
const names = (bodies: readonly { name: string }[]) => bodies.map(({ name }) => name).join('; ')
const leadsOf = (...lines: string[]) => tasksOf('KẾT LUẬN', ...lines).map(({ lead }) => names(lead))

describe('places that share one kind of body', () => {
  test.each([
    ['1. UBND xã Nà Lường, Bản Mạ báo cáo tiến độ hằng tuần.', 'UBND xã Nà Lường; UBND xã Bản Mạ'],
    ['1. Giao UBND xã Nà Lường, Bản Mạ, Khe Sim Thượng rà soát hộ nghèo.', 'UBND xã Nà Lường; UBND xã Bản Mạ; UBND xã Khe Sim Thượng'],
    ['1. Riêng các đồng chí bí thư đảng ủy xã Nà Lường, Bản Mạ trực tiếp làm Trưởng ban Chỉ đạo.', 'Bí thư đảng ủy xã Nà Lường; Bí thư đảng ủy xã Bản Mạ'],
    ['1. UBND xã Nà Lường, Hội Nông dân xã tuyên truyền đến từng hộ.', 'UBND xã Nà Lường; Hội Nông dân xã'],
    ['1. Giao Chủ tịch UBND xã Nà Lường, Trần Văn Bình rà soát hộ nghèo.', 'Chủ tịch UBND xã Nà Lường'],
    ['1. Giao Phòng Văn hóa - Xã hội, Thôn Bản Lạn rà soát hồ sơ hộ nghèo.', 'Phòng Văn hóa - Xã hội; Thôn Bản Lạn'],
    ['1. Đảng ủy Quân sự tỉnh (chỉ đạo Bộ đội Biên phòng) và Đảng ủy Công an tỉnh huy động lực lượng.', 'Đảng ủy Quân sự tỉnh; Đảng ủy Công an tỉnh'],
    ['1. Văn phòng Sở đăng công khai kết quả trên trang thông tin điện tử.', 'Văn phòng Sở'],
    ['1. Giao Ban Quản lý dự án hạ tầng xã đôn đốc nhà thầu.', 'Ban Quản lý dự án hạ tầng xã'],
    ['1. Đồng chí Chánh Thanh tra tỉnh, Thành viên Ban Chỉ đạo tỉnh theo dõi việc thực hiện dân chủ.', 'Chánh Thanh tra tỉnh'],
    ['1. Khi có thiên tai các thôn báo cáo nhanh về Văn phòng trước 16 giờ hằng ngày.', 'các thôn'],
    ['1. Đến hết 31/01/2026 Ban Quản lý dự án xã giải ngân hết số vốn kéo dài.', 'Ban Quản lý dự án xã'],
    ['1. Phó Chủ tich UBND xã thưc hiện nghiêm chế độ trực, kiểm tra hồ đập.', 'Phó Chủ tịch UBND xã'],
    ['1. Cấp xã chủ động xây dựng kế hoạch, cấp tỉnh hỗ trợ.', 'Cấp xã'],
  ])('%s', (item, leads) => expect(leadsOf(item)).toEqual([leads]))
})

describe('a clause says who is meant', () => {
  test.each([
    ['1. Những địa phương có tỷ lệ tiêm dưới 20% (danh sách kèm theo) phải làm rõ trách nhiệm.', 'Những địa phương có tỷ lệ tiêm dưới 20%'],
    ['1. Các chi bộ 2 năm liền chưa kết nạp được đảng viên phải có kế hoạch riêng.', 'Các chi bộ 2 năm liền chưa kết nạp được đảng viên'],
    ['1. Các trường để xảy ra vi phạm phải kiểm điểm, báo cáo UBND xã.', 'Các trường để xảy ra vi phạm'],
    ['1. Các xã đang có dịch phải lập chốt kiểm dịch.', 'Các xã đang có dịch'],
    ['1. Thủ trưởng cơ quan, đơn vị đang được giao quản lý tài sản chịu trách nhiệm trông coi.', 'Thủ trưởng cơ quan, đơn vị đang được giao quản lý tài sản'],
    ['1. Các thôn không được đốt rác bừa bãi, phải bố trí điểm tập kết.', 'Các thôn'],
  ])('%s', (item, leads) => expect(leadsOf(item)).toEqual([leads]))
})

describe('a heading names those whose work stands below it', () => {
  test.each([
    ['Các chủ đầu tư dự án hạ tầng khu, cụm công nghiệp', 'Các chủ đầu tư dự án hạ tầng khu, cụm công nghiệp'],
    ['Ban Giám hiệu nhà trường', 'Ban Giám hiệu nhà trường'],
    ['Đoàn Thanh niên và Hội Sinh viên nhà trường', 'Đoàn Thanh niên; Hội Sinh viên nhà trường'],
    ['Công an xã với công tác giữ gìn trật tự', ''],
  ])('%s', (heading, leads) => expect(leadsOf('III. TỔ CHỨC THỰC HIỆN', `2. ${heading}`, '- Rà soát hồ sơ, lập danh sách.')).toEqual([leads]))
})

describe('another acts behind a semicolon', () => {
  test.each([
    ['1. Công an xã tuần tra; trong đó Hội Nông dân xã chủ trì vận động hội viên ký cam kết.', ['Công an xã', 'Hội Nông dân xã']],
    ['1. Giao Công an xã tuần tra; riêng Hội Cựu chiến binh xã làm nòng cốt tuyên truyền, vận động 07 hộ hội viên.', ['Công an xã', 'Hội Cựu chiến binh xã']],
    ['1. Giao Công an xã tuần tra; đối với người già yếu thì Bưu điện xã chi trả tận nhà.', ['Công an xã', 'Bưu điện xã']],
    ['1. Giao UBND xã sửa đập; trường hợp vượt khả năng thì báo cáo UBND tỉnh, Sở Tài chính hỗ trợ.', ['UBND xã']],
  ])('%s', (item, leads) => expect(leadsOf(item)).toEqual(leads))
})

describe('who is named, and yet has not to do it', () => {
  test('a contact in brackets', () => {
    const [task] = tasksOf('KẾT LUẬN', '1. Các thôn báo cáo về Phòng Kinh tế (qua bộ phận tổng hợp; đầu mối: ông Trần Văn An) trước ngày 05/12/2026.')
    expect([names(task?.lead ?? []), task?.deadline?.date]).toEqual(['Các thôn', '2026-12-05'])
  })
  test('labels in brackets of their own still say who leads', () => {
    const [task] = tasksOf('KẾT LUẬN', '1. Xây dựng báo cáo (chủ trì: Phòng Kinh tế; phối hợp: Công an xã; thời hạn: 25/8).')
    expect([names(task?.lead ?? []), names(task?.supporting ?? []), task?.deadline?.date]).toEqual(['Phòng Kinh tế', 'Công an xã', '2026-08-25'])
  })
  test('what is forbidden to be asked of people', () => {
    expect(leadsOf('1. Trạm Y tế duy trì trực 24/24 giờ; nghiêm cấm yêu cầu người dân nộp thêm giấy tờ.')).toEqual(['Trạm Y tế'])
  })
  test('those to whom the paper is sent', () => {
    expect(leadsOf('1. Đề nghị các đồng chí nghiên cứu, góp ý vào dự thảo trước ngày 08/10/2026.')).toEqual([''])
  })
})

describe('one sentence, one task', () => {
  test.each([
    '1. Ban Thường vụ thống nhất chủ trương sơ kết Nghị quyết; giao Ban Xây dựng Đảng dự thảo báo cáo trước ngày 20/9/2026.',
    '1. Các phòng, các thôn phân công nhiệm vụ theo phương châm “3 rõ”: rõ người, rõ việc, rõ thời gian.',
    '1. Tăng cường cán bộ ở các vị trí còn thiếu như: kế toán, địa chính, công nghệ thông tin.',
  ])('%s', item => expect(tasksOf('KẾT LUẬN', item).map(({ quote }) => quote)).toEqual([item.slice(3)]))

  test('a heading that lists bodies over two lines', () => {
    const lines = [
      'III. PHÂN CÔNG',
      '4. Ban Quản lý rừng phòng hộ Khe Sim, Công ty TNHH Lâm nghiệp',
      'Nà Lường và các chủ rừng khác',
      'a) Bố trí kinh phí, phương tiện.',
      'b) Tuần tra rừng.',
    ]
    expect(leadsOf(...lines)).toEqual(Array(2).fill('Ban Quản lý rừng phòng hộ Khe Sim; Công ty TNHH Lâm nghiệp Nà Lường; các chủ rừng khác'))
  })
})

describe('a conclusion goes on to order under a heading of how things stand', () => {
  const part = [
    'I. Về tình hình bộ máy từ ngày 01/7/2025 đến nay',
    'Việc sắp xếp bước đầu có hiệu quả.',
    '3. Về cơ sở vật chất',
    '- Giao Phòng Kinh tế bố trí kinh phí.',
  ]
  test('items that name a body', () => {
    expect(leadsOf(...part, '4. Về thủ tục hành chính', '- Văn phòng phối hợp với các phòng rà soát thủ tục.', '- Công an xã hướng dẫn các thôn.')).toEqual([
      'Phòng Kinh tế',
      'Văn phòng',
      'Công an xã',
    ])
  })
  test('not what was done', () => {
    expect(leadsOf(...part, '- Công an xã đã hướng dẫn các thôn.', '- Công an xã xử lý 12/15 vụ.')).toEqual(['Phòng Kinh tế'])
  })
})

describe('what tells, passes on or is sent along is no task', () => {
  test.each([
    'Văn phòng HĐND và UBND xã thông báo kết luận của Chủ tịch UBND xã để các cơ quan, đơn vị biết, thực hiện./.',
    'Trân trọng thông báo kết luận của đồng chí Trần Văn An, Phó Bí thư Đảng ủy, Chủ tịch UBND xã để các đồng chí biết, thực hiện./.',
    '- Dự thảo Thông báo Kết luận kiểm tra việc lãnh đạo thực hiện công tác dân vận đối với Chi bộ thôn Khe Sim.',
    '- Lưu VPĐU.',
    'Ngày 14/5/2025, Chánh Thanh tra tỉnh ban hành Kết luận thanh tra số 41/KL-TTT về quản lý đất đai.',
    'Khoản 3 Điều 22 Luật Căn cước năm 2023 quy định: “Việc sử dụng thông tin có giá trị như giấy tờ”.',
    'Trên cơ sở kết quả rà soát, UBND xã ghi nhận một số khó khăn, vướng mắc trong quá trình thực hiện.',
    '5. Về phát triển kinh tế dưới tán rừng. Ban Thường vụ cơ bản nhất trí chủ trương.',
    'Hồ sơ gồm: tờ trình, biên bản các bước, sơ yếu lý lịch.',
  ])('%s', line => expect(tasksOf('CÔNG VĂN', line)).toEqual([]))

  test('how a meeting goes', () => {
    expect(tasksOf('KẾ HOẠCH', 'II. NỘI DUNG', '2. Nội dung chương trình', '- Đón tiếp đại biểu, ổn định tổ chức.', '- Tặng quà cho học sinh.')).toEqual([])
  })
  test('an order among results that came to something', () => {
    expect(tasksOf('BÁO CÁO', 'I. KẾT QUẢ', '1. Yêu cầu 03 chi bộ kiểm điểm rút kinh nghiệm, đến nay các chi bộ đã khắc phục xong.')).toEqual([])
  })
})

test('a plan that a decision promulgates is read by its own parts', () => {
  const decision = [
    'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch làm sạch dữ liệu.',
    'Điều 2. Quyết định có hiệu lực từ ngày ký.',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'Trần Văn An',
    'KẾ HOẠCH',
    'Làm sạch dữ liệu năm 2026',
    'I. THỰC TRẠNG',
    'Xã có 17 thôn, đã thu thập 6.318 thửa.',
    'II. NHIỆM VỤ',
    '1. Phòng Kinh tế phân loại dữ liệu trước ngày 31/3/2026.',
  ]
  const reading = read(sourceFromText(head('QUYẾT ĐỊNH') + decision.join('\n')))
  expect(reading.outline.map(({ num }) => num)).toEqual(expect.arrayContaining(['I', 'II']))
  expect(reading.tasks.map(({ lead }) => names(lead))).toEqual(['Phòng Kinh tế'])
})

describe('work and goals under a heading of goals', () => {
  const under = (item: string) => tasksOf('KẾ HOẠCH', 'II. CHỈ TIÊU', `1. ${item}`).length
  test.each([
    ['Xóa dứt điểm 08 điểm rác tự phát còn lại trước ngày 02/9/2026.', 1],
    ['Thu ngân sách trên địa bàn 13.500 triệu đồng; thu khác 1.500 triệu đồng.', 0],
    ['Trồng mới 120 ha rừng trong năm 2026.', 0],
  ])('%s', (item, count) => expect(under(item)).toBe(count))
})
