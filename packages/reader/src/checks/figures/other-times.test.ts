import { expect, it } from 'vitest'
import { reportOf } from '../../findings/indicators/test/report.ts'
import { read, sourceFromText } from '../../read.ts'

const figures = new Set(['ratio-mismatch', 'sum-mismatch', 'plan-mismatch', 'percent-sum', 'fact-conflict'])
const found = (text: string): string[] =>
  read(sourceFromText(reportOf(text)))
    .problems.filter(({ code }) => figures.has(code))
    .map(({ code, quote }) => `${code}: ${quote}`)

it.each([
  'Đầu năm có 146 hộ nghèo (1,62%), cuối năm còn 98 hộ nghèo (1,08%), giảm 48 hộ (giảm 0,54%).',
  'Năm 2025 có 223 hộ cận nghèo (2,5%), năm 2026 còn 187 hộ cận nghèo (2,1%), giảm 36 hộ.',
  'Đầu nhiệm kỳ có 80 đảng viên trẻ (20%), đến nay tăng lên 110 đảng viên trẻ (26%).',
  'Thu ngân sách 64,72 tỷ đồng, bằng 112,6% dự toán thành phố giao (57,48 tỷ đồng), bằng 109,1% dự toán HĐND phường giao (59,32 tỷ đồng).',
  'Giảm tỷ lệ hộ nghèo: tỉnh giao 3%, địa phương giao 3%; tỷ lệ thôn đạt chuẩn: tỉnh giao 18%, địa phương giao 18%.',
])('counts of one thing at two times are no parts of each other: %s', text => expect(found(text)).toEqual([]))

it.each([
  ['Đầu năm có 146 hộ nghèo, cuối năm còn 98 hộ nghèo, giảm 58 hộ.', 'sum-mismatch'],
  ['Tổng số 146 hộ nghèo, đã giúp 98 hộ (77,1%), còn 48 hộ.', 'ratio-mismatch'],
])('a slip is still told: %s', (text, code) => expect(found(text).map(line => line.split(':')[0])).toEqual([code]))
