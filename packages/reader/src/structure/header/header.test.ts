import { describe, expect, it } from 'vitest'
import { sourceFromText } from '../../read.ts'
import type { Header } from '../../types.ts'
import { buildTree } from '../build.ts'
import { readHeader } from './index.ts'

const headerOf = (text: string): Header => readHeader(buildTree(sourceFromText(text)))

const body = `
Thực hiện chương trình công tác, cơ quan báo cáo kết quả thực hiện nhiệm vụ như sau để các cấp biết và chỉ đạo trong thời gian tới:
1. Nội dung thứ nhất đã hoàn thành.
`
const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'

const party = ({
  head = 'ĐẢNG BỘ TỈNH TRƯỜNG SƠN\nĐẢNG ỦY XÃ AN KHÊ THƯỢNG',
  number = 'Số 12-BC/ĐU',
  date = 'An Khê Thượng, ngày 05 tháng 6 năm 2026',
  title = 'BÁO CÁO\nkết quả công tác quý II',
  foot = 'T/M ĐẢNG ỦY\nBÍ THƯ\nHà Minh Tú',
} = {}): string => `${head}\n*\n${number}\nĐẢNG CỘNG SẢN VIỆT NAM\n${date}\n\n${title}\n${body}\nNơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n- Lưu VPĐU.\n${foot}`

const state = ({
  head = 'ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG',
  number = 'Số: 132/TB-UBND',
  date = 'An Khê Thượng, ngày 7 tháng 7 năm 2026',
  title = 'THÔNG BÁO\nKết luận của Chủ tịch UBND xã tại cuộc họp',
  foot = 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLò Văn Bình',
} = {}): string => `${head}\n${motto}\n${number}\n${date}\n\n${title}\n${body}\nNơi nhận:\n- UBND tỉnh (để b/c);\n- Lưu: VT, KT.\n${foot}`

describe('kind of paper', () => {
  it.each([
    ['KẾ HOẠCH\ntriển khai', 'kế hoạch'],
    ['KẾT LUẬN\nCỦA BAN THƯỜNG VỤ ĐẢNG ỦY XÃ', 'kết luận'],
    ['THÔNG BÁO\nKết luận của đồng chí Bí thư Đảng ủy', 'thông báo'],
    ['THÔNG BÁO KẾT LUẬN\nhội nghị giao ban', 'thông báo'],
    ['BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ PHÁT TRIỂN KINH TẾ - XÃ HỘI 6 THÁNG ĐẦU NĂM VÀ NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2026 CỦA ĐẢNG BỘ', 'báo cáo'],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện nghị quyết', 'chương trình'],
    ['N G H Ị  Q U Y Ế T\nvề phát triển', 'nghị quyết'],
    ['KÉ HOẠCH\ntriển khai', 'kế hoạch'],
    ['K ÉT LUẬN\nhội nghị', 'kết luận'],
    ['Báo cáo\nkết quả', 'báo cáo'],
    ['TỜ TRÌNH\nvề việc phân bổ', 'tờ trình'],
    ['HƯỚNG DẪN\nsinh hoạt chi bộ', 'hướng dẫn'],
  ])('%s', (title, type) => expect(headerOf(party({ title })).documentType).toBe(type))

  it('a letter has no title: V/v, Kính gửi, or its symbol tells', () => {
    expect(headerOf(state({ number: 'Số: 412/UBND-KT\nV/v ứng phó mưa lũ', title: 'Kính gửi: Các phòng, đơn vị' })).documentType).toBe('công văn')
    expect(headerOf(`Kính gửi: Các thôn.\n${body}`).documentType).toBe('công văn')
    expect(headerOf(party({ number: 'Số 327-CV/ĐU', title: 'Kính gửi: Các chi bộ' })).documentType).toBe('công văn')
  })

  it('a heading below "Kính gửi" is no title', () => {
    expect(headerOf(state({ number: 'Số: 90/UBND-VP', title: `Kính gửi: Các phòng\n${body}\nKẾ HOẠCH` })).documentType).toBe('công văn')
  })

  it('an excerpt calls itself by its kind', () => {
    expect(headerOf('1. Giao Phòng Kinh tế chủ trì.\n2. Các cơ quan nghiêm túc thực hiện Chỉ thị này, báo cáo Ủy ban nhân dân xã.').documentType).toBe(
      'chỉ thị',
    )
    expect(headerOf('- Theo dõi việc thực hiện Kế hoạch này.\n- Tổng hợp báo cáo tình hình thực hiện Kế hoạch này.').documentType).toBe('kế hoạch')
  })

  it('a slip with a title of its own is no letter', () => {
    expect(headerOf(`PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC\n\nKính gửi: Đồng chí Chủ tịch UBND xã\n${body}`).documentType).toBeNull()
  })
})

describe('number and symbol', () => {
  it.each([
    ['Số 456-BC/ĐU', '456-BC/ĐU'],
    ['Số 12 - BC/ĐU', '12-BC/ĐU'],
    ['Số: 565    /TB-UBND', '565/TB-UBND'],
    ['Số:565/TB-UBND', '565/TB-UBND'],
    ['Số: 1187/SNNMT-TL', '1187/SNNMT-TL'],
    ['Số: 09/2025/TT-BNV', '09/2025/TT-BNV'],
    ['Luật số: 72/2025/QH15', '72/2025/QH15'],
    ['Số -KL/ĐU', null],
    ['Số: /BC-VHXH', null],
    ['Số: ......./KH-UBND', null],
    ['Số:ổ0 /BC-UBND', null],
    ['Số: 00/KH-UBND', null],
    ['Số: … /BC-UBND', null],
  ])('%s', (number, reference) => expect(headerOf(state({ number })).reference).toBe(reference))

  it('is never one that the text cites', () => {
    expect(headerOf(`BÁO CÁO\nkết quả thực hiện Nghị quyết số 05-NQ/ĐU của Đảng ủy\n${body}`).reference).toBeNull()
    expect(headerOf(`Thực hiện Kế hoạch số 12/KH-UBND ngày 02/3/2026, các thôn báo cáo.\n${body}`).reference).toBeNull()
  })

  it('is found in a line that also holds place and date', () => {
    expect(headerOf(state({ number: 'Số: 15/KH-UBND An Khê Thượng, ngày 02 tháng 3 năm 2026', date: '' }))).toMatchObject({
      reference: '15/KH-UBND',
      place: 'An Khê Thượng',
      issuedOn: '2026-03-02',
    })
  })
})

describe('place and date', () => {
  it.each([
    ['Bình An, ngày 23 tháng 6 năm 2026', 'Bình An', '2026-06-23'],
    ['Bình An, ngày 5/8/2026', 'Bình An', '2026-08-05'],
    ['Bình An,ngày 23tháng 6năm2026', 'Bình An', '2026-06-23'],
    ['TP. Bến Hải, ngày 01 tháng 02 năm 2026', 'TP. Bến Hải', '2026-02-01'],
    ['Bà Rịa - Bến Hải, ngày 01 tháng 02 năm 2026', 'Bà Rịa - Bến Hải', '2026-02-01'],
    ['Bình An, ngày tháng 6 năm 2026', 'Bình An', null],
    ['Bình An, ngày … tháng … năm 2026', 'Bình An', null],
    ['Bình An, ngày È^@_ tháng 9 năm 2024', 'Bình An', null],
    ['Bình An, ngày 31 tháng 6 năm 2026', 'Bình An', null],
    ['BÌNH AN, ngày 23 tháng 6 năm 2026', 'Bình An', '2026-06-23'],
  ])('%s', (date, place, iso) => expect(headerOf(party({ date }))).toMatchObject({ place, issuedOn: iso }))

  it('is not the day of a meeting, nor the time of an electronic signature', () => {
    const text = `KẾT LUẬN\nCỦA BAN THƯỜNG VỤ ĐẢNG ỦY XÃ\ntại kỳ họp thứ 8, ngày 18 tháng 3 năm 2026\n${body}T/M BAN THƯỜNG VỤ\nBÍ THƯ\nHà Minh Tú\nĐẢNG ỦY XÃ AN KHÊ\n06-10-2025 09:12:40 +07:00`
    expect(headerOf(text)).toMatchObject({ place: null, issuedOn: null })
  })
})

describe('who issues', () => {
  it.each([
    [party(), 'Đảng ủy xã An Khê Thượng'],
    [party({ foot: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nHà Minh Tú' }), 'Ban Thường vụ Đảng ủy xã An Khê Thượng'],
    [party({ foot: 'T/M BAN CHẤP HÀNH\nBÍ THƯ\nHà Minh Tú' }), 'Ban Chấp hành Đảng bộ xã An Khê Thượng'],
    [party({ foot: 'T/M THƯỜNG TRỰC ĐẢNG ỦY\nPHÓ BÍ THƯ\nHà Minh Tú' }), 'Thường trực Đảng ủy xã An Khê Thượng'],
    [party({ foot: 'T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\nHà Minh Tú' }), 'Đảng ủy xã An Khê Thượng'],
    [party({ head: 'ĐẢNG BỘ TỈNH TRƯỜNG SƠN\nĐẢNG UỶ XÃ HOÀ BÌNH', foot: 'T/M ĐẢNG UỶ\nBÍ THƯ\nHà Minh Tú' }), 'Đảng uỷ xã Hoà Bình'],
    [party({ head: 'ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nVĂN PHÒNG', foot: 'CHÁNH VĂN PHÒNG\nHà Minh Tú' }), 'Văn phòng Đảng ủy xã An Khê Thượng'],
    [
      party({ head: 'ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nỦY BAN KIỂM TRA', foot: 'T/M ỦY BAN KIỂM TRA\nCHỦ NHIỆM\nHà Minh Tú' }),
      'Ủy ban Kiểm tra Đảng ủy xã An Khê Thượng',
    ],
    [
      party({ head: 'ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nBAN XÂY DỰNG ĐẢNG', foot: 'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nHà Minh Tú' }),
      'Ban Xây dựng Đảng Đảng ủy xã An Khê Thượng',
    ],
    [party({ head: 'ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nCHI BỘ THÔN NÀ LƯỜNG', foot: 'T/M CHI BỘ\nBÍ THƯ\nHà Minh Tú' }), 'Chi bộ thôn Nà Lường'],
    [party({ head: 'TỈNH ỦY TRƯỜNG SƠN', foot: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\nHà Minh Tú' }), 'Ban Thường vụ Tỉnh ủy Trường Sơn'],
    [state(), 'Ủy ban nhân dân xã An Khê Thượng'],
    [state({ foot: 'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nLò Văn Bình' }), 'Ủy ban nhân dân xã An Khê Thượng'],
    [state({ head: 'UBND XÃ BÌNH AN\nPHÒNG VĂN HÓA-XÃ HỘI', foot: 'TRƯỞNG PHÒNG\nLò Thị Én' }), 'Phòng Văn hóa-Xã hội xã Bình An'],
    [state({ head: 'UBND XÃ BÌNH AN\nPHÒNG KINH TẾ, HẠ TẦNG\nVÀ ĐÔ THỊ', foot: 'TRƯỞNG PHÒNG\nLò Thị Én' }), 'Phòng Kinh tế, Hạ tầng và Đô thị xã Bình An'],
    [state({ head: 'UBND TỈNH TRƯỜNG SƠN\nSỞ CÔNG THƯƠNG', foot: 'GIÁM ĐỐC\nLò Thị Én' }), 'Sở Công Thương tỉnh Trường Sơn'],
    [state({ head: 'UBND XÃ BÌNH AN\nVĂN PHÒNG HĐND VÀ UBND', foot: 'CHÁNH VĂN PHÒNG\nLò Thị Én' }), 'Văn phòng HĐND và UBND xã Bình An'],
    [
      state({ head: 'HỘI ĐỒNG NHÂN DÂN\nXÃ BÌNH AN', foot: 'TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH\nLò Thị Én' }),
      'Thường trực Hội đồng nhân dân xã Bình An',
    ],
    [
      state({ head: 'ỦY BAN MTTQ VIỆT NAM\nXÃ BÌNH AN\nBAN THƯỜNG TRỰC', foot: 'TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\nLò Thị Én' }),
      'Ban Thường trực Ủy ban MTTQ Việt Nam xã Bình An',
    ],
    [state({ head: 'CÔNG AN TỈNH TRƯỜNG SƠN\nCÔNG AN XÃ BÌNH AN', foot: 'TRƯỞNG CÔNG AN XÃ\nThượng tá Lò Văn Én' }), 'Công an xã Bình An'],
    [state({ head: 'UBND XÃ BÌNH AN\nTRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG', foot: 'GIÁM ĐỐC\nLò Thị Én' }), 'Trung tâm Phục vụ hành chính công xã Bình An'],
    [state({ head: 'BỘ NỘI VỤ', foot: 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nLò Thị Én' }), 'Bộ Nội vụ'],
    [state({ head: 'CHÍNH PHỦ', foot: 'TM. CHÍNH PHỦ\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\nLò Thị Én' }), 'Chính phủ'],
    [state({ head: 'ỦY BẠN NHÂN DÂN\nXÃ BÌNH AN' }), 'Ủy ban nhân dân xã Bình An'],
    [state({ head: 'UỶ BAN NHÂN DÂN\nTHÀNH PHỐ BẾN HẢI', foot: 'CHỦ TỊCH\nNguyễn Văn Tám' }), 'Uỷ ban nhân dân thành phố Bến Hải'],
  ])('%#', (text, expected) => expect(headerOf(text).issuingBody).toBe(expected))

  it('without a letterhead: signature and text together', () => {
    const notice = `THÔNG BÁO\nHỘI NGHỊ BAN CHẤP HÀNH\n${body}Hội nghị Ban Chấp hành Đảng bộ xã Bình An yêu cầu Ban Thường vụ Đảng ủy chỉ đạo. Nhân dân xã Bình An đồng thuận.\nT/M ĐẢNG ỦY\nBÍ THƯ\nHà Minh Tú`
    expect(headerOf(notice).issuingBody).toBe('Đảng ủy xã Bình An')
    const plan = `1. Sở Y tế tham mưu Ủy ban nhân dân tỉnh.\n2. Ủy ban nhân dân các xã thực hiện Kế hoạch này.\n3. Quy hoạch tỉnh Trường Sơn thời kỳ mới; địa bàn tỉnh Trường Sơn; Ủy ban nhân dân tỉnh theo dõi.\nNơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nHà Minh Tú`
    expect(headerOf(plan)).toMatchObject({ issuingBody: 'Ủy ban nhân dân tỉnh Trường Sơn', documentType: 'kế hoạch' })
  })

  it('without a signature: the title says whose it is', () => {
    expect(headerOf(party({ title: 'NGHỊ QUYẾT\nCỦA BAN THƯỜNG VỤ ĐẢNG ỦY', foot: '' })).issuingBody).toBe('Ban Thường vụ Đảng ủy xã An Khê Thượng')
  })
})

describe('who signs', () => {
  it.each([
    [
      'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\nĐinh Thị Lan',
      { name: 'Đinh Thị Lan', position: 'Phó Bí thư Thường trực', capacity: 'T/M', onBehalfOf: 'Ban Thường vụ' },
    ],
    [
      'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n(Đã ký)\nCao Xuân Tý',
      { name: 'Cao Xuân Tý', position: 'Phó Chánh Văn phòng', capacity: 'TL.', onBehalfOf: 'Chủ tịch' },
    ],
    ['TM. UBND XÃ\nCHỦ TỊCH\nNGUYỄN VĂN TÁM', { name: 'Nguyễn Văn Tám', position: 'Chủ tịch', capacity: 'TM.', onBehalfOf: 'UBND xã' }],
    ['TRƯỞNG CÔNG AN XÃ\nThượng tá Quàng Văn Bun', { name: 'Quàng Văn Bun', position: 'Trưởng Công an xã', capacity: null, onBehalfOf: null }],
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊC\n_ trần Văn Hiến', { name: 'Trần Văn Hiến', position: 'Phó Chủ tịch' }],
    ['TM. ỦY BAN NHÂN DÂN\nPHÓ CHÚ TỊCH\nLò Văn Én', { position: 'Phó Chủ tịch' }],
    ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lương Thị Hạnh', { name: 'Lương Thị Hạnh', position: 'Phó Chủ tịch' }],
    ['K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nMa A Sùng', { name: 'Ma A Sùng', position: 'Phó Trưởng ban', capacity: 'K/T', onBehalfOf: 'Trưởng ban' }],
    ['CHÁNH VĂN PHÒNG\nY Blang Niê', { name: 'Y Blang Niê', position: 'Chánh Văn phòng' }],
    ['T/M ĐẢNG ỦY\nBÍ THƯ', { name: null, position: 'Bí thư' }],
    ['KT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nHồ Sĩ Lam', { name: 'Hồ Sĩ Lam', position: 'Phó Chủ nhiệm', onBehalfOf: 'Bộ trưởng, Chủ nhiệm' }],
    [
      'TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN\nBÍ THƯ THƯỜNG TRỰC\n(đã ký)\nHà Văn Nam',
      { name: 'Hà Văn Nam', position: 'Bí thư Thường trực', onBehalfOf: 'Ban Bí thư Trung ương Đoàn' },
    ],
    ['T/M BỘ CHÍNH TRỊ\nTỔNG BÍ THƯ\nHà Văn Nam', { name: 'Hà Văn Nam', position: 'Tổng Bí thư' }],
    ['T/M ĐẢNG ỦY\nBÍ THƯ\nHà Văn Nam\nĐẢNG ỦY XÃ AN KHÊ\n06-10-2025 09:12:40 +07:00', { name: 'Hà Văn Nam', position: 'Bí thư' }],
  ])('%s', (foot, expected) => expect(headerOf(party({ foot })).signatory).toMatchObject(expected))

  it('nobody, where a text only names officials', () => {
    expect(headerOf(`BÁO CÁO\nkết quả\n${body}Chủ tịch UBND xã Lò Văn Én yêu cầu các thôn.`).signatory).toBeNull()
  })
})

const longSubject =
  'thực hiện Nghị quyết số 28-NQ/TU ngày 14/02/2026 của Ban Chấp hành Đảng bộ tỉnh về đẩy mạnh chuyển đổi số, phát triển kinh tế số và xã hội số trên địa bàn xã An Khê Thượng giai đoạn 2026 - 2030, tầm nhìn đến năm 2045'

describe('subject and urgency', () => {
  it('a long subject is no heading of the body', () => {
    const { outline, blocks } = buildTree({ text: party({ title: `KẾ HOẠCH\n**${longSubject}**` }), layout: 'flow', hints: [] })
    expect(outline.filter(({ heading }) => heading.includes('28-NQ/TU'))).toEqual([])
    expect(blocks.find(({ zone }) => zone === 'body')?.start).toBeGreaterThan(party({ title: '' }).indexOf('ngày 05'))
  })

  it.each([
    [party({ title: 'BÁO CÁO\ntình hình quý I,\nnhiệm vụ quý II' }), 'tình hình quý I, nhiệm vụ quý II'],
    [state({ number: 'Số: 4/UBND-KT\nV/v ứng phó mưa lũ,\nsạt lở đất', title: 'Kính gửi: Các thôn' }), 'V/v ứng phó mưa lũ, sạt lở đất'],
    [state({ title: 'QUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\nỦY BAN NHÂN DÂN XÃ AN KHÊ THƯỢNG' }), 'Về việc thành lập Tổ công tác'],
    [party({ title: 'NGHỊ QUYẾT\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ\nvề phát triển du lịch' }), 'về phát triển du lịch'],
    [party({ title: 'BÁO CÁO TỔNG KẾT CÔNG TÁC NĂM 2025' }), 'TỔNG KẾT CÔNG TÁC NĂM 2025'],
    [party({ title: `KẾ HOẠCH\n${longSubject}` }), longSubject],
    [party({ title: `KẾ HOẠCH\n**${longSubject}**` }), longSubject],
    [state({ number: 'Số: 4/UBND-KT', title: `V/v ${longSubject}\n\nKính gửi: Các thôn` }), `V/v ${longSubject}`],
  ])('%#', (text, expected) => expect(headerOf(text).subject).toBe(expected))

  it.each([
    ['HỎA TỐC', 'hỏa tốc'],
    ['HOẢ TỐC', 'hỏa tốc'],
    ['THƯỢNG KHẨN', 'thượng khẩn'],
    ['KHẨN', 'khẩn'],
    ['HỎA TỐC HẸN GIỜ', 'hỏa tốc'],
    ['Độ khẩn: Khẩn', 'khẩn'],
    ['KHẨN TRƯƠNG TRIỂN KHAI', null],
  ])('%s', (line, urgency) => expect(headerOf(state({ number: `Số: 4/UBND-KT\n${line}` })).urgency).toBe(urgency))
})

describe('recipients', () => {
  const recipientsIn = (list: string): Header['recipients'] =>
    headerOf(`BÁO CÁO\nkết quả\n${body}Nơi nhận:\n${list}\nT/M ĐẢNG ỦY\nBÍ THƯ\nHà Văn Nam`).recipients

  it.each([
    ['- Thường trực Tỉnh ủy (b/c);', [{ name: 'Thường trực Tỉnh ủy', purpose: 'report' }]],
    ['- Bộ Y tế (để báo cáo);', [{ name: 'Bộ Y tế', purpose: 'report' }]],
    ['- Các chi bộ (t/h),', [{ name: 'Các chi bộ', purpose: 'action' }]],
    ['- Phòng Kinh tế (để thực hiện);', [{ name: 'Phòng Kinh tế', purpose: 'action' }]],
    ['- Đ/c Trưởng Ban (phụ trách địa bàn xã),', [{ name: 'Đ/c Trưởng Ban (phụ trách địa bàn xã)', purpose: null }]],
    [
      '- TT Đảng ủy, HĐND; lãnh đạo UBND xã;',
      [
        { name: 'TT Đảng ủy, HĐND', purpose: null },
        { name: 'lãnh đạo UBND xã', purpose: null },
      ],
    ],
    ['- Các sở, ngành: Tài chính, Y tế,\nXây dựng, Tư pháp;', [{ name: 'Các sở, ngành: Tài chính, Y tế, Xây dựng, Tư pháp', purpose: null }]],
    ['- Như Điều 5;', [{ name: 'Như Điều 5', purpose: 'action' }]],
    ['- Lưu: VT, KT.', [{ name: 'VT, KT', purpose: 'file' }]],
    ['- Lưu VPĐU.', [{ name: 'VPĐU', purpose: 'file' }]],
  ])('%s', (line, expected) => expect(recipientsIn(line)).toEqual(expected))

  it('those to whom a letter is addressed come first; "Như trên" says them again', () => {
    const letter = `Kính gửi:\n- Các phòng, đơn vị;\n- Trưởng các thôn.\n${body}Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nHà Văn Nam`
    expect(headerOf(letter).recipients).toEqual([
      { name: 'Các phòng, đơn vị', purpose: 'action' },
      { name: 'Trưởng các thôn', purpose: 'action' },
      { name: 'VT', purpose: 'file' },
    ])
  })
})

describe('printed forms', () => {
  it('two columns side by side', () => {
    const text = `UBND XÃ BÌNH AN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHÒNG KINH TẾ                     Độc lập - Tự do - Hạnh phúc\n\nSố:      /TTr-PKT           Bình An, ngày       tháng 10 năm 2025\n\n             TỜ TRÌNH\n   Về việc phê duyệt dự toán\n\n   Kính gửi: Chủ tịch UBND xã Bình An\n${body}Nơi nhận:                         KT. TRƯỞNG PHÒNG\n- Như trên;                       PHÓ TRƯỞNG PHÒNG\n- Lưu PKT.\n\n                                  Đặng Tiến Lợi`
    expect(headerOf(text)).toMatchObject({
      documentType: 'tờ trình',
      reference: null,
      issuingBody: 'Phòng Kinh tế xã Bình An',
      place: 'Bình An',
      issuedOn: null,
      signatory: { name: 'Đặng Tiến Lợi', position: 'Phó Trưởng phòng' },
    })
  })

  it('a head and a foot set as tables', () => {
    const text = `| **ỦY BAN NHÂN DÂN** **XÃ BÌNH AN** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** **Độc lập - Tự do - Hạnh phúc** |\n|---|---|\n| Số: 96/TTr-UBND | *Bình An, ngày 08 tháng 7 năm 2026* |\n\n**TỜ TRÌNH**\n\n**Về việc điều chỉnh vốn**\n${body}\n| Nơi nhận: - Như trên; - Đảng ủy (b/c); - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Thị Én |\n|---|---|`
    expect(headerOf(text)).toMatchObject({
      reference: '96/TTr-UBND',
      issuingBody: 'Ủy ban nhân dân xã Bình An',
      place: 'Bình An',
      issuedOn: '2026-07-08',
      subject: 'Về việc điều chỉnh vốn',
      signatory: { name: 'Lò Thị Én', position: 'Phó Chủ tịch' },
    })
  })

  it('lines broken by a web page', () => {
    const text = `ỦY BAN NHÂN DÂN\nTỈNH TRƯỜNG SƠN\n-------\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n|\nSố: 135/KH-UBND\n|\nTrường Sơn, ngày\n27 tháng 09 năm 2025\n|\nKẾ HOẠCH\nRÀ SOÁT HỘ NGHÈO\nNĂM 2025\nCăn cứ Nghị định số\n07/2021/NĐ-CP ngày 27/01/2021;\nI. MỤC ĐÍCH`
    expect(headerOf(text)).toMatchObject({
      issuingBody: 'Ủy ban nhân dân tỉnh Trường Sơn',
      place: 'Trường Sơn',
      issuedOn: '2025-09-27',
      subject: 'RÀ SOÁT HỘ NGHÈO NĂM 2025',
    })
    expect(
      headerOf(state({ head: 'BỘ NỘI VỤ', foot: 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nLò Thị Én' }).replace('CỘNG HÒA XÃ HỘI CHỦ', 'CỘNG HÒA XÃ HỘI\nCHỦ')).issuingBody,
    ).toBe('Bộ Nội vụ')
  })

  it('a page with its own day of reading', () => {
    const text =
      'Thứ 3, Ngày 16/07/2024 -\nTrả lời kiến nghị của cử tri\nNgày đăng: 08/07/2024 11:38\nSáng ngày 08/7, tại kỳ họp, đại diện Ủy ban nhân dân trình bày báo cáo tóm tắt.\nCử tri chia sẻ nhiều ý kiến; chủ tọa cho biết sẽ theo dõi.\nThu Hà'
    expect(headerOf(text)).toMatchObject({ documentType: 'tin tức', issuedOn: '2024-07-08' })
  })

  it('an empty text and a text cut anywhere give a header', () => {
    const text = state()
    for (let end = 0; end <= text.length; end += 7) expect(() => headerOf(text.slice(0, end))).not.toThrow()
    expect(headerOf('')).toMatchObject({ documentType: null, reference: null, recipients: [], signatory: null })
  })
})
