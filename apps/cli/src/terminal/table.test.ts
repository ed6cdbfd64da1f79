import { describe, expect, it } from 'vitest'
import { styleFor, wantsColour } from './style.ts'
import { type Column, columnWidths, renderTable } from './table.ts'
import { displayWidth } from './width.ts'

const columns: Column[] = [
  { head: '#', align: 'right', min: 2, weight: 1 },
  { head: 'Nội dung', min: 10, weight: 3 },
  { head: 'Chủ trì', min: 8, weight: 1 },
]
const plain = (text: string) => text
const row = (...cells: string[]) => cells.map(text => [{ text }])
const look = (width: number) => ({ width, mostLines: 9, head: plain, rule: plain })

describe('renderTable', () => {
  it('lets columns be as wide as their content while there is room', () => {
    expect(renderTable(columns, [row('1', 'Rà soát hồ sơ', 'UBND xã')], look(80))).toEqual([
      '#  Nội dung       Chủ trì',
      '─  ─────────────  ───────',
      '1  Rà soát hồ sơ  UBND xã',
    ])
  })

  it('wraps, and then parts the rows by a line where asked to', () => {
    const lines = renderTable(columns, [row('1', 'Rà soát toàn bộ hồ sơ', 'UBND xã'), row('2', 'Báo cáo', 'Văn phòng')], { ...look(27), parted: true })
    expect(lines).toEqual([
      '#  Nội dung       Chủ trì',
      '─  ─────────────  ─────────',
      '1  Rà soát toàn   UBND xã',
      '   bộ hồ sơ',
      '┈  ┈┈┈┈┈┈┈┈┈┈┈┈┈  ┈┈┈┈┈┈┈┈┈',
      '2  Báo cáo        Văn phòng',
    ])
  })

  it('stays within its width, for any width from narrow to wide', () => {
    const rows = [row('12', 'Rà soát toàn bộ hồ sơ cấp giấy chứng nhận quyền sử dụng đất còn tồn đọng', 'Ủy ban nhân dân xã'), row('3', '', 'các thôn')]
    for (let width = 20; width <= 130; width++) expect(Math.max(...renderTable(columns, rows, look(width)).map(displayWidth))).toBeLessThanOrEqual(width)
  })

  it('becomes a record for each row where the columns have no room, and leaves out what says nothing', () => {
    const titled = columns.map(column => ({ ...column, title: column.head === 'Nội dung' }))
    const rows = [
      [[{ text: '1' }], [{ text: 'Rà soát toàn bộ hồ sơ' }], [{ text: 'UBND xã;' }, { text: 'các thôn' }]],
      [[{ text: '2' }], [{ text: 'Báo cáo' }], [{ text: '—', nothing: true }]],
      [[{ text: '10' }], [{ text: 'Tiếp dân' }], [{ text: '' }]],
    ]
    expect(renderTable(titled, rows, look(22))).toEqual([
      ' 1  Rà soát toàn bộ hồ',
      '    sơ',
      '    Chủ trì  UBND xã;',
      '             các thôn',
      '',
      ' 2  Báo cáo',
      '',
      '10  Tiếp dân',
    ])
    expect(renderTable(titled.slice(1), [rows[0]!.slice(1)], look(17))).toEqual([
      'Rà soát toàn bộ',
      'hồ sơ',
      '  Chủ trì  UBND',
      '           xã;',
      '           các',
      '           thôn',
    ])
  })

  it('gives the room that one column leaves to the others', () => {
    expect(columnWidths(columns, [row('1', 'x'.repeat(100), 'y'.repeat(9))], 60)).toEqual([1, 46, 9])
  })

  it('colours the words, not the blanks that fill the column', () => {
    const { red } = styleFor(true)
    const lines = renderTable(columns, [[[{ text: '1' }], [{ text: 'thiếu', style: red }], [{ text: 'UBND' }]]], look(80))
    expect(lines[2]).toBe('1  \u001b[31mthiếu\u001b[39m     UBND')
  })
})

describe('wantsColour', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ])('%o on a terminal %s: %s', (env, terminal, colour) => expect(wantsColour(env, terminal)).toBe(colour))
})
