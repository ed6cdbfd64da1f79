import { describe, expect, test } from 'vitest'
import { sourceFromText } from '../../read.ts'
import { buildTree } from '../../structure/build.ts'
import { comparedColumns, comparedRows } from './compared-rows.ts'

const rowsOf = (...lines: string[]) =>
  comparedRows(buildTree(sourceFromText(`BÁO CÁO\nkết quả\n\nI. KẾT QUẢ\n\n${lines.join('\n')}\n`)), new Set()).map(row => [
    row.name,
    row.result?.value,
    row.unit,
    row.onPrevious?.percent ?? null,
  ])

describe('a table that compares two times', () => {
  test('gives the later one with its change', () => {
    expect(
      rowsOf(
        '| TT | Hình thức tiếp | 6 tháng đầu năm 2025 (lượt) | 6 tháng đầu năm 2026 (lượt) | So sánh |',
        '|---|---|---|---|---|',
        '| 1 | Tiếp thường xuyên | 50 | 40 | giảm 20% |',
        '| 2 | Tiếp định kỳ | 20 | 25 | tăng 25% |',
        '| 3 | Tiếp đột xuất | 0 | 0 | |',
      ),
    ).toEqual([
      ['Tiếp thường xuyên', 40, 'lượt', 80],
      ['Tiếp định kỳ', 25, 'lượt', 125],
      ['Tiếp đột xuất', 0, 'lượt', null],
    ])
  })

  test.each([
    ['the other time behind', ['Nội dung', 'Kỳ này', 'Cùng kỳ năm trước', 'Tăng, giảm'], { name: 0, before: 2, now: 1, change: 3 }],
    ['years', ['Nội dung', 'Năm 2026', 'Năm 2025', 'So sánh'], { name: 0, before: 2, now: 1, change: 3 }],
  ])('%s', (_, heads, columns) => {
    expect(comparedColumns(heads)).toEqual(columns)
  })

  test.each([
    ['with a plan', ['Chỉ tiêu', 'Kế hoạch 2026', 'Thực hiện 2026', 'So sánh']],
    ['that compares nothing', ['Nội dung', 'Năm 2025', 'Năm 2026']],
    ['of three times', ['Nội dung', 'Năm 2024', 'Năm 2025', 'Năm 2026', 'So sánh']],
  ])('not one %s', (_, heads) => {
    expect(comparedColumns(heads)).toBeNull()
  })
})
