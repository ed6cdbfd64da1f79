import { partsOf } from './aligned.ts'
import { columnsOf } from './columns.ts'
import { joinNotes, type Note, splitFootnotes } from './footnotes.ts'
import { type PageLines, withoutFurniture } from './furniture.ts'
import { type Grid, gridsOf } from './grid.ts'
import { mode } from './median.ts'
import { continues, type Measure, measureOf, type Paragraph, paragraphsOf } from './paragraphs.ts'
import type { Line, PrintedPage } from './printed-page.ts'
import { linesOf } from './rows.ts'
import { insideGrid, joinTables, type TableBlock, tableFrom } from './table.ts'

export type Block = Paragraph | TableBlock

export interface Blocks {
  blocks: Block[]
  notes: Note[]
}

interface OpenPage extends PageLines {
  source: PrintedPage
  tables: TableBlock[]
  notes: Note[]
}

/** The whole of page assembly up to text: running heads out, notes apart, tables and columns in order, what a page end cut made whole. */
export function blocksOf(pages: readonly PrintedPage[]): Blocks {
  const opened = pages.map(open)
  const cleaned = withoutFurniture(opened).map((page, index) => ({ ...(opened[index] as OpenPage), lines: page.lines }))
  const bodySize = mode(
    cleaned.flatMap(page => page.lines.map(line => ({ value: line.size, weight: line.right - line.left }))),
    0.5,
    13,
  )
  const footed = cleaned.map(page => withNotes(page, bodySize))
  const measures = measuresOf(footed)
  const blocks = footed.map((page, index) => pageBlocks(page, measures[index] as Measure))
  return { blocks: joinPages(blocks, measures), notes: joinNotes(footed.map(page => page.notes)) }
}

function open(page: PrintedPage): OpenPage {
  const grids = gridsOf(page.rulings)
  const read = grids.flatMap((grid): [Grid, TableBlock][] => {
    const table = tableFrom(grid, page)
    return table ? [[grid, table]] : []
  })
  const words = page.words.filter(word => !read.some(([grid]) => insideGrid(grid, word)))
  const { number, width, height } = page
  return { page: number, width, height, source: page, tables: read.map(([, table]) => table), lines: linesOf({ number, words }), notes: [] }
}

function withNotes(page: OpenPage, bodySize: number): OpenPage {
  const rulings = page.source.rulings.filter(rule => !page.tables.some(table => insideGrid(table, rule)))
  const lowestTable = Math.max(0, ...page.tables.map(table => table.bottom))
  const free = page.lines.filter(line => line.top >= lowestTable - 1)
  const { notes, body } = splitFootnotes(
    free,
    rulings.filter(rule => rule.top > lowestTable),
    page.width,
    bodySize,
  )
  return { ...page, notes, lines: [...page.lines.filter(line => line.top < lowestTable - 1), ...body] }
}

const ENOUGH_LINES = 8

/** Margins are measured page by page (they may change sides); a page with few lines takes those of all pages as wide. */
function measuresOf(pages: readonly OpenPage[]): Measure[] {
  const whole = new Map<number, Measure>()
  return pages.map(page => {
    const key = Math.round(page.width)
    const all = whole.get(key) ?? measureOf(pages.filter(each => Math.round(each.width) === key).flatMap(each => each.lines))
    whole.set(key, all)
    const own = page.lines.length >= ENOUGH_LINES ? measureOf(page.lines) : all
    return own.justified || !all.justified ? own : { ...own, right: Math.max(own.right, all.right), left: Math.min(own.left, all.left) }
  })
}

function pageBlocks(page: OpenPage, measure: Measure): Block[] {
  const blocks: Block[] = []
  let rest = page.lines
  for (const table of [...page.tables].sort((a, b) => a.top - b.top)) {
    const above = rest.filter(line => line.baseline < table.top + 1)
    blocks.push(...flow(above, measure), table)
    rest = rest.filter(line => !above.includes(line))
  }
  return [...blocks, ...flow(rest, measure)]
}

function flow(lines: readonly Line[], measure: Measure): Block[] {
  return partsOf(lines).flatMap((part): Block[] => {
    if ('table' in part) return [part.table]
    return columnsOf(part.lines).flatMap(column => paragraphsOf(column.lines, column.narrow ? measureOf(column.lines) : measure, column.narrow))
  })
}

function joinPages(pages: Block[][], measures: readonly Measure[]): Block[] {
  const out: Block[] = []
  for (const [index, blocks] of pages.entries()) {
    const [first, ...others] = blocks
    const last = out.at(-1)
    const joined = first && last && index > 0 ? joinBlocks(last, first, measures[index - 1] as Measure, measures[index] as Measure) : null
    if (joined) out.splice(-1, 1, joined, ...others)
    else out.push(...blocks)
  }
  return out
}

function joinBlocks(last: Block, first: Block, before: Measure, after: Measure): Block | null {
  if (last.kind === 'table' || first.kind === 'table') return last.kind === 'table' && first.kind === 'table' ? joinTables(last, first) : null
  const line = first.lines[0] as Line
  const shift = before.left - after.left
  const seen: Line = {
    ...line,
    left: line.left + shift,
    right: line.right + shift,
    words: line.words.map(word => ({ ...word, left: word.left + shift, right: word.right + shift })),
  }
  if (!continues(last, seen, before, false) || startsAfresh(last, line, before)) return null
  return { ...last, lines: [...last.lines, ...first.lines] }
}

/** Where paragraphs have no indent, only the sentence tells whether it goes on behind the page end. */
function startsAfresh(last: Paragraph, line: Line, measure: Measure): boolean {
  if (measure.indent !== null) return false
  const end = last.lines.at(-1)?.words.at(-1)?.text ?? ''
  const start = line.words[0]?.text ?? ''
  return /[.!?:;]$/.test(end) && !/^\p{Ll}/u.test(start)
}
