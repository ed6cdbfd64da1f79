import { describe, expect, it } from 'vitest'
import { lines, paperOf, told } from './citations/reading.fixture.ts'
import { dateOrder } from './date-order.ts'

describe('date-order', () => {
  it.each([
    [
      'ngày 05 tháng 6 năm 2026',
      'Thực hiện Công văn số 1187/SNNMT-TL ngày 14/6/2026 của Sở, Đảng ủy báo cáo.',
      ['error: Công văn số 1187/SNNMT-TL ngày 14/6/2026'],
    ],
    ['ngày tháng 04 năm 2025', 'Thực hiện Kế hoạch số 73-KH/TU, ngày 01/4/2026 của Tỉnh ủy.', ['error: Kế hoạch số 73-KH/TU, ngày 01/4/2026']],
    [
      'ngày … tháng 5 năm 2026',
      'Theo Kế hoạch số 4-KH/ĐU ngày 31/5/2026 và Công văn số 9-CV/ĐU ngày 01/6/2026.',
      ['error: Công văn số 9-CV/ĐU ngày 01/6/2026'],
    ],
  ])('%s', (date, body, expected) => expect(lines(told(dateOrder, paperOf(body, { date })))).toEqual(expected))

  it.each([
    ['ngày 05 tháng 6 năm 2026', 'Theo Kế hoạch số 4-KH/ĐU ngày 05/6/2026.'],
    ['ngày 05 tháng 6 năm 2026', 'Theo Kế hoạch số 4-KH/ĐU, hoàn thành trước ngày 30/7/2026.'],
    ['ngày tháng năm 2026', 'Theo Kế hoạch số 4-KH/ĐU ngày 30/7/2026.'],
    ['ngày tháng 6 năm 2026', 'Theo Kế hoạch số 4-KH/ĐU ngày 30/6/2026.'],
  ])('refuses %s: %s', (date, body) => expect(told(dateOrder, paperOf(body, { date }))).toEqual([]))

  it('does nothing where only a meeting or a signature stamp has a day', () => {
    const text =
      'KẾT LUẬN\nCỦA BAN THƯỜNG VỤ ĐẢNG ỦY XÃ\ntại kỳ họp thứ 10, ngày 23 tháng 3 năm 2026\n\nTheo Kế hoạch số 4-KH/ĐU ngày 30/7/2026.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nHà Văn Nam\n13-11-2025 14:38:52 +07:00'
    expect(told(dateOrder, text)).toEqual([])
  })

  it('only warns of a scan whose day may be misread', () => {
    expect(told(dateOrder, paperOf('Theo Kế hoạch số 4-KH/ĐU ngày 08/6/2026.'), true).map(({ severity }) => severity)).toEqual(['warning'])
    expect(told(dateOrder, paperOf('Theo Kế hoạch số 4-KH/ĐU ngày 08/9/2026.'), true).map(({ severity }) => severity)).toEqual(['error'])
  })

  it('tells one slip where the own date is the wrong one', () => {
    const body =
      'Theo Kế hoạch số 4-KH/ĐU ngày 08/9/2026, Kế hoạch số 5-KH/ĐU ngày 09/9/2026, Kế hoạch số 6-KH/ĐU ngày 10/9/2026, Kế hoạch số 7-KH/ĐU ngày 11/9/2026.'
    expect(told(dateOrder, paperOf(body))).toMatchObject([{ quote: 'Kế hoạch số 4-KH/ĐU ngày 08/9/2026', inputs: { later: 4 } }])
  })

  it('says both days', () => {
    expect(told(dateOrder, paperOf('Theo Kế hoạch số 4-KH/ĐU ngày 08/9/2026.'))[0]).toMatchObject({
      actual: '2026-09-08',
      expected: '2026-06-05',
      inputs: { reference: '4-KH/ĐU', ownDayKnown: true },
    })
  })
})
