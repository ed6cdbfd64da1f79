import { describe, expect, it } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

const goals = (caption: string, ...lines: string[]) =>
  read(
    sourceFromText(
      `ỦY BAN NHÂN DÂN\nXÃ AN LẠC\nSố: 12/QĐ-UBND\nAn Lạc, ngày 12 tháng 01 năm 2026\n\nQUYẾT ĐỊNH\nVề việc giao nhiệm vụ năm 2026\n\nĐiều 1. Ban hành kèm theo Quyết định này phụ lục.\n\n${caption}\n\n${lines.join('\n')}\n`,
    ),
  ).indicators.map(({ name, value, unit, kind, period }) => [name, value, unit, kind, period].join(' | '))

const rule = (columns: number): string => `|${'---|'.repeat(columns)}`

describe('tables that give each body its goals', () => {
  it('a goal for each column that sets one, named by its head and the body', () => {
    const head = '| TT | Đơn vị | Trồng rừng năm 2025 thực hiện (ha) | Chỉ tiêu trồng rừng năm 2026 (ha) | Tỷ lệ hộ có BHYT năm 2026 (%) |'
    expect(goals('CHỈ TIÊU GIAO CÁC THÔN', head, rule(5), '| 1 | Thôn Bãi Lau | 12 | 15,5 | 96,0 |', '|  | Tổng cộng | 12 | 15,5 |  |')).toEqual([
      'trồng rừng Thôn Bãi Lau | 15.5 | ha | target | 2026',
      'Tỷ lệ hộ có BHYT Thôn Bãi Lau | 96 | % | target | 2026',
      'trồng rừng Tổng cộng | 15.5 | ha | target | 2026',
    ])
  })

  it.each([
    ['what is there is no goal', 'DANH SÁCH CÁC THÔN', ['| TT | Thôn | Số hộ | Diện tích (ha) |', rule(4), '| 1 | Bãi Lau | 120 | 45 |']],
    ['nor what was done', 'CHỈ TIÊU', ['| Thôn | Thực hiện năm 2025 (ha) | Ghi chú |', rule(3), '| Bãi Lau | 120 | 1 |']],
    ['nor a column of units', 'CHỈ TIÊU', ['| Đơn vị tính | Nội dung (ha) |', rule(2), '| ha | 120 |']],
  ])('%s', (_, caption, lines) => expect(goals(caption, ...lines)).toEqual([]))
})
