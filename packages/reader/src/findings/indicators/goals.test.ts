import { describe, expect, it } from 'vitest'
import { sourceFromText } from '../../read.ts'
import { buildTree } from '../../structure/build.ts'
import { emptyHeader } from '../../structure/header/empty-header.ts'
import type { Header } from '../../types.ts'
import { findIndicators } from './index.ts'

const headerOf = (documentType: string): Header => ({ ...emptyHeader, documentType, issuedOn: '2026-01-15' })

function read(text: string, documentType = 'nghị quyết'): string[] {
  return findIndicators(buildTree(sourceFromText(text)), headerOf(documentType)).map(
    ({ value, unit, target, kind, period }) => `${value} ${unit}${target === null ? '' : ` /${target}`} ${kind === 'target' ? `→${period ?? ''}` : kind}`,
  )
}

const resolution = (items: string) =>
  `ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố 11-NQ/ĐU\nAn Khê Thượng, ngày 15 tháng 01 năm 2026\nNGHỊ QUYẾT\nvề phát triển kinh tế - xã hội xã\n-----\nBan Chấp hành Đảng bộ xã quyết nghị những nội dung sau đây để lãnh đạo, chỉ đạo thực hiện trên địa bàn toàn xã trong nhiệm kỳ.\n\nII. MỤC TIÊU ĐẾN NĂM 2030\n\n2. Các chỉ tiêu chủ yếu\n\n${items}\n`

describe('goals among work to come', () => {
  const plan = (item: string) =>
    `UBND XÃ AN KHÊ THƯỢNG\nSố: 11/KH-UBND\nAn Khê Thượng, ngày 15 tháng 01 năm 2026\nKẾ HOẠCH\nPhát triển kinh tế - xã hội\n-----\nII. NHIỆM VỤ, GIẢI PHÁP\n\n${item}\n`
  it.each<[string, string[]]>([
    ['1. Mở rộng diện tích cây vụ đông lên 185 ha.', ['185 ha →']],
    ['1. Tích tụ đất đai từ 60 ha trở lên để sản xuất quy mô lớn.', ['60 ha →']],
    ['1. Phấn đấu đến hết quý III/2026 giải ngân đạt từ 65% kế hoạch trở lên.', ['65 % →2026']],
    ['1. Chuyển 04 hộ lên khu tái định cư.', []],
    ['1. Đến cuối năm 2026 diện tích nuôi tôm công nghệ cao đạt từ 120 ha trở lên.', ['120 ha →2026']],
    ['1. Ước đến cuối năm 2026 toàn xã có 140 ha lúa.', []],
    ['1. Đến hết tháng 6/2026 tỷ lệ giải ngân đạt ít nhất 50%, cả năm đạt 100% kế hoạch vốn.', ['50 % →2026', '100 % →2026']],
    ['1. Đề nghị Sở Y tế cử ít nhất 02 bác sĩ hỗ trợ xã.', []],
    ['1. Phấn đấu thu ngân sách đạt 47.500 triệu đồng; Trung tâm Phát triển quỹ đất đẩy nhanh thủ tục đấu giá 02 khu đất công.', ['47500 triệu đồng →']],
    ['1. Phấn đấu xóa xong nhà tạm, hoàn thành 17 nhà còn lại.', []],
    ['1. Chỉ tiêu cả năm 2026 kết nạp từ 32 đảng viên mới trở lên.', ['32 đảng viên →2026']],
    ['1. Văn phòng huy động thêm 5 đoàn viên nhập liệu, hoàn thành 100% hồ sơ hộ tịch trước ngày 15/10/2026.', ['100 % →2026']],
    ['1. Các thôn gọi đủ quân số; thôn nào thiếu trên 10% trưởng thôn phải kiểm điểm.', []],
    ['1. Kế toán bảo đảm 142.500.000 đồng tiền ăn (định mức 119.200đ/ngày).', []],
    ['1. Đã kết nạp 32 đảng viên, đạt 80% chỉ tiêu năm 2026.', ['32 đảng viên result']],
  ])('%s', (item, expected) => expect(read(plan(item), 'kế hoạch')).toEqual(expected))
})

describe('goals under a heading', () => {
  it.each<[string, string[]]>([
    ['- Diện tích gieo trồng 1.245 ha, trong đó: lúa 310 ha, ngô 365 ha.', ['1245 ha →2030', '310 ha →2030', '365 ha →2030']],
    ['- Rừng gỗ lớn đạt 1.500 ha trở lên, gồm 458 ha hiện có, trồng mới 600 ha.', ['1500 ha →2030', '600 ha →2030']],
    ['- Số hội viên kết nạp mới đạt từ 110 người trở lên.', ['110 người →2030']],
    ['- Riêng 04 thôn điểm (Phú Hậu, An Định) đạt trên 85%.', ['85 % →2030']],
    ['- Mỗi đảng viên giúp đỡ ít nhất 01 hộ.', []],
    ['- Đạt 36 giường bệnh/10.000 dân.', ['36 giường bệnh/10.000 dân →2030']],
    ['- Số lao động được giải quyết việc làm mới đạt 1.250 người.', ['1250 người →2030']],
    ['- Tốc độ tăng trưởng giá trị sản xuất bình quân 10-12%/năm.', ['10 %/năm →2030']],
    ['- Thu nhập bình quân đầu người đạt 75 triệu đồng/người/năm.', ['75 triệu đồng/người/năm →2030']],
    ['- Tỷ lệ hộ nghèo giảm bình quân 1,5 - 2%/năm.', ['1.5 %/năm →2030']],
    ['- Tỷ lệ che phủ rừng duy trì 57,7%.', ['57.7 % →2030']],
    ['- Trên 90% hộ dân được sử dụng nước sạch, 100% hộ dân có nhà tiêu hợp vệ sinh.', ['90 % →2030', '100 % →2030']],
    ['- Kết nạp từ 150 đảng viên trở lên.', ['150 đảng viên →2030']],
    ['- Tỷ lệ hài lòng của người dân đạt 95%.', ['95 % →2030']],
    ['- Cơ cấu kinh tế: công nghiệp - xây dựng 44%, dịch vụ 35%, nông nghiệp 21%.', ['44 % →2030', '35 % →2030', '21 % →2030']],
    ['- Tổng thu ngân sách nhà nước trên địa bàn đạt 25 tỷ đồng, tăng 12% so với năm 2025.', ['25 tỷ đồng →2030']],
    ['- Có ít nhất 01 - 02 mô hình nông nghiệp công nghệ cao.', ['1 mô hình →2030']],
    ['- Hạ tầng băng thông rộng phủ trên 80% hộ gia đình, 100% thôn.', ['80 % →2030', '100 % →2030']],
    ['- Giải quyết việc làm cho trên 250 lao động mỗi năm.', ['250 lao động →2030']],
    ['- Tỷ lệ lao động qua đào tạo đạt 65%, trong đó có bằng cấp, chứng chỉ đạt 35%.', ['65 % →2030', '35 % →2030']],
    ['- 100% các thôn duy trì Tổ công nghệ số cộng đồng.', ['100 % →2030']],
    ['- Sản lượng chè búp tươi đạt 3.500 tấn; diện tích quế 1.800 ha.', ['3500 tấn →2030', '1800 ha →2030']],
    ['- Tỷ lệ hộ nghèo giảm từ 9,48% năm 2025 xuống dưới 4%.', ['4 % →2030']],
    ['- Có 05/08 trường đạt chuẩn quốc gia.', ['5 trường /8 →2030']],
    ['- Tỷ lệ dân số tham gia bảo hiểm y tế đạt 98% trở lên.', ['98 % →2030']],
    ['- Đến năm 2028, 85% hồ sơ được xử lý trực tuyến; đến năm 2030 đạt 100%.', ['85 % →2030', '100 % →2030']],
    ['- Tỷ lệ hộ nghèo giảm 3% trở lên (còn 7%).', ['3 % →2030']],
    ['- Tỷ lệ trẻ em suy dinh dưỡng giảm từ 1 - 2% (còn dưới 16%).', ['1 % →2030']],
    ['- Số hộ dùng nước hợp vệ sinh tăng từ 3% trở lên (để đạt 84% trở lên).', ['3 % →2030']],
    ['- Tỷ lệ thôn đạt chuẩn nông thôn mới đạt 50% (9 thôn).', ['50 % →2030']],
    ['- Có ít nhất 240 hộ kinh doanh cá thể (thương mại 140 hộ, dịch vụ 100 hộ).', ['240 hộ →2030']],
    ['- Tốc độ tăng giá trị sản xuất (giá so sánh năm 2010) đạt 16%; nông nghiệp tăng 6%, dịch vụ tăng 18,2%.', ['16 % →2030', '6 % →2030', '18.2 % →2030']],
    ['- Tổng đàn trâu, bò đạt 500 con, lợn đạt 1.300 con, gia cầm đạt 120.000 con trở lên.', ['500 con →2030', '1300 con →2030', '120000 con →2030']],
    ['- Diện tích cây trồng (Lúa: diện tích đạt 207 ha, sản lượng đạt 2.898 tấn).', ['207 ha →2030', '2898 tấn →2030']],
    ['- Lương thực bình quân đầu người 700kg/ năm trở lên.', ['700 kg/năm →2030']],
    ['- Tỷ lệ hộ nghèo vùng dân tộc giảm bình quân/năm: trên 10%.', ['10 % →2030']],
    ['- Số thôn đạt chuẩn nông thôn mới (theo Chỉ thị số 12-CT/TU, ngày 13/02/2025): 04/09 thôn.', ['4 thôn /9 →2030']],
    ['- Thời gian lưu trú bình quân của khách đạt 1,8 ngày.', ['1.8 ngày →2030']],
    ['- Phủ sóng mạng di động 5G tới các thôn.', []],
    ['- Thực hiện thắng lợi 03 khâu đột phá, 05 nhóm giải pháp của nhiệm kỳ 2025 - 2030.', []],
    ['- Không để xảy ra điểm nóng, thực hiện tốt Nghị quyết số 57-NQ/TW.', []],
    ['- Phấn đấu đạt chuẩn nông thôn mới nâng cao giai đoạn 2026 - 2030.', []],
    ['- Sản phẩm OCOP đạt từ 3 sao trở lên.', []],
  ])('%s', (item, expected) => {
    expect(read(resolution(item))).toEqual(expected)
  })
})

const report = (text: string) =>
  `ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 5/BC-UBND\nAn Khê Thượng, ngày 15 tháng 01 năm 2026\nBÁO CÁO\nKết quả thực hiện nhiệm vụ năm 2025; phương hướng, nhiệm vụ năm 2026\n\nUBND xã báo cáo như sau:\n\nI. KẾT QUẢ NĂM 2025\n\n1. Kinh tế\n\nKinh tế của xã tiếp tục phát triển.\n\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026\n\n1. Kinh tế\n\n${text}\n`

describe('goals in a part that sets work to come', () => {
  it.each<[string, string[]]>([
    ['Phấn đấu thu ngân sách trên địa bàn đạt 18 tỷ đồng.', ['18 tỷ đồng →2026']],
    ['Phấn đấu đến ngày 31/12/2026 kết nạp ít nhất 32 đảng viên.', ['32 đảng viên →2026']],
    ['Tập trung hoàn thành thêm 02 tiêu chí, phấn đấu đến hết năm 2026 đạt 16/19 tiêu chí.', ['16 tiêu chí /19 →2026']],
    ['Giảm tỷ lệ hộ nghèo xuống còn dưới 7,5% trong năm 2026.', ['7.5 % →2026']],
    ['Quyết tâm giải ngân 100% kế hoạch vốn được giao.', ['100 % →2026']],
    ['Phân bổ vốn đối ứng ngân sách xã (tối thiểu 5%) bảo đảm quy định.', ['5 % →2026']],
    ['100% cán bộ, công chức được tập huấn kỹ năng số.', ['100 % →2026']],
    ['Bảo đảm tỷ lệ hồ sơ trực tuyến đạt từ 85% trở lên.', ['85 % →2026']],
    ['Tổ chức 02 lớp tập huấn cho hội viên.', []],
    ['Rà soát, xử lý 05 trường hợp sử dụng đất sai mục đích.', []],
    ['Thực hiện mức hỗ trợ 50% kinh phí mua giống.', []],
    ['Hoàn thành trước ngày 30/9/2026, báo cáo định kỳ 02 tháng/lần.', []],
    ['Sẵn sàng di dời 23 hộ khi có tình huống xấu.', []],
  ])('%s', (sentence, expected) => {
    expect(read(report(sentence), 'báo cáo')).toEqual(expected)
  })
})

const past = (text: string) => report('Tiếp tục thực hiện các nhiệm vụ.').replace('Kinh tế của xã tiếp tục phát triển.', text)

describe('in a part that tells results', () => {
  it.each<[string, string[]]>([
    ['Chuẩn bị mở lớp nghề đan lát năm 2026 (chỉ tiêu đào tạo 4 lớp với 120 học viên).', ['4 lớp →2026', '120 học viên →2026']],
    ['Đại hội đặt mục tiêu đến năm 2030 thu nhập bình quân đạt 90 triệu đồng/người/năm.', ['90 triệu đồng/người/năm →2030']],
    ['Trong nhiệm kỳ, thu ngân sách bình quân đạt 10%/năm; tổng vốn đầu tư đạt trên 81,5 tỷ đồng.', []],
    ['Tỷ lệ dân số tham gia bảo hiểm y tế đạt 92%.', []],
    ['Đã kết nạp ít nhất 15 đảng viên.', []],
    ['Có 05/09 thôn hoàn thành chỉ tiêu giao; 16/16 chi hội đều hoàn thành nhiệm vụ.', ['5 thôn /9 result', '16 chi hội /16 result']],
    ['Đã giải ngân 45/64 tỷ đồng, đạt 70,3% mục tiêu đến năm 2026; doanh thu đạt 28,6/50 tỷ đồng.', ['45 tỷ đồng /64 result', '28.6 tỷ đồng /50 result']],
    ['Ban hành kế hoạch thực hiện nghị quyết phát triển du lịch đến năm 2030, 18/27 chi hội đã đăng ký.', ['18 chi hội /27 result']],
  ])('%s', (sentence, expected) => {
    expect(read(past(sentence), 'báo cáo')).toEqual(expected)
  })
})

describe('what stands beside a goal', () => {
  it.each<[string, string[]]>([
    ['- Đến năm 2030 có 100% giấy chứng nhận đã cấp được số hóa và ít nhất 80% số thửa đạt tiêu chí.', ['100 % →2030', '80 % →2030']],
    ['- 100% thửa đất đã cấp giấy được làm sạch; tối thiểu 95% hồ sơ được tiếp nhận trực tuyến.', ['100 % →2030', '95 % →2030']],
    ['- Trong 6 tháng đầu năm, thu ngân sách xã được 6.786/11.700 triệu đồng, đạt 58% dự toán.', ['6786 triệu đồng /11700 result']],
    ['- Xây dựng được 04 sản phẩm OCOP.', ['4 sản phẩm →2030']],
  ])('%s', (item, expected) => expect(read(resolution(item))).toEqual(expected))
})

describe('news and directives', () => {
  it('reads the goals a congress has set', () => {
    const news =
      'Đại hội đại biểu Đảng bộ xã An Khê Thượng lần thứ I\n\nNgày 24/7, Đảng bộ xã An Khê Thượng họp Đại hội đại biểu lần thứ I, có 142 đại biểu chính thức dự.\n\nTrong nhiệm kỳ qua, trên 90% hộ dân dùng nước hợp vệ sinh. Tỷ lệ hộ nghèo giảm còn 5,12%.\n\nPhấn đấu tổng vốn đầu tư 5 năm đạt từ 950 tỷ đồng trở lên. Đến năm 2030, thu ngân sách đạt từ 3,4 tỷ đồng/năm trở lên; 98% hộ dân dùng nước hợp vệ sinh.\n'
    expect(read(news, 'tin tức').map(line => line.replace(/→.*/, '→'))).toEqual(['950 tỷ đồng →', '3.4 tỷ đồng/năm →', '98 % →'])
  })
  it('reads a share that is ordered', () => {
    const letter =
      'ỦY BAN NHÂN DÂN XÃ AN KHÊ THƯỢNG\nSố: 12/CT-UBND\nAn Khê Thượng, ngày 15 tháng 01 năm 2026\nCHỈ THỊ\nVề bảo vệ rừng mùa khô\n\nĐể chủ động bảo vệ rừng, Chủ tịch Ủy ban nhân dân xã yêu cầu các cơ quan, đơn vị thực hiện các nhiệm vụ sau:\n\n1. Trưởng các thôn\n\na) Tổ chức cho 100% hộ gia đình sống gần rừng ký cam kết bảo vệ rừng.\n\nb) Kiểm tra 24/24 giờ trong ngày cao điểm.\n'
    expect(read(letter, 'chỉ thị')).toEqual(['100 % →'])
  })
  it('leaves the rules of a regulation alone', () => {
    const rules =
      'ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố 02-QC/ĐU\nAn Khê Thượng, ngày 15 tháng 01 năm 2026\nQUY CHẾ\nlàm việc của Ban Chấp hành\n\nĐiều 1. Hội nghị\n\nHội nghị hợp lệ khi có ít nhất 2/3 số ủy viên dự; nghị quyết được thông qua khi có trên 50% tổng số ủy viên tán thành.\n'
    expect(read(rules, 'quy chế')).toEqual([])
  })
})

describe('goals that are declared in a story', () => {
  const story = (sentence: string) =>
    read(
      `Đảng bộ xã An Khê Thượng bàn việc nhiệm kỳ mới\n\nNgày 12/8/2025, Đảng bộ xã An Khê Thượng tổ chức hội nghị bàn việc nhiệm kỳ mới với sự tham dự của 120 đại biểu.\n\n${sentence}\n`,
      'tin tức',
    )
  it.each<[string, string[]]>([
    [
      'Đảng bộ xã đề ra 16 chỉ tiêu cụ thể, trong đó thu nhập bình quân đầu người đạt 70 triệu đồng/năm và tỷ lệ hộ nghèo đến năm 2030 (theo chuẩn mới) còn 3%. Trong đó: Tỷ lệ lao động có bằng cấp, chứng chỉ 35% trở lên; tỷ lệ bao phủ bảo hiểm y tế 96%.',
      ['70 triệu đồng/năm →2030', '3 % →2030', '35 % →', '96 % →'],
    ],
    [
      'Năm 2026, hợp tác xã đặt mục tiêu hoàn thành trên 2.400 lượt tàu; tổng doanh thu 45,2 tỷ đồng, thu nhập 9 triệu đồng/ng/thg.',
      ['2400 lượt tàu →2026', '45.2 tỷ đồng →2026', '9 triệu đồng/ng/thg →2026'],
    ],
    ['Giai đoạn 2026 - 2030, xã đề ra mục tiêu có 12 thôn đạt chuẩn nông thôn mới; có 02 thôn kiểu mẫu.', ['12 thôn →2030', '2 thôn →2030']],
    ['Năm 2025, xã đặt mục tiêu giảm nghèo, đến nay đã có 12 thôn không còn hộ nghèo.', []],
  ])('%s', (sentence, expected) => expect(story(sentence)).toEqual(expected))
})

describe('what others set', () => {
  const resolution = (item: string) =>
    `HĐND XÃ AN KHÊ THƯỢNG\nSố: 16/NQ-HĐND\nAn Khê Thượng, ngày 15 tháng 01 năm 2026\nNGHỊ QUYẾT\nvề dự toán ngân sách năm 2026\n-----\nĐiều 1. Thông qua các nội dung sau:\n\n${item}\n`
  it.each<[string, string[]]>([
    ['1. Giảm tỷ lệ hộ nghèo: tỉnh giao 3%, xã giao 3,5%.', ['3.5 % →2026']],
    ['1. Tỷ lệ thôn đạt chuẩn: tỉnh giao 18 %, địa phương giao 18%', ['18 % →2026']],
    ['1. Số hộ thoát nghèo: cấp trên giao 40 hộ; HĐND xã giao 45 hộ.', ['45 hộ →2026']],
    ['1. Thu ngân sách: tỉnh giao 3 tỷ đồng, thực hiện 4 tỷ đồng, đạt 133,3%.', ['4 tỷ đồng /3 result']],
    ['1. Tổng thu ngân sách nhà nước trên địa bàn: 12.500 triệu đồng (Bằng chữ: Mười hai tỷ năm trăm triệu đồng).', ['12500 triệu đồng →2026']],
    ['1. Chi từ nguồn ngân sách tỉnh hỗ trợ có mục tiêu (phân bổ sau): 8.200 triệu đồng.', []],
  ])('%s', (item, expected) => expect(read(resolution(item))).toEqual(expected))
})

it('goals with marks of their own amid a paragraph', () => {
  expect(
    read(
      'UBND XÃ AN KHÊ THƯỢNG\nSố: 11/BC-UBND\nAn Khê Thượng, ngày 15 tháng 12 năm 2026\nBÁO CÁO\nTình hình năm 2026\n-----\nB. NHIỆM VỤ NĂM 2027\n\nChỉ tiêu: (1) Giá trị sản xuất tăng 11%; (2) thu ngân sách 68 tỷ đồng; (3) giải ngân 100% vốn; (4) hộ nghèo còn 0,8%.\n',
      'báo cáo',
    ),
  ).toEqual(['11 % →2027', '68 tỷ đồng →2027', '100 % →2027', '0.8 % →2027'])
})

it.each<[string, string[]]>([
  ['Thu ngân sách: 56 tỷ đồng, tăng 6,9% so với năm 2026', ['56 tỷ đồng →2030']],
  ['Giảm 0,6% hộ nghèo (còn 1,9%)', ['0.6 % →2030']],
])('a goal in an item without a stop: %s', (item, expected) =>
  expect(read(resolution(`1. ${item}\n2. Tuyển quân: 100% chỉ tiêu giao`)).slice(0, -1)).toEqual(expected))
