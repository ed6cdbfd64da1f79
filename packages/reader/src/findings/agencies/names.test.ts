import { describe, expect, test } from 'vitest'
import { mend } from '../../text/mend.ts'
import { wordsOf } from '../../text/phrases.ts'
import { readBodies } from './names.ts'

function read(text: string): { names: string[]; rest: string } | null {
  const mended = mend(text)
  const words = wordsOf(mended.key, 0, mended.key.length)
  const found = readBodies(mended, words, 0)
  return found && { names: found.bodies.map(body => body.name), rest: mended.text.slice(found.bodies.at(-1)?.end).trim() }
}

describe('a proper name takes no small word that we do not know behind it', () => {
  const bodies = [
    'Trưởng thôn Khe Sim',
    'Đồn Biên phòng Ma Lù Thàng',
    'Điện lực Tam Sơn',
    'HTX Nà Lường',
    'Công ty TNHH Hải Long',
    'Trường Tiểu học số 2 Bản Mạ',
  ]
  const verbs = [
    'ấn định',
    'áp giá',
    'bồi hoàn',
    'buộc',
    'chở',
    'dập dịch',
    'đấu mối',
    'đọc',
    'in sao',
    'khống chế',
    'phạt nguội',
    'tái thả',
    'truy xét',
    'ứng cứu',
    'vẽ',
    'xâu chuỗi',
  ]
  test.each(bodies)('%s', body => {
    for (const verb of verbs) expect(read(`${body} ${verb} các hộ liên quan trước ngày 30/9.`)?.names).toEqual([body])
  })

  test('nor does an office one syllable of a verb', () => {
    for (const verb of ['chứng nhận', 'phân cấp', 'xuất cấp', 'học tập', 'trang cấp'])
      expect(read(`Phòng Kinh tế ${verb} 12 hồ sơ.`)?.names).toEqual(['Phòng Kinh tế'])
  })

  test.each([
    'Thôn Nà lường',
    'Bản Huổi sản',
    'Trường Tiểu học Thạnh Hòa 2',
    'Công ty TNHH MTV Khai thác công trình thủy lợi Hà Lâm',
  ])('but %s is whole', name => {
    expect(read(`${name} rà soát hồ sơ.`)?.names).toEqual([name])
  })
})

describe('names end where the work begins', () => {
  test.each([
    ['UBND xã bổ sung, làm rõ', ['UBND xã'], 'bổ sung, làm rõ'],
    ['Công an xã, Ban Chỉ huy quân sự xã: Chủ động', ['Công an xã', 'Ban Chỉ huy quân sự xã'], ': Chủ động'],
    [
      'Sở Giáo dục và Đào tạo, Sở Khoa học và Công nghệ, Sở Văn hóa, Thể thao và Du lịch theo chức năng',
      ['Sở Giáo dục và Đào tạo', 'Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch'],
      'theo chức năng',
    ],
    ['Sở Lao động - Thương binh và Xã hội, Ban Dân vận huyện rà soát', ['Sở Lao động - Thương binh và Xã hội', 'Ban Dân vận huyện'], 'rà soát'],
    ['Ban Xây dựng Đảng Đảng ủy phường Kịp thời tham mưu', ['Ban Xây dựng Đảng Đảng ủy phường'], 'Kịp thời tham mưu'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị phường tham mưu', ['Phòng Kinh tế, Hạ tầng và Đô thị phường'], 'tham mưu'],
    ['Văn phòng HĐND và UBND xã tổng hợp', ['Văn phòng HĐND và UBND xã'], 'tổng hợp'],
    ['Trung tâm Phục vụ hành chính công xã niêm yết', ['Trung tâm Phục vụ hành chính công xã'], 'niêm yết'],
    ['Trạm Y tế dự trữ thuốc', ['Trạm Y tế'], 'dự trữ thuốc'],
    ['Thôn Bản Mo, Thôn Bản Lạn, Thôn Nà Sao rà soát', ['Thôn Bản Mo', 'Thôn Bản Lạn', 'Thôn Nà Sao'], 'rà soát'],
    ['Trưởng thôn Khe Sim, Thôn Bản Mo kiểm đếm', ['Trưởng thôn Khe Sim', 'Trưởng Thôn Bản Mo'], 'kiểm đếm'],
    ['Bí thư các chi bộ thôn Khe Sim, Nà Lường kiểm đếm', ['Bí thư chi bộ thôn Khe Sim', 'Bí thư chi bộ thôn Nà Lường'], 'kiểm đếm'],
    ['Bí thư các chi bộ Khe Sim, Nà Lường kiểm đếm', ['Bí thư chi bộ Khe Sim', 'Bí thư chi bộ Nà Lường'], 'kiểm đếm'],
    ['các chi bộ, Công an xã kiểm đếm', ['các chi bộ', 'Công an xã'], 'kiểm đếm'],
    ['chính quyền cấp huyện, cấp xã khẩn trương rà soát', ['chính quyền cấp huyện, cấp xã'], 'khẩn trương rà soát'],
    ['các đơn vị thống kê, tổng hợp các phương tiện', ['các đơn vị'], 'thống kê, tổng hợp các phương tiện'],
    ['các cơ quan tham mưu, giúp việc Đảng ủy rà soát', ['các cơ quan tham mưu, giúp việc Đảng ủy'], 'rà soát'],
    ['các cơ quan truyền thông đại chúng đăng tin', ['các cơ quan truyền thông đại chúng'], 'đăng tin'],
    ['các cấp ủy, tổ chức đảng, chỉ huy các cấp khẩn trương quán triệt', ['các cấp ủy, tổ chức đảng', 'chỉ huy các cấp'], 'khẩn trương quán triệt'],
    ['các Ban xây dựng chi tiết kế hoạch', ['các Ban'], 'xây dựng chi tiết kế hoạch'],
    ['các Ban xây dựng Đảng rà soát', ['các Ban xây dựng Đảng'], 'rà soát'],
    ['Trưởng các thôn Khe Sim, Nà Lường kiểm đếm', ['Trưởng thôn Khe Sim', 'Trưởng thôn Nà Lường'], 'kiểm đếm'],
    ['Trưởng ấp An Phú, An Hòa vận động', ['Trưởng ấp An Phú', 'Trưởng ấp An Hòa'], 'vận động'],
    ['Thôn Văn Minh và Phú Lộc rà soát', ['Thôn Văn Minh', 'Thôn Phú Lộc'], 'rà soát'],
    ['Trưởng thôn Khe Sim, Công an xã và Trạm Y tế', ['Trưởng thôn Khe Sim', 'Công an xã', 'Trạm Y tế'], ''],
    ['các xóm Bản Nưa, Lũng Én và Công an xã rà soát', ['Xóm Bản Nưa', 'Xóm Lũng Én', 'Công an xã'], 'rà soát'],
    ['Các chi bộ ấp Rạch Sậy, Kinh Ngang đăng ký', ['Chi bộ ấp Rạch Sậy', 'Chi bộ ấp Kinh Ngang'], 'đăng ký'],
    ['Ban tự quản các buôn, thôn phối hợp', ['Ban tự quản các buôn, thôn'], 'phối hợp'],
    ['Công chức tư pháp - hộ tịch xã rà soát', ['Công chức tư pháp - hộ tịch xã'], 'rà soát'],
    ['Ban Quản lý rừng đặc dụng Mường Lự tuần tra', ['Ban Quản lý rừng đặc dụng Mường Lự'], 'tuần tra'],
    ['Ban Quản lý chợ Bến Đá, Tổ kiểm tra liên ngành xã xử lý', ['Ban Quản lý chợ Bến Đá', 'Tổ kiểm tra liên ngành xã'], 'xử lý'],
    ['Mobifone khu vực, Viettel khu vực bảo đảm', ['Mobifone khu vực', 'Viettel khu vực'], 'bảo đảm'],
    ['Chi cục trưởng Chi cục Kiểm lâm tỉnh tô chức', ['Chi cục trưởng Chi cục Kiểm lâm tỉnh'], 'tổ chức'],
    ['Viện trưởng Viện kiểm sát nhân dân tỉnh', ['Viện trưởng Viện kiểm sát nhân dân tỉnh'], ''],
    ['Hiệu trưởng các trường học trên địa bàn xã', ['Hiệu trưởng các trường học'], 'trên địa bàn xã'],
    ['Đoàn TNCS Hồ Chí Minh xã phát động', ['Đoàn TNCS Hồ Chí Minh xã'], 'phát động'],
    ['Ủy viên Ban Thường vụ phụ trách địa bàn có trách nhiệm', ['Ủy viên Ban Thường vụ phụ trách địa bàn'], 'có trách nhiệm'],
  ])('%s', (text, names, rest) => {
    expect(read(text)).toEqual({ names, rest })
  })
})

describe('general words of one class are one addressee, of two classes two', () => {
  test.each([
    ['các cơ quan, đơn vị, địa phương khẩn trương', ['các cơ quan, đơn vị, địa phương']],
    [
      'các phòng, ban, các chi, đảng bộ cơ sở và từng đồng chí Ủy viên Ban Thường vụ tập trung',
      ['các phòng, ban', 'các chi, đảng bộ cơ sở', 'Ủy viên Ban Thường vụ'],
    ],
    [
      'Giám đốc các Sở và Trưởng các ban, ngành tỉnh; Chủ tịch HĐND các xã, phường',
      ['Giám đốc các Sở', 'Trưởng các ban, ngành tỉnh', 'Chủ tịch HĐND các xã, phường'],
    ],
    [
      'các chi uỷ, chính quyền, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội xã vận động',
      ['các chi uỷ', 'chính quyền', 'Mặt trận Tổ quốc', 'các tổ chức chính trị - xã hội xã'],
    ],
    ['các tổ chức cơ sởĐảng, cơ quan, địa phương chuẩn bị', ['các tổ chức cơ sở Đảng', 'cơ quan, địa phương']],
    ['các Sở, ban, ngành và Hội đồng nhân dân các xã, đặc khu kịp thời', ['các Sở, ban, ngành', 'Hội đồng nhân dân các xã, đặc khu']],
    ['cán bộ, công chức thực hiện', ['cán bộ, công chức']],
    ['Người đứng đầu cơ quan, đơn vị, địa phương phải', ['Người đứng đầu cơ quan, đơn vị, địa phương']],
    ['mỗi cơ quan, tô chức, đơn vị, cá nhân phải', ['cơ quan, tổ chức, đơn vị, cá nhân']],
    ['Các hộ này cung cấp giấy tờ', ['Các hộ']],
    ['Các chi bộ nêu trên phải đăng ký', ['Các chi bộ']],
    ['các hộ trên 60 tuổi', ['các hộ']],
    ['Các thôn chưa hoàn thành chỉ tiêu phải giải trình', ['Các thôn chưa hoàn thành chỉ tiêu']],
    ['Chủ các bè chưa lắp phao tiêu phải bổ sung', ['Chủ các bè chưa lắp phao tiêu']],
    ['Các cơ sở giết mổ, hộ chăn nuôi phải đăng ký', ['Các cơ sở giết mổ', 'hộ chăn nuôi']],
    ['Các trường mầm non, tiểu học trên địa bàn rà soát', ['Các trường mầm non, tiểu học']],
    ['các cấp ủy, tổ chức đảng và các cơ quan, đơn vị quán triệt', ['các cấp ủy, tổ chức đảng', 'các cơ quan, đơn vị']],
    ['Chi nhánh cấp nước Nà Khoa lắp đặt', ['Chi nhánh cấp nước Nà Khoa']],
    ['Xí nghiệp khai thác công trình thủy lợi vận hành', ['Xí nghiệp khai thác công trình thủy lợi']],
    ['Ban Quản lý dự án khu vực Thanh Ba bàn giao', ['Ban Quản lý dự án khu vực Thanh Ba']],
    ['Bộ Ngoại giao chỉ đạo', ['Bộ Ngoại giao']],
    ['Tổ công nghệ số cộng đồng và Công an xã vận động', ['Tổ công nghệ số cộng đồng', 'Công an xã']],
    ['các trung tâm, doanh nghiệp Nhà nước thuộc UBND tỉnh rà soát', ['các trung tâm, doanh nghiệp Nhà nước thuộc UBND tỉnh']],
    [
      'thủ trưởng các cơ quan tham mưu, giúp việc Tỉnh uỷ, các phòng chuyên môn UBND phường căn cứ',
      ['thủ trưởng các cơ quan tham mưu, giúp việc Tỉnh uỷ', 'các phòng chuyên môn UBND phường'],
    ],
  ])('%s', (text, names) => {
    expect(read(text)?.names).toEqual(names)
  })
})

test.each([
  [
    'các Sở: Tài chính, Nội vụ, Văn hóa, Thể thao và Du lịch; Công an tỉnh rà soát',
    ['Sở Tài chính', 'Sở Nội vụ', 'Sở Văn hóa, Thể thao và Du lịch', 'Công an tỉnh'],
  ],
  ['UBND các xã: Nà Khoa, Bản Mạ và Tân An chủ trì', ['UBND xã Nà Khoa', 'UBND xã Bản Mạ', 'UBND xã Tân An']],
  ['các Bộ: Công an, Tài chính, Xây dựng và Ủy ban nhân dân tỉnh', ['Bộ Công an', 'Bộ Tài chính', 'Bộ Xây dựng', 'Ủy ban nhân dân tỉnh']],
  ['các đơn vị: Tiếp tục rà soát', ['các đơn vị']],
])('a list behind its plural: %s', (text, names) => {
  expect(read(text)?.names).toEqual(names)
})

test('comrades and persons give way to their post', () => {
  expect(read('các đồng chí Ủy viên Ban Thường vụ Đảng ủy đọc kỹ')?.names).toEqual(['Ủy viên Ban Thường vụ Đảng ủy'])
  expect(read('đồng chí Lương Văn Đạt, Phó Chủ tịch UBND xã trực tiếp chỉ đạo')?.names).toEqual(['Phó Chủ tịch UBND xã'])
})

test.each([
  'Tổ chức kiểm tra',
  'Báo cáo kết quả',
  'Hộ nghèo giảm còn 1,2%',
  'tiếp tục rà soát',
  'Ban hành kế hoạch',
  'Lãnh đạo, chỉ đạo thực hiện',
  'thường trực 24/24 giờ',
  '15/9/2026',
  '',
])('%s names nobody', text => {
  expect(read(text)).toBeNull()
})

describe('two bodies of a commune beside each other stay two', () => {
  const bodies = [
    'Đảng ủy xã',
    'Văn phòng Đảng ủy',
    'Ban Xây dựng Đảng',
    'Ủy ban Kiểm tra Đảng ủy',
    'UBND xã',
    'Văn phòng HĐND và UBND',
    'Phòng Kinh tế',
    'Phòng Văn hóa - Xã hội',
    'Trung tâm Phục vụ hành chính công',
    'Công an xã',
    'Ban Chỉ huy Quân sự xã',
    'Trạm Y tế xã',
    'Ủy ban MTTQ Việt Nam xã',
    'Hội Nông dân xã',
    'Hội LHPN xã',
    'Đoàn Thanh niên xã',
    'Thôn Bản Lạn',
    'Thôn Nà Sao',
    'UBND xã Nà Lường',
    'Trường Tiểu học Khe Sim',
  ]
  const isOfOneKind = (one: string, other: string) => one.startsWith('Thôn') && other.startsWith('Thôn')
  test.each(bodies)('%s', one => {
    for (const other of bodies) {
      if (one === other || isOfOneKind(one, other)) continue
      for (const joint of [', ', ' và ', '; ']) expect(read(`${one}${joint}${other} rà soát hồ sơ`)?.names).toEqual([one, other])
    }
  })
})
