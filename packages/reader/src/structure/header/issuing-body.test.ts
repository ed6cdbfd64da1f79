import { describe, expect, it } from 'vitest'
import { body, headerOf, party, state } from './test/papers.ts'

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
    [party({ head: 'ĐẢNG BỘ TỈNH TRƯỜNG SƠN\nỦY BAN KIỂM TRA', foot: 'T/M ỦY BAN KIỂM TRA\nCHỦ NHIỆM\nHà Minh Tú' }), 'Ủy ban Kiểm tra Tỉnh ủy Trường Sơn'],
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
    [
      state({ head: 'MẶT TRẬN TỔ QUỐC VIỆT NAM\nXÃ BÌNH AN\nBAN THƯỜNG TRỰC', foot: 'TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\nLò Thị Én' }),
      'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Bình An',
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

describe('who decides by himself', () => {
  const decision = (chief: string, foot: string) =>
    headerOf(
      `ỦY BAN NHÂN DÂN\nTỈNH TRƯỜNG SƠN\nSố: 12/QĐ-UBND\nTrường Sơn, ngày 27 tháng 8 năm 2026\n\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\n${chief}\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nĐiều 1. Ban hành Kế hoạch.\n\n${foot}\nHà Minh Tú\n`,
    ).issuingBody
  it.each([
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH TRƯỜNG SƠN', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'Chủ tịch Ủy ban nhân dân tỉnh Trường Sơn'],
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', 'CHỦ TỊCH', 'Chủ tịch Ủy ban nhân dân tỉnh Trường Sơn'],
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', 'Ủy ban nhân dân tỉnh Trường Sơn'],
  ])('%s / %s', (chief, foot, issuer) => expect(decision(chief, foot)).toBe(issuer))

  it('in the first line of the letterhead', () => {
    const directive = (first: string) =>
      headerOf(
        `${first}ỦY BAN NHÂN DÂN\nTỈNH TRƯỜNG SƠN\nSố: 05/CT-UBND\nTrường Sơn, ngày 16 tháng 3 năm 2026\n\nCHỈ THỊ\nVề việc quản lý tài sản công\n\nYêu cầu các sở rà soát tài sản.\n\nCHỦ TỊCH\nHà Minh Tú\n`,
      ).issuingBody
    expect(directive('CHỦ TỊCH\n')).toBe('Chủ tịch Ủy ban nhân dân tỉnh Trường Sơn')
    expect(directive('')).toBe('Ủy ban nhân dân tỉnh Trường Sơn')
  })
})
