import { describe, expect, it } from 'vitest'
import { sourceFromText } from '../../read.ts'
import { buildTree } from '../../structure/build.ts'
import { emptyHeader } from '../../structure/header/empty-header.ts'
import { findIndicators } from './index.ts'

const plan = (item: string): string =>
  `UBND XÃ AN KHÊ THƯỢNG\nSố: 11/KH-UBND\nAn Khê Thượng, ngày 15 tháng 01 năm 2026\nKẾ HOẠCH\nPhát triển kinh tế - xã hội\n-----\nII. NHIỆM VỤ, GIẢI PHÁP\n\n1. ${item}\n`

const read = (item: string): string[] =>
  findIndicators(buildTree(sourceFromText(plan(item))), { ...emptyHeader, documentType: 'kế hoạch', issuedOn: '2026-01-15' }).map(
    ({ name, value, unit, target, percentOfTarget, kind }) =>
      `${kind}: ${name} = ${value} ${unit}${target === null ? '' : ` of ${target}`}${percentOfTarget === null ? '' : `, ${percentOfTarget}%`}`,
  )

describe('how it stands now, in a bracket behind the goal', () => {
  it.each<[string, string[]]>([
    [
      'Tỷ lệ bao phủ bảo hiểm y tế đạt trên 95% dân số (hiện nay 8.742/9.460 người, đạt 92,4%).',
      ['target: Tỷ lệ bao phủ bảo hiểm y tế = 95 %', 'result: Tỷ lệ bao phủ bảo hiểm y tế = 8742 người of 9460, 92.4%'],
    ],
    [
      'Phấn đấu tỷ lệ số hóa hồ sơ đạt 100% (năm 2025: 6.120/7.200 hồ sơ, đạt 85%).',
      ['target: tỷ lệ số hóa hồ sơ = 100 %', 'result: tỷ lệ số hóa hồ sơ = 6120 hồ sơ of 7200, 85%'],
    ],
    ['Tỷ lệ hộ nghèo còn 9,48% (371/3.912 hộ).', ['target: Tỷ lệ hộ nghèo = 9.48 %']],
  ])('%s', (item, expected) => expect(read(item)).toEqual(expected))
})

describe('goals among orders', () => {
  it.each<[string, string[]]>([
    [
      'Đến hết năm 2026 hoàn thành các chỉ tiêu: 95% hộ dùng nước sạch; 100% thôn có tổ công nghệ số.',
      ['target: hộ dùng nước sạch = 95 %', 'target: thôn có tổ công nghệ số = 100 %'],
    ],
    [
      'Phòng Kinh tế thực hiện đạt chỉ tiêu vụ Hè Thu: xuống giống 2.050 ha, liên kết tiêu thụ với ít nhất 02 doanh nghiệp.',
      ['target: xuống giống = 2050 ha', 'target: liên kết tiêu thụ = 2 doanh nghiệp'],
    ],
    ['Ban Chỉ huy Quân sự xã giao đủ 21 công dân nhập ngũ theo chỉ tiêu trong tháng 02/2026.', ['target: công dân nhập ngũ = 21 công dân']],
    ['Xuống giống vụ Thu Đông 2.600 ha trong vùng đê bao khép kín.', ['target: Xuống giống vụ Thu Đông = 2600 ha']],
    ['Nâng cấp 3,8 km đường nội thôn.', []],
    ['Thu phí, lệ phí đạt 70% trở lên.', ['target: Thu phí, lệ phí = 70 %']],
    ['Thu lệ phí 50.000 đồng một hồ sơ.', []],
    ['Nâng tỷ lệ hồ sơ trực tuyến lên 82%, thanh toán trực tuyến 85%.', ['target: Nâng tỷ lệ hồ sơ trực tuyến = 82 %', 'target: thanh toán trực tuyến = 85 %']],
    [
      '100% hộ vùng thiếu nước được cấp nước sinh hoạt, tối thiểu 60 lít/người/ngày.',
      ['target: hộ vùng thiếu nước được cấp nước sinh hoạt = 100 %', 'target: hộ vùng thiếu nước được cấp nước sinh hoạt = 60 lít/người/ngày'],
    ],
    ['Kích hoạt tài khoản Sổ tay đảng viên điện tử, mục tiêu đến hết quý II/2026 đạt 95%.', ['target: Kích hoạt tài khoản Sổ tay đảng viên điện tử = 95 %']],
    ['Phấn đấu đến cuối tháng 3/2026 lắp đặt xong 12 bồn chứa nước tại 04 ấp.', ['target: lắp đặt xong = 12 bồn']],
    ['Giảm ít nhất 30% thời gian giải quyết đối với 25 thủ tục.', ['target: thời gian giải quyết = 30 %']],
    ['Thu hồi, điều chuyển vốn các dự án giải ngân dưới 50% trong quý III/2026.', []],
    ['Chi bộ nào có tỷ lệ dưới 80% thì bí thư phải giải trình bằng văn bản.', []],
    ['Tỷ lệ giải ngân cả năm không thấp hơn 95%.', ['target: Tỷ lệ giải ngân = 95 %']],
  ])('%s', (item, expected) => expect(read(item)).toEqual(expected))
})

describe('who does it names nothing', () => {
  it.each<[string, string[]]>([
    ['Phòng Kinh tế tổ chức ít nhất 04 lớp tập huấn trong quý III/2026.', ['target: tổ chức lớp tập huấn = 4 lớp']],
    ['Hội Nông dân kết nạp mới từ 35 hội viên trở lên.', ['target: kết nạp mới hội viên = 35 hội viên']],
    ['95% dân số trưởng thành có tài khoản định danh mức độ 2.', ['target: dân số trưởng thành có tài khoản định danh mức độ 2 = 95 %']],
  ])('%s', (item, expected) => expect(read(item)).toEqual(expected))
})
