import { type Box, beside, centreX, centreY, heightOf, union } from './box.ts'
import { median } from './median.ts'
import type { Line } from './printed-page.ts'
import { lineFrom } from './rows.ts'

/** Lines to be read one under the other: a stretch of the page, or one column of a part printed side by side. */
export interface Column {
  lines: Line[]
  /** Printed beside another column: the head of a letter, its foot, "Kính gửi:" and the names. */
  narrow: boolean
}

/** Fits any text that is printed in boxes: lines read from a PDF, or lines of ink not read yet. */
interface Band<T extends Box> {
  items: T[]
  /** Edges of the white stripe; null where nothing stands side by side. */
  gutter: Gutter | null
}

/** The white stripe between two columns, in x. */
interface Gutter {
  from: number
  to: number
}

interface Setting<T extends Box> {
  /** What stands beside each item. */
  partners: ReadonlyMap<T, readonly T[]>
  /** x of the middle of what is printed. */
  axis: number
  /** Usual height of a line. */
  unit: number
}

const DEEPEST = 3
/** A page in more pieces is a drawing or dirt. */
const MOST_ITEMS = 1500

/** Puts lines in reading order; what stands side by side is read column by column, the left one first. */
export function columnsOf(lines: readonly Line[], depth = 0): Column[] {
  return bandsOf(lines).flatMap(({ items, gutter }): Column[] => {
    if (gutter === null || depth >= DEEPEST) return [{ lines: wholeRows(items), narrow: depth > 0 }]
    const [left, right] = sides(items, gutter)
    return [...columnsOf(left, depth + 1), ...columnsOf(right, depth + 1)].map(column => ({ ...column, narrow: true }))
  })
}

export function sides<T extends Box>(items: readonly T[], gutter: Gutter): [T[], T[]] {
  const middle = (gutter.from + gutter.to) / 2
  return [items.filter(item => centreX(item) < middle), items.filter(item => centreX(item) >= middle)]
}

/** Cuts a page across into stretches that are set in one column and stretches set in two. */
export function bandsOf<T extends Box>(items: readonly T[]): Band<T>[] {
  if (items.length > MOST_ITEMS) return [{ items: [...items], gutter: null }]
  const sorted = [...items].sort((a, b) => a.top - b.top || a.left - b.left)
  const page: Setting<T> = { partners: partnersOf(sorted), axis: centreX(union(sorted)), unit: median(sorted.map(heightOf), 12) }
  const bands: Band<T>[] = []
  let plain: T[] = []
  const flush = () => {
    if (plain.length > 0) bands.push({ items: plain, gutter: null })
    plain = []
  }
  for (let i = 0; i < sorted.length; ) {
    const found = bandFrom(sorted, i, page)
    if (found === null) plain.push(sorted[i++] as T)
    else {
      const taken = takeAbove(plain, found, bands.length === 0, page.unit)
      flush()
      bands.push({ ...found, items: [...taken, ...found.items] })
      i += found.items.length
    }
  }
  flush()
  return bands
}

/** Only what begins above an item's end can stand beside it. */
function partnersOf<T extends Box>(sorted: readonly T[]): Map<T, T[]> {
  const partners = new Map<T, T[]>(sorted.map(item => [item, []]))
  for (const [index, item] of sorted.entries()) {
    for (let i = index + 1; i < sorted.length && (sorted[i] as T).top < item.bottom; i++) {
      const other = sorted[i] as T
      if (!beside(item, other)) continue
      partners.get(item)?.push(other)
      partners.get(other)?.push(item)
    }
  }
  return partners
}

/** The two-column stretch that begins at `start`, if one does. */
function bandFrom<T extends Box>(sorted: readonly T[], start: number, page: Setting<T>): Band<T> | null {
  const first = sorted[start] as T
  const partner = page.partners.get(first)?.find(other => sorted.indexOf(other) > start)
  if (!partner) return null
  let gutter: Gutter = { from: Math.min(first.right, partner.right), to: Math.max(first.left, partner.left) }
  const members: T[] = []
  for (const item of sorted.slice(start)) {
    const next = narrowed(item, members, gutter, page)
    if (next === null) break
    gutter = next
    members.push(item)
  }
  const kept = withoutTail(members, gutter, page.unit)
  return worthParting(kept, gutter, page.unit) ? { items: kept, gutter } : null
}

const onLeft = (item: Box, gutter: Gutter): boolean => centreX(item) < (gutter.from + gutter.to) / 2

/** Does the next item still belong to the two columns? Returns the white stripe, perhaps narrower, or null. */
function narrowed<T extends Box>(item: T, members: readonly T[], gutter: Gutter, { partners, axis, unit }: Setting<T>): Gutter | null {
  const left = onLeft(item, gutter)
  const next = left ? { from: Math.max(gutter.from, item.right), to: gutter.to } : { from: gutter.from, to: Math.min(gutter.to, item.left) }
  const white = (next.to - next.from) / unit
  if (partners.get(item)?.some(other => onLeft(other, gutter) !== left)) return white > 0.45 ? next : null
  const centred = Math.abs(centreX(item) - axis) < unit
  const narrower = next.from !== gutter.from || next.to !== gutter.to
  return (white > 0.6 || !narrower) && !centred && near(item, members, gutter, unit) ? next : null
}

/** Alone at its height, an item must follow closely on its column; the signer's name may stand some lines below his post. */
function near<T extends Box>(item: T, members: readonly T[], gutter: Gutter, unit: number): boolean {
  const own = members.filter(member => onLeft(member, gutter) === onLeft(item, gutter))
  const bottom = Math.max(...(own.length > 0 ? own : members).map(member => member.bottom))
  const gap = (item.top - bottom) / unit
  if (onLeft(item, gutter)) return gap < 1.4
  const column = own.length > 0 ? union(own) : null
  const within = column !== null && centreX(item) > column.left && centreX(item) < column.right
  return gap < 1.4 || (within && gap < 9)
}

/** Last lines at the left, alone, that begin a new paragraph of the page rather than end the column. */
function withoutTail<T extends Box>(members: T[], gutter: Gutter, unit: number): T[] {
  const lastRight = members.findLastIndex(member => !onLeft(member, gutter))
  for (let i = lastRight + 1; i < members.length; i++) {
    const before = members.slice(0, i).findLast(member => onLeft(member, gutter))
    const item = members[i] as T
    if (members.some(other => !onLeft(other, gutter) && beside(item, other))) continue
    if (before && item.top - before.bottom > 0.75 * unit) return members.slice(0, i)
  }
  return members
}

/** One row with a gap in a running text is no column. */
function worthParting<T extends Box>(members: readonly T[], gutter: Gutter, unit: number): boolean {
  const [left, right] = sides(members, gutter)
  if (left.length === 0 || right.length === 0) return false
  const rows = Math.max(rowsIn(left), rowsIn(right))
  const gap = gutter.to - gutter.from
  return rows > 1 || gap > 4 * unit
}

/** Pieces of one printed line stand at one height. */
function rowsIn(items: readonly Box[]): number {
  let bottom = -Infinity
  return items.filter(item => {
    const below = centreY(item) > bottom
    if (below) bottom = item.bottom
    return below
  }).length
}

/**
 * Lines met before the first that stand side by side may belong to the columns: at the top of a page those of either column,
 * further down only the beginning of the right one ("T/M ..." a little above "Nơi nhận:"), for a short line at the left ends a paragraph.
 */
function takeAbove<T extends Box>(plain: T[], band: Band<T>, atTop: boolean, unit: number): T[] {
  const gutter = band.gutter as Gutter
  if (atTop && plain.length <= 3 && plain.every(item => item.right <= gutter.from + 2 || item.left >= gutter.to - 2)) return plain.splice(0)
  const right = union(band.items.filter(item => !onLeft(item, gutter)))
  const last = plain.at(-1)
  const begins = last && last.left >= gutter.to - 2 && right.top - last.bottom < unit && centreX(last) > right.left && centreX(last) < right.right
  return begins ? plain.splice(-1) : []
}

/** Pieces of one printed line that no column parts are put together again. */
function wholeRows(lines: readonly Line[]): Line[] {
  const rows = new Map<number, Line[]>()
  for (const line of lines) rows.set(line.row, [...(rows.get(line.row) ?? []), line])
  return [...rows.values()].map(pieces => {
    const [first] = pieces as [Line, ...Line[]]
    if (pieces.length === 1) return first
    const words = pieces.sort((a, b) => a.left - b.left).flatMap(piece => piece.words)
    return lineFrom(words, first.page, first.row)
  })
}
