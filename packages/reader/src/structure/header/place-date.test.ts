import { describe, expect, it } from 'vitest'
import { body, headerOf, party } from './test/papers.ts'

describe('place and date', () => {
  it.each([
    ['Bình An, ngày 23 tháng 6 năm 2026', 'Bình An', '2026-06-23'],
    ['Bình An, ngày 5/8/2026', 'Bình An', '2026-08-05'],
    ['Bình An,ngày 23tháng 6năm2026', 'Bình An', '2026-06-23'],
    ['TP. Bến Hải, ngày 01 tháng 02 năm 2026', 'TP. Bến Hải', '2026-02-01'],
    ['Bà Rịa - Bến Hải, ngày 01 tháng 02 năm 2026', 'Bà Rịa - Bến Hải', '2026-02-01'],
    ['Bình An, hồi 16 giờ 30 phút ngày 18 tháng 9 năm 2026', 'Bình An', '2026-09-18'],
    ['Bình An, ngày tháng 6 năm 2026', 'Bình An', null],
    ['Bình An, ngày … tháng … năm 2026', 'Bình An', null],
    ['Bình An, ngày È^@_ tháng 9 năm 2024', 'Bình An', null],
    ['Bình An, ngày 31 tháng 6 năm 2026', 'Bình An', null],
    ['BÌNH AN, ngày 23 tháng 6 năm 2026', 'Bình An', '2026-06-23'],
  ])('%s', (date, place, iso) => expect(headerOf(party({ date }))).toMatchObject({ place, issuedOn: iso }))

  it('may stand right above the foot', () => {
    const text = `KẾ HOẠCH\nphòng, chống bạo lực\n${body}\nĐồng An, ngày 28 tháng 4 năm 2026\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.`
    expect(headerOf(text)).toMatchObject({ place: 'Đồng An', issuedOn: '2026-04-28' })
  })

  it('is not the day of a meeting, nor the time of an electronic signature', () => {
    const text = `KẾT LUẬN\nCỦA BAN THƯỜNG VỤ ĐẢNG ỦY XÃ\ntại kỳ họp thứ 8, ngày 18 tháng 3 năm 2026\n${body}T/M BAN THƯỜNG VỤ\nBÍ THƯ\nHà Minh Tú\nĐẢNG ỦY XÃ AN KHÊ\n06-10-2025 09:12:40 +07:00`
    expect(headerOf(text)).toMatchObject({ place: null, issuedOn: null })
  })
})
