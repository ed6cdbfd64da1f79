import { describe, expect, it } from 'vitest'
import { body, headerOf, party } from './test/papers.ts'

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
    ['Q. CHỦ TỊCH\nMa A Sùng', { name: 'Ma A Sùng', position: 'Chủ tịch', capacity: 'Q.', onBehalfOf: null }],
    ['TM. ỦY BAN NHÂN DÂN\nQUYỀN CHỦ TỊCH\nMa A Sùng', { name: 'Ma A Sùng', position: 'Chủ tịch', capacity: 'TM.', onBehalfOf: 'Ủy ban nhân dân' }],
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

  it('a list with a title in capitals behind the foot is no part of it', () => {
    const foot =
      'Nơi nhận:                              CHỦ TỊCH\n- Như trên;\n- Lưu: VT.\n                                 Lò Văn Én\n\nDANH SÁCH CÁC THÔN CHƯA BÁO CÁO\n1. Thôn Khe Sim\n2. Thôn Nà Lường'
    expect(headerOf(`BÁO CÁO\nkết quả\n${body}${foot}`).signatory).toMatchObject({ name: 'Lò Văn Én', position: 'Chủ tịch' })
  })

  it('beside and below the recipients, as a program unfolds two columns', () => {
    const foot =
      'Nơi nhận:\n- Như trên;                         KT. CHỦ TỊCH\n- Chủ tịch UBND xã (b/c);           PHÓ CHỦ TỊCH\n- Lưu: VT.\n\n\n                                Lò Văn Én'
    expect(headerOf(`BÁO CÁO\nkết quả\n${body}${foot}`).signatory).toMatchObject({ name: 'Lò Văn Én', position: 'Phó Chủ tịch', onBehalfOf: 'Chủ tịch' })
  })

  it('each column in one line', () => {
    const foot = `Nơi nhận: - Như trên; - Thường trực Đảng ủy (để báo cáo); - Chủ tịch UBND xã; - Các thôn trong xã; - Lưu: VT, ${'VP'}.\nKT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Văn Én`
    expect(headerOf(`BÁO CÁO\nkết quả\n${body}${foot}`).signatory).toMatchObject({ name: 'Lò Văn Én', position: 'Phó Chủ tịch', onBehalfOf: 'Chủ tịch' })
  })

  it('nobody, where a text only names officials', () => {
    expect(headerOf(`BÁO CÁO\nkết quả\n${body}Chủ tịch UBND xã Lò Văn Én yêu cầu các thôn.`).signatory).toBeNull()
  })
})
