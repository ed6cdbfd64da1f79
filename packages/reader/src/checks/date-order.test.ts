import { describe, expect, it } from 'vitest'
import { dateOrder } from './date-order.ts'
import { lines, partyPaper, told } from './test/reading.ts'

describe('date-order', () => {
  it.each([
    [
      'ngày 05 tháng 6 năm 2026',
      'Thực hiện Công văn số 1187/SNNMT-TL ngày 14/6/2026 của Sở, Đảng ủy báo cáo.',
      ['error: Công văn số 1187/SNNMT-TL ngày 14/6/2026'],
    ],
    ['ngày tháng 04 năm 2025', 'Thực hiện Kế hoạch số 118-KH/TU, ngày 06/4/2026 của Tỉnh ủy.', ['error: Kế hoạch số 118-KH/TU, ngày 06/4/2026']],
    [
      'ngày … tháng 5 năm 2026',
      'Theo Kế hoạch số 4-KH/ĐU ngày 31/5/2026 và Công văn số 9-CV/ĐU ngày 01/6/2026.',
      ['error: Công văn số 9-CV/ĐU ngày 01/6/2026'],
    ],
  ])('%s', (date, body, expected) => expect(lines(told(dateOrder, partyPaper(body, { date })))).toEqual(expected))

  it.each([
    ['ngày 05 tháng 6 năm 2026', 'Theo Kế hoạch số 4-KH/ĐU ngày 05/6/2026.'],
    ['ngày 05 tháng 6 năm 2026', 'Theo Kế hoạch số 4-KH/ĐU, hoàn thành trước ngày 30/7/2026.'],
    ['ngày tháng năm 2026', 'Theo Kế hoạch số 4-KH/ĐU ngày 30/7/2026.'],
    ['ngày tháng 6 năm 2026', 'Theo Kế hoạch số 4-KH/ĐU ngày 30/6/2026.'],
  ])('refuses %s: %s', (date, body) => expect(told(dateOrder, partyPaper(body, { date }))).toEqual([]))

  it('does nothing where only a meeting or a signature stamp has a day', () => {
    const text =
      'KẾT LUẬN\nCỦA BAN THƯỜNG VỤ ĐẢNG ỦY XÃ\ntại kỳ họp thứ 8, ngày 18 tháng 3 năm 2026\n\nTheo Kế hoạch số 4-KH/ĐU ngày 30/7/2026.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nHà Văn Nam\n06-10-2025 09:12:40 +07:00'
    expect(told(dateOrder, text)).toEqual([])
  })

  it('only warns of a scan whose day may be misread', () => {
    expect(told(dateOrder, partyPaper('Theo Kế hoạch số 4-KH/ĐU ngày 08/6/2026.'), true).map(({ severity }) => severity)).toEqual(['warning'])
    expect(told(dateOrder, partyPaper('Theo Kế hoạch số 4-KH/ĐU ngày 08/9/2026.'), true).map(({ severity }) => severity)).toEqual(['error'])
  })

  const year = (count: number): string => Array.from({ length: count }, (_, i) => `Kế hoạch số ${i + 4}-KH/ĐU ngày ${i + 1}/9/2026`).join(', ')

  it('tells the own date where three papers are later', () => {
    expect(told(dateOrder, partyPaper(`Theo ${year(3)}.`))).toMatchObject([
      {
        severity: 'error',
        quote: 'An Khê Thượng, ngày 05 tháng 6 năm 2026',
        actual: '2026-06-05',
        expected: null,
        inputs: { ownDayKnown: true, later: ['4-KH/ĐU', '5-KH/ĐU', '6-KH/ĐU'] },
      },
    ])
    expect(told(dateOrder, partyPaper(`Theo ${year(5)}.`, { date: 'ngày     tháng 04 năm 2025' }))).toMatchObject([
      { quote: expect.stringMatching(/^An Khê Thượng, ngày +tháng 04 năm 2025$/), actual: '2025-04-30', inputs: { ownDayKnown: false } },
    ])
    expect(told(dateOrder, partyPaper(`Theo ${year(3)}.`), true).map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('tells the cited papers where they are fewer, one paper cited often too', () => {
    expect(told(dateOrder, partyPaper(`Theo ${year(2)}.`)).map(({ quote }) => quote)).toEqual([
      'Kế hoạch số 4-KH/ĐU ngày 1/9/2026',
      'Kế hoạch số 5-KH/ĐU ngày 2/9/2026',
    ])
    const same = 'Theo Kế hoạch số 4-KH/ĐU ngày 1/9/2026; Kế hoạch số 4-KH/ĐU ngày 2/9/2026; Kế hoạch số 4-KH/ĐU ngày 3/9/2026.'
    expect(told(dateOrder, partyPaper(same)).map(({ actual }) => actual)).toEqual(['2026-09-01', '2026-09-02', '2026-09-03'])
  })

  it('says both days', () => {
    expect(told(dateOrder, partyPaper('Theo Kế hoạch số 4-KH/ĐU ngày 08/9/2026.'))[0]).toMatchObject({
      actual: '2026-09-08',
      expected: '2026-06-05',
      inputs: { reference: '4-KH/ĐU', ownDayKnown: true },
    })
  })
})

describe('date-order in a row of numbers', () => {
  it.each([
    [
      'Quy định số 21-QĐ/ĐU ngày 10/10/2025; Quy định số 22-QĐ/ĐU ngày 03/12/2025; Quy định số 25-QĐ/ĐU ngày 20/01/2026; Quy định số 26-QĐ/ĐU ngày 11/02/2025.',
      'Quy định số 26-QĐ/ĐU ngày 11/02/2025',
      '2026-02-11',
    ],
    [
      'Kế hoạch số 5-KH/ĐU ngày 02/9/2025; Kế hoạch số 8-KH/ĐU ngày 30/11/2025; Kế hoạch số 9-KH/ĐU ngày 15/01/2025; Kế hoạch số 12-KH/ĐU ngày 01/3/2026 của Đảng ủy xã.',
      'Kế hoạch số 9-KH/ĐU ngày 15/01/2025',
      '2026-01-15',
    ],
    [
      'Chỉ thị số 31-CT/TU ngày 01/7/2024 của Ban Thường vụ Tỉnh ủy; Chỉ thị số 33-CT/TU ngày 05/11/2024; Chỉ thị số 34-CT/TU ngày 20/02/2024 của Tỉnh ủy; Chỉ thị số 36-CT/TU ngày 09/5/2025.',
      'Chỉ thị số 34-CT/TU ngày 20/02/2024',
      '2025-02-20',
    ],
  ])('%s', (body, quote, expected) =>
    expect(told(dateOrder, partyPaper(body))).toMatchObject([{ severity: 'error', quote, expected, inputs: { because: 'series' } }]))

  it.each([
    [
      'in order',
      'Quy định số 21-QĐ/ĐU ngày 10/10/2025; Quy định số 22-QĐ/ĐU ngày 03/12/2025; Quy định số 25-QĐ/ĐU ngày 20/01/2026; Quy định số 26-QĐ/ĐU ngày 11/02/2026.',
    ],
    [
      'of the State',
      'Quyết định số 21/QĐ-UBND ngày 10/10/2025; Quyết định số 22/QĐ-UBND ngày 03/12/2025; Quyết định số 25/QĐ-UBND ngày 20/01/2026; Quyết định số 26/QĐ-UBND ngày 11/02/2025.',
    ],
    ['too few', 'Quy định số 21-QĐ/ĐU ngày 10/10/2025; Quy định số 22-QĐ/ĐU ngày 03/12/2025; Quy định số 26-QĐ/ĐU ngày 11/02/2025.'],
    [
      'one lower only',
      'Kế hoạch số 8-KH/ĐU ngày 30/11/2025; Kế hoạch số 9-KH/ĐU ngày 15/01/2025; Kế hoạch số 12-KH/ĐU ngày 01/3/2026; Kế hoạch số 13-KH/ĐU ngày 02/3/2026.',
    ],
    [
      'a term before',
      'Quy định số 21-QĐ/ĐU ngày 10/10/2025; Quy định số 22-QĐ/ĐU ngày 03/12/2025; Quy định số 25-QĐ/ĐU ngày 20/01/2026; Quy định số 26-QĐ/ĐU ngày 11/02/2021.',
    ],
    [
      'fits nowhere a year later',
      'Quy định số 21-QĐ/ĐU ngày 10/10/2025; Quy định số 22-QĐ/ĐU ngày 03/12/2025; Quy định số 25-QĐ/ĐU ngày 20/01/2026; Quy định số 26-QĐ/ĐU ngày 11/8/2025.',
    ],
    [
      'later than all that is known',
      'Quy định số 21-QĐ/ĐU ngày 10/10/2025; Quy định số 22-QĐ/ĐU ngày 03/12/2025; Quy định số 25-QĐ/ĐU ngày 20/01/2026; Quy định số 26-QĐ/ĐU ngày 11/7/2025.',
    ],
    [
      'another kind',
      'Quy định số 21-QĐ/ĐU ngày 10/10/2025; Quy định số 22-QĐ/ĐU ngày 03/12/2025; Quy định số 25-QĐ/ĐU ngày 20/01/2026; Quyết định số 26-QĐ/ĐU ngày 11/02/2025.',
    ],
    [
      'another body',
      'Kế hoạch số 21-KH/ĐU ngày 10/10/2025 của Đảng ủy xã; Kế hoạch số 22-KH/ĐU ngày 03/12/2025; Kế hoạch số 25-KH/ĐU ngày 20/01/2026; Kế hoạch số 26-KH/ĐU ngày 11/02/2025 của Đảng ủy Công an tỉnh.',
    ],
    [
      'others not in order',
      'Quy định số 21-QĐ/ĐU ngày 10/10/2025; Quy định số 22-QĐ/ĐU ngày 03/12/2025; Quy định số 25-QĐ/ĐU ngày 20/11/2025; Quy định số 26-QĐ/ĐU ngày 11/02/2025.',
    ],
    [
      'a number of two days',
      'Quy định số 21-QĐ/ĐU ngày 10/10/2025; Quy định số 22-QĐ/ĐU ngày 03/12/2025; Quy định số 25-QĐ/ĐU ngày 20/01/2026; Quy định số 26-QĐ/ĐU ngày 11/02/2025; Quy định số 26-QĐ/ĐU ngày 11/02/2026.',
    ],
  ])('refuses %s', (_, body) => expect(told(dateOrder, partyPaper(body))).toEqual([]))
})
