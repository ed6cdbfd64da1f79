import { type Box, union } from './box.ts'
import { median, mode } from './median.ts'
import type { Line, PlacedWord, PrintedPage, Word } from './printed-page.ts'

interface Row {
  words: PlacedWord[]
  baseline: number
  size: number
}

/** Words whose feet are this close, in font sizes, stand on one line. */
const SAME_BASELINE = 0.28
/** Nearer than this, in font sizes, two pieces are one word. */
const NO_SPACE = 0.13
/** A gap this wide, in font sizes, may part two columns; a list's number and a justified line are looked at closer. */
const COLUMN_GAP = 0.75

/** Bullets as word processors draw them, also those of symbol fonts. */
const bullet = /^[•●○◦▪■□‣▸►➢✓✔\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0fe]$/

const listMark = /^(?:[-–—+•*·o]|\(?\d{1,3}(?:\.\d{1,3})*[.)]|\(?\p{L}[.)]|[IVXLC]{1,5}\.?)$/u

/** Words → lines of one column each, top to bottom, left to right. */
export function linesOf(page: Pick<PrintedPage, 'number' | 'words'>): Line[] {
  return rowsOf(page.words).flatMap((row, index) => splitAtGaps(row).map(words => lineFrom(withPlainBullet(words), page.number, index)))
}

/** Every bullet is written "-". */
function withPlainBullet(words: PlacedWord[]): PlacedWord[] {
  const [first, ...rest] = words
  return first && rest.length > 0 && bullet.test(first.text) ? [{ ...first, text: '-' }, ...rest] : words
}

export function lineFrom(words: PlacedWord[], page: number, row: number): Line {
  const full = words.filter(word => !word.raised)
  const shown = full.length > 0 ? full : words
  const weighed = (value: (word: PlacedWord) => number) => shown.map(word => ({ value: value(word), weight: word.text.length }))
  const size = mode(
    weighed(word => word.size),
    0.25,
    12,
  )
  return {
    ...union(words),
    page,
    row,
    words,
    baseline: mode(
      weighed(word => word.baseline),
      0.5,
      0,
    ),
    size,
  }
}

function rowsOf(words: readonly Word[]): Row[] {
  const rows = clusters(words)
  const placed = new Set<Row>()
  for (const row of [...rows].sort((a, b) => a.size - b.size)) if (settle(row, rows)) placed.add(row)
  const kept = rows.filter(row => !placed.has(row))
  for (const row of kept) glue(row)
  return kept.sort((a, b) => a.baseline - b.baseline)
}

function clusters(words: readonly Word[]): Row[] {
  const rows: Row[] = []
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.findLast(each => word.baseline - each.baseline <= SAME_BASELINE * Math.min(each.size, word.size) && word.size / each.size < 2)
    const placed: PlacedWord = { ...word, glued: false, raised: false }
    if (!row) rows.push({ words: [placed], baseline: word.baseline, size: word.size })
    else add(row, [placed])
  }
  return rows
}

function add(row: Row, words: PlacedWord[]): void {
  row.words.push(...words)
  const full = row.words.filter(word => !word.raised)
  row.size = median(
    full.map(word => word.size),
    row.size,
  )
  row.baseline = median(
    full.map(word => word.baseline),
    row.baseline,
  )
}

/** A row of small type right above or below a bigger row's line, touching its words, belongs to that row. True when all of it did. */
function settle(row: Row, rows: Row[]): boolean {
  const left: PlacedWord[] = []
  for (const word of row.words) {
    const host = rows.find(each => each !== row && hostOf(each, word))
    if (!host) left.push(word)
    else add(host, [{ ...word, raised: host.baseline > word.baseline }])
  }
  row.words = left
  return left.length === 0
}

function hostOf(row: Row, word: Word): boolean {
  const rise = (row.baseline - word.baseline) / row.size
  const small = /^(?:\d{1,3}|\*+)$/.test(word.text) && rise > 0.2 ? 0.92 : 0.82
  if (word.size > small * row.size || rise > 0.8 || rise < -0.4 || Math.abs(rise) < 0.04) return false
  return row.words.some(each => !each.raised && touches(each, word, row.size))
}

function touches(word: Box, small: Box, size: number): boolean {
  const gap = Math.max(small.left - word.right, word.left - small.right)
  return gap < 0.6 * size && gap > -0.5 * size
}

function glue(row: Row): void {
  row.words.sort((a, b) => a.left - b.left)
  row.words.forEach((word, index) => {
    const before = row.words[index - 1]
    word.glued =
      before !== undefined && !(word.spaced ?? false) && (word.spaced === false || word.left - before.right < NO_SPACE * Math.max(word.size, before.size))
  })
}

function splitAtGaps(row: Row): PlacedWord[][] {
  const usual = median(
    gapsOf(row.words).filter(gap => gap > 0),
    0.25 * row.size,
  )
  const least = Math.max(COLUMN_GAP * row.size, 2.2 * Math.min(usual, 0.6 * row.size))
  const parts: PlacedWord[][] = []
  for (const word of row.words) {
    const part = parts.at(-1)
    const last = part?.at(-1)
    if (!part || !last || (word.left - last.right > least && !onlyListMark(part))) parts.push([word])
    else part.push(word)
  }
  return parts
}

function gapsOf(words: readonly PlacedWord[]): number[] {
  return words.slice(1).flatMap((word, index) => (word.glued ? [] : [word.left - (words[index] as PlacedWord).right]))
}

const onlyListMark = (words: PlacedWord[]): boolean => words.length === 1 && (listMark.test(words[0]?.text ?? '') || bullet.test(words[0]?.text ?? ''))
