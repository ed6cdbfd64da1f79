import { describe, expect, test } from 'vitest'
import { errorsOfTable } from './test/errors-of-table.ts'

const head = '| Cây trồng | Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn) |'

describe('area times yield', () => {
  test.each([
    ['digits exchanged', '509,4 for 590,4', [head, '| Lúa | 310 | 62 | 1.922 |', '| Ngô | 144 | 41 | 509,4 |', '| Lạc | 42 | 20 | 84 |']],
    ['one digit', '1.932 for 1.922', [head, '| Lúa | 310 | 62 | 1.932 |', '| Ngô | 120 | 41 | 492 |', '| Lạc | 42 | 20 | 84 |']],
  ])('%s', (_, expected, rows) => expect(errorsOfTable(rows)).toEqual([expected]))

  test.each([
    ['a crop not harvested everywhere', [head, '| Lúa | 310 | 62 | 1.922 |', '| Ngô | 120 | 41 | 492 |', '| Chè | 120 | 82 | 656 |']],
    [
      'a rate has no total',
      ['| Trường | Số lớp | Học sinh | HS/lớp |', '| A | 10 | 300 | 30 |', '| B | 12 | 384 | 32 |', '| C | 8 | 200 | 25 |', '| Tổng | 30 | 884 | 29,5 |'],
    ],
  ])('leaves %s', (_, rows) => expect(errorsOfTable(rows)).toEqual([]))
})

test('growth that another reckoning comes near to by chance', () =>
  expect(
    errorsOfTable([
      '| Vật nuôi | Năm 2025 | Năm 2026 | Tăng, giảm (%) |',
      '| Trâu | 1.302 | 1.214 | -6,8 |',
      '| Bò | 441 | 468 | +6,1 |',
      '| Lợn | 4.120 | 4.835 | +14,7 |',
      '| Dê | 520 | 611 | +17,5 |',
    ]),
  ).toEqual(['14,7% for 17,4%']))
