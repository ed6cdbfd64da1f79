import { describe, expect, it } from 'vitest'
import { keyOf } from './mend.ts'
import { numbersIn } from './numbers.ts'

const read = (text: string) => numbersIn(keyOf(text))
const values = (text: string) => read(text).map(number => number.value)

describe('numbersIn', () => {
  it.each([
    ['1.234,5 ha', 1234.5],
    ['1.200 tỷ đồng', 1200],
    ['12.408,35 ha', 12408.35],
    ['41,25%', 41.25],
    ['482,5 triệu đồng', 482.5],
    ['1300 lượt', 1300],
    ['08 đơn', 8],
    ['0 ca', 0],
    ['13.503.000.000đ', 13503000000],
    ['4,1835 gam', 4.1835],
    ['2,817 tỷ', 2.817],
    ['6 nghìn 200 lượt', 6200],
    ['25 tỷ 941 triệu đồng', 25941],
    ['l5 hộ', 15],
    ['§.412,35 triệu', 8412.35],
    ['o5 hội nghị', 5],
    ['6.318, 10 triệu đồng', 6318.1],
    ['1,234,567 đồng', 1234567],
    ['3.6 triệu', 3.6],
    ['12.5 ha', 12.5],
    ['413 ,5 ha', 413.5],
    ['50 , 2%', 50.2],
    ['1o5 hộ', 105],
  ])('%s is %d', (text, value) => {
    expect(values(text)).toEqual([value])
  })

  it('counts the printed decimals', () => {
    expect(read('50,30% và 12 hộ').map(number => number.decimals)).toEqual([2, 0])
  })

  it.each([['3.6 triệu'], ['12.5 ha'], ['l5 hộ'], ['§.412,35 triệu'], ['6.318, 10 triệu'], ['1,234,567 đồng']])('%s is doubtful', text => {
    expect(read(text)[0]?.doubtful).toBe(true)
  })

  it.each([['1.234,5 ha'], ['1.200 con'], ['36,5%'], ['08 đơn'], ['2500']])('%s is not doubtful', text => {
    expect(read(text)[0]?.doubtful).toBe(false)
  })

  it.each([
    ['11-12%', 11, 12],
    ['20 - 30%', 20, 30],
    ['1,5 – 2%', 1.5, 2],
    ['01 - 02 mô hình', 1, 2],
    ['từ 10 đến 12%', 10, 12],
    ['từ 10% đến 12%', 10, 12],
  ])('%s is a range', (text, low, high) => {
    expect(read(text)).toMatchObject([{ value: low, upper: high }])
  })

  it.each([
    ['2025-2030', [2025, 2030]],
    ['30 - 20', [30, 20]],
    ['năm 2025, 10 hộ', [2025, 10]],
    ['1.250, 15 hộ', [1250, 15]],
    ['từ 28 bản còn 06 thôn', [28, 6]],
    ['12/15 ha', [12, 15]],
    ['trên 85%, trên 92%', [85, 92]],
  ])('%s stays apart', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  it('keeps a sign written before the digits, not a dash between numbers', () => {
    expect(read('giảm 15 vụ (-24,25%)').map(number => number.sign)).toEqual([null, '-'])
    expect(read('tăng 2 vụ (+5%)')[1]?.sign).toBe('+')
  })

  it('does not read letters and digits of one word', () => {
    expect(values('mạng 5G, VNeID2, A1')).toEqual([5])
  })

  it('gives offsets of the text searched', () => {
    const text = 'đạt 1.234,5 ha'
    expect(read(text).map(number => text.slice(number.start, number.end))).toEqual(['1.234,5'])
  })
})
