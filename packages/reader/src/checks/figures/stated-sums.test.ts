import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

const problems = (text: string) => read(sourceFromText(`BÁO CÁO\nkết quả 6 tháng đầu năm 2026\n\nUBND xã báo cáo như sau:\n\nI. KẾT QUẢ\n\n${text}`)).problems
const errors = (text: string, code = 'sum-mismatch'): string[] =>
  problems(text)
    .filter(problem => problem.code === code && problem.severity === 'error')
    .map(({ actual, expected }) => `${actual} for ${expected}`)

describe('a sum that is written behind its parts', () => {
  test.each([
    ['Đã di dời: thôn Khe Sim 24 hộ/96 khẩu, thôn Nà Lường 18 hộ/71 khẩu (tổng cộng 42 hộ, 176 khẩu).', ['176 for 167']],
    ['Đã di dời: thôn Khe Sim 24 hộ/96 khẩu, thôn Nà Lường 18 hộ/71 khẩu (tổng cộng 42 hộ, 167 khẩu).', []],
    ['Quyết toán 02 công trình (đường thôn Khe Sim 860 triệu đồng, nhà văn hóa 540 triệu đồng; cộng 1.450 triệu đồng).', ['1.450 for 1.400']],
    ['Chi hỗ trợ: giống 120 triệu đồng, phân bón 80 triệu đồng, cộng 200 triệu đồng.', []],
    ['Kết nạp 12 hội viên, giảm 3 hội viên so với năm trước, tổng cộng 140 hội viên.', []],
    ['Toàn xã tổng cộng 42 hộ nghèo.', []],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})

describe('two totals over one list: where one adds up, the other must', () => {
  test.each([
    ['Tổng số 42 hộ với 176 khẩu, trong đó ở lại 24 hộ, 96 khẩu và di chuyển 18 hộ, 71 khẩu.', ['176 for 167']],
    ['Tổng số 42 hộ với 167 khẩu, trong đó ở lại 24 hộ, 96 khẩu và di chuyển 18 hộ, 71 khẩu.', []],
    ['Tổng số 60 hộ với 240 khẩu, trong đó ở lại 24 hộ, 96 khẩu và di chuyển 18 hộ, 71 khẩu.', []],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})

test('a row of totals whose first cells were merged stands under its columns', () => {
  const table = (sum: number) =>
    [
      '| TT | Cụm | Hộ nghèo | Giảm |',
      '|---|---|---|---|',
      '| 1 | Cụm Đông | 60 | 12 |',
      '| 2 | Cụm Tây | 45 | 9 |',
      '| 3 | Cụm Nam | 30 | 6 |',
      `| Tổng cộng | 135 | ${sum} |`,
    ].join('\n')
  expect(errors(table(37))).toEqual(['37 for 27'])
  expect(errors(table(27))).toEqual([])
})

test('a share said in brackets behind "đạt và vượt" is no excess', () => {
  const text = 'Có 18/24 chỉ tiêu đạt và vượt kế hoạch (75%).'
  expect(errors(text, 'plan-mismatch')).toEqual([])
  const [indicator] = read(sourceFromText(`BÁO CÁO\nkết quả năm 2026\n\nI. KẾT QUẢ\n\n${text}`)).indicators
  expect([indicator?.value, indicator?.target, indicator?.percentOfTarget]).toEqual([18, 24, 75])
  expect(errors('Thực hiện 60 ha/KH 50 ha, vượt 10% kế hoạch.', 'plan-mismatch')).toEqual(['10% for 20%'])
})
