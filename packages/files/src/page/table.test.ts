import { describe, expect, it } from 'vitest'
import {
  centred,
  drawnGrid,
  runningText as filler,
  wholeText as fillerText,
  type PrintedText,
  type printPage,
  assembledText as textOf,
} from '../../test/print-page.ts'

describe('tables', () => {
  const cell = (x: number, y: number, text: string, bold = false): PrintedText => ({ x: x + 5, y, text, size: 13, bold })

  it('become pipe rows, lines of a cell joined', () => {
    const rulings = drawnGrid([85, 120, 300, 400], [200, 220, 255, 275])
    const lines = [
      ...filler(100),
      cell(85, 214, 'TT', true),
      cell(120, 214, 'Chỉ tiêu', true),
      cell(300, 214, 'Thực hiện', true),
      cell(85, 234, '1'),
      cell(120, 234, 'Diện tích gieo trồng'),
      cell(120, 249, 'cây lương thực'),
      cell(300, 234, '1.245'),
      cell(85, 269, '2'),
      cell(120, 269, 'Tổng đàn gia súc'),
      ...filler(310),
    ]
    expect(textOf([lines, { rulings }]).split('\n').slice(1, 5)).toEqual([
      '| TT | Chỉ tiêu | Thực hiện |',
      '|---|---|---|',
      '| 1 | Diện tích gieo trồng cây lương thực | 1.245 |',
      '| 2 | Tổng đàn gia súc |  |',
    ])
  })

  it('with a head of two rows get one name a column', () => {
    const all = drawnGrid([85, 200, 300, 400], [200, 220, 240, 260])
    const rulings = all.filter(rule => !(rule.top === 220 && rule.right > rule.left + 1)).filter(rule => rule.left !== 300)
    rulings.push({ left: 200, right: 400, top: 220, bottom: 220.5 }, { left: 300, right: 300.5, top: 220, bottom: 260 })
    const lines = [
      cell(85, 224, 'Chỉ tiêu'),
      cell(240, 214, 'Thực hiện'),
      cell(200, 234, '6 tháng'),
      cell(300, 234, 'Cả năm'),
      cell(85, 254, 'Thu ngân sách'),
      cell(200, 254, '4.215'),
      cell(300, 254, '7.230'),
      ...filler(300),
    ]
    expect(textOf([lines, { rulings }]).split('\n').slice(0, 3)).toEqual([
      '| Chỉ tiêu | Thực hiện 6 tháng | Thực hiện Cả năm |',
      '|---|---|---|',
      '| Thu ngân sách | 4.215 | 7.230 |',
    ])
  })

  it('go on over a page, their repeated head left out', () => {
    const part = (rows: [string, string][], y: number): PrintedText[] => [
      cell(85, y + 14, 'TT'),
      cell(120, y + 14, 'Nội dung'),
      ...rows.flatMap(([number, text], index) => [cell(85, y + 34 + 20 * index, number), cell(120, y + 34 + 20 * index, text)]),
    ]
    const first: Parameters<typeof printPage> = [[...filler(100), ...part([['1', 'Trồng rừng']], 700)], { rulings: drawnGrid([85, 120, 400], [700, 720, 740]) }]
    const second: Parameters<typeof printPage> = [
      [centred('2', 40), ...part([['2', 'Làm đường']], 70), ...filler(150)],
      { rulings: drawnGrid([85, 120, 400], [70, 90, 110]) },
    ]
    expect(textOf(first, second).split('\n').slice(1, 5)).toEqual(['| TT | Nội dung |', '|---|---|', '| 1 | Trồng rừng |', '| 2 | Làm đường |'])
  })

  it('whose row a page end cuts get it whole again', () => {
    const first: Parameters<typeof printPage> = [
      [...filler(100), cell(85, 714, 'TT'), cell(120, 714, 'Nội dung'), cell(85, 734, '1'), cell(120, 734, 'Tuyên truyền, vận động')],
      { rulings: drawnGrid([85, 120, 400], [700, 720, 740]) },
    ]
    const second: Parameters<typeof printPage> = [
      [cell(120, 84, 'nhân dân hiến đất'), cell(85, 104, '2'), cell(120, 104, 'Làm đường'), ...filler(150)],
      { rulings: drawnGrid([85, 120, 400], [70, 90, 110]) },
    ]
    expect(textOf(first, second)).toContain('| 1 | Tuyên truyền, vận động nhân dân hiến đất |\n| 2 | Làm đường |')
  })

  it('open at their sides are still tables', () => {
    const rulings = drawnGrid([120, 300], [200, 220, 240]).map(rule => (rule.right - rule.left > 10 ? { ...rule, left: 85, right: 400 } : rule))
    const lines = [
      cell(85, 214, 'TT'),
      cell(120, 214, 'Nội dung'),
      cell(300, 214, 'Kết quả'),
      cell(85, 234, '1'),
      cell(120, 234, 'Trồng rừng'),
      cell(300, 234, '45 ha'),
      ...filler(300),
    ]
    expect(textOf([lines, { rulings }]).split('\n')[0]).toBe('| TT | Nội dung | Kết quả |')
  })

  it('are not made of a frame round a text or a line under a heading', () => {
    const frame = [...drawnGrid([85, 553], [90, 150]), { left: 250, right: 380, top: 180, bottom: 180.5 }]
    expect(textOf([filler(105), { rulings: frame }])).toBe(fillerText)
  })

  it('without lines are known by their columns', () => {
    const row = (y: number, cells: [string, string, string]): PrintedText[] => cells.map((text, index) => ({ x: [85, 140, 400][index] as number, y, text }))
    const lines = [
      ...filler(100),
      ...row(160, ['TT', 'Chỉ tiêu', 'Kết quả']),
      ...row(176, ['1', 'Trồng rừng mới', '45 ha']),
      ...row(192, ['2', 'Kết nạp đảng viên', '12']),
      ...row(208, ['3', 'Hộ nghèo', '8,4%']),
      ...filler(240),
    ]
    expect(textOf([lines]).split('\n').slice(1, 6)).toEqual([
      '| TT | Chỉ tiêu | Kết quả |',
      '|---|---|---|',
      '| 1 | Trồng rừng mới | 45 ha |',
      '| 2 | Kết nạp đảng viên | 12 |',
      '| 3 | Hộ nghèo | 8,4% |',
    ])
  })

  it('keep a bar in a cell from ending it', () => {
    const lines = [cell(85, 214, 'a|b'), cell(120, 214, 'Nội dung'), cell(85, 234, '1'), cell(120, 234, 'x')]
    expect(textOf([lines, { rulings: drawnGrid([85, 120, 400], [200, 220, 240]) }]).split('\n')[0]).toBe('| a\\|b | Nội dung |')
  })
})
