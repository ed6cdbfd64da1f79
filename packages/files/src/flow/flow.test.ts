import { describe, expect, test } from 'vitest'
import { append, type Block, type Cell, type Paragraph, type Table } from './blocks.ts'
import { layoutParts } from './layout-table.ts'
import { points } from './lengths.ts'
import { lookOf } from './look.ts'
import { rowsFromSpans } from './spanned-rows.ts'
import { tableRows } from './table-rows.ts'
import { writeFlow } from './write-flow.ts'

const line = (text: string): Paragraph => ({ kind: 'paragraph', label: '', pieces: [{ text }], notes: [] })
const cell = (...texts: string[]): Cell => ({ blocks: texts.map(line), span: 1, continued: false })
const grid = (rows: string[][], more: Partial<Table> = {}): Table => ({
  kind: 'table',
  rows: rows.map(texts => ({ cells: texts.map(text => cell(...text.split('/'))), head: false })),
  ruled: true,
  edges: [],
  ...more,
})
const middle = { first: false, last: false }

describe('layoutParts', () => {
  const isLayout = (table: Table, place = middle) => layoutParts(table, place) !== null
  test.each<[string, boolean, Table, typeof middle]>([
    ['one row', true, grid([['a', 'b', 'c']]), middle],
    ['one column', true, grid([['a'], ['b'], ['c']]), middle],
    [
      'an empty column between does not count',
      true,
      grid([
        ['a', ''],
        ['b', ''],
      ]),
      middle,
    ],
    [
      'ruled data',
      false,
      grid([
        ['a', 'b'],
        ['1', '2'],
      ]),
      middle,
    ],
    [
      'ruled letterhead',
      true,
      grid([
        ['a/b', 'c'],
        ['1', '2'],
      ]),
      { first: true, last: false },
    ],
    [
      'ruled data that is all there is',
      false,
      grid([
        ['a/b', 'c'],
        ['1', '2'],
      ]),
      { first: true, last: true },
    ],
    [
      'ruled data of many rows at the start',
      false,
      grid([
        ['a/b', 'c'],
        ['1', '2'],
        ['1', '2'],
        ['1', '2'],
      ]),
      { first: true, last: false },
    ],
    [
      'ruled signature',
      true,
      grid([
        ['a/b', 'c/d'],
        ['', 'e'],
      ]),
      { first: false, last: true },
    ],
    [
      'ruled data at the end',
      false,
      grid([
        ['a', 'b'],
        ['1/2', '3'],
      ]),
      { first: false, last: true },
    ],
    [
      'open and small',
      true,
      grid(
        [
          ['a', 'b'],
          ['1', '2'],
        ],
        { ruled: false },
      ),
      middle,
    ],
    [
      'open grid of figures',
      false,
      grid(
        Array.from({ length: 5 }, () => ['a', 'b', 'c']),
        { ruled: false },
      ),
      middle,
    ],
    [
      'open cells of paragraphs',
      true,
      grid(
        Array.from({ length: 5 }, () => ['a/b', 'c', 'd/e']),
        { ruled: false },
      ),
      middle,
    ],
    [
      'open list of names at the end',
      true,
      grid(
        Array.from({ length: 6 }, () => ['a', 'b']),
        { ruled: false },
      ),
      { first: false, last: true },
    ],
    [
      'open table with a table in it',
      true,
      grid(
        Array.from({ length: 5 }, () => ['a', 'b', 'c', 'd']),
        { ruled: false },
      ),
      middle,
    ],
  ])('%s', (name, expected, table, place) => {
    if (name.includes('table in it')) table.rows[0]?.cells[0]?.blocks.push(grid([['x', 'y']]))
    expect(isLayout(table, place)).toBe(expected)
  })

  test('a declared head row makes a table of data', () => {
    const table = grid(
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      { ruled: false },
    )
    table.rows = table.rows.map((row, index) => ({ ...row, head: index === 0 }))
    expect(isLayout(table)).toBe(false)
  })
})

describe('tableRows', () => {
  const texts = (table: Table) => tableRows(table).map(row => row.text)

  test('the same number of cells in every row are the columns, whatever the edges', () => {
    const table = grid([
      ['A', 'B'],
      ['1', '2'],
    ])
    const first = table.rows[0]?.cells[0]
    const last = table.rows[1]?.cells[1]
    if (first) first.span = 2
    if (last) last.span = 2
    expect(texts(table)).toEqual(['| A | B |', '|---|---|', '| 1 | 2 |'])
  })

  test('no rows, no cells', () => {
    expect(texts(grid([]))).toEqual([])
    expect(texts(grid([[]]))).toEqual([])
  })

  test('all rows declared as head: the first is', () => {
    const table = grid([
      ['A', 'B'],
      ['1', '2'],
    ])
    table.rows = table.rows.map(row => ({ ...row, head: true }))
    expect(texts(table)).toEqual(['| A | B |', '|---|---|', '| 1 | 2 |'])
  })
})

describe('rowsFromSpans', () => {
  const spanned = (...rows: [columns: number, rows: number][][]) =>
    rowsFromSpans(rows.map(cells => ({ head: false, cells: cells.map(([columns, down]) => ({ blocks: [], columns, rows: down })) })))
  const shape = (rows: ReturnType<typeof spanned>) => rows.map(row => row.cells.map(each => `${each.span}${each.continued ? '^' : ''}`).join(' '))

  test.each([
    [
      [
        [
          [1, 2],
          [1, 1],
        ],
        [[1, 1]],
      ],
      ['1 1', '1^ 1'],
    ],
    [
      [
        [
          [1, 1],
          [2, 3],
        ],
        [[1, 1]],
        [[1, 1]],
      ],
      ['1 2', '1 2^', '1 2^'],
    ],
    [
      [
        [
          [1, 2],
          [1, 2],
        ],
        [],
      ],
      ['1 1', '1^ 1^'],
    ],
    [
      [[[1, 99]], [[1, 1]]],
      ['1', '1^ 1'],
    ],
    [
      [
        [
          [0, 0],
          [Number.NaN, -1],
        ],
      ],
      ['1 1'],
    ],
  ] as [[number, number][][], string[]][])('%j', (rows, expected) => {
    expect(shape(spanned(...rows))).toEqual(expected)
  })
})

describe('writeFlow', () => {
  test('hints stand at their lines; a rule line has no look', () => {
    const blocks: Block[] = [
      { ...line('Mục'), heading: 1, label: 'I. ' },
      grid([
        ['A', 'B'],
        ['1', '2'],
      ]),
      line('a\nb'),
    ]
    const { text, hints } = writeFlow(blocks)
    expect(text).toBe('I. Mục\n| A | B |\n|---|---|\n| 1 | 2 |\na\nb')
    expect(hints.map(hint => hint.start)).toEqual([0, 7, 17, 27, 37, 39])
    expect(hints[0]).toEqual({ start: 0, bold: false, italic: false, heading: 1 })
    expect(hints[2]).toEqual({ start: 17 })
  })

  test('tabs inside a line stay, spaces collapse, ends are trimmed', () => {
    expect(writeFlow([line(' a  b \t c ')]).text).toBe('a b\tc')
  })

  test.each([
    ['1.\tKết quả', '1. Kết quả'],
    ['1.2.3.\tKết quả', '1.2.3. Kết quả'],
    ['IV. \tKết quả', 'IV. Kết quả'],
    ['a)\tviệc', 'a) việc'],
    ['-\tviệc', '- việc'],
    ['UBND XÃ\tCỘNG HÒA', 'UBND XÃ\tCỘNG HÒA'],
    ['Số:\t12', 'Số:\t12'],
  ])('a tab after a number typed by hand: %j', (typed, expected) => {
    expect(writeFlow([line(typed)]).text).toBe(expected)
  })

  test('more blocks than the stack has room for', () => {
    const many = Array.from({ length: 150_000 }, () => line('x'))
    const blocks: Block[] = []
    append(blocks, many)
    expect(writeFlow(blocks).text.length).toBe(299_999)
    expect(tableRows(grid(Array.from({ length: 150_000 }, () => ['a', 'b']))).length).toBe(150_001)
  })

  test('nothing gives nothing', () => {
    expect(writeFlow([])).toEqual({ text: '', hints: [] })
    expect(writeFlow([line(''), line(' ')])).toEqual({ text: '', hints: [] })
  })
})

test('lookOf counts letters, not pieces', () => {
  expect(
    lookOf([
      { text: 'dài hơn nhiều so với phần kia', bold: true, size: 14 },
      { text: ':', size: 13 },
    ]),
  ).toEqual({ bold: true, italic: false, size: 14 })
  expect(lookOf([{ text: '   ', bold: true }])).toEqual({})
})

test.each([
  ['14pt', undefined, 14],
  ['1in', undefined, 72],
  ['2.54cm', undefined, 72],
  ['10mm', undefined, 28.3],
  ['80%', 10, 8],
  ['80%', undefined, undefined],
  ['auto', undefined, undefined],
  [undefined, undefined, undefined],
])('points(%s, %s) is %s', (length, whole, expected) => {
  expect(points(length, whole)).toBe(expected)
})
