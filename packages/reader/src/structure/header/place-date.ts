import { cutBeforeDay, dayAndMonth, placeDateLong, placeDateShort, placeNameWord } from '../../lexicon/head-lines.ts'
import { inCapitals } from '../../text/capitals.ts'
import { isoOf, isValid, lastDay } from '../../text/dates.ts'
import type { DocumentTree } from '../tree.ts'
import { closingLines, headLines, type PrintedLine } from './lines.ts'
import { properCase } from './proper-case.ts'

/** The line 'An Khê Thượng, ngày 06 tháng 8 năm 2026'; what is blank or unreadable in it is null. */
export interface PlaceAndDate {
  place: string | null
  day: number | null
  month: number | null
  year: number | null
  line: PrintedLine
}

/**
 * reads:   Bình An, ngày 23 tháng 6 năm 2026 · Hà Nội, ngày    tháng 4 năm 2025 · ngày 05/8/2026 alone above the title
 * refuses: tại kỳ họp thứ 8, ngày 18 tháng 3 năm 2026 · Tại hội nghị ngày 19/12/2025 · 06-10-2025 09:12:40 +07:00
 */
export function placeAndDate(tree: DocumentTree): PlaceAndDate | null {
  const head = headLines(tree)
  return first(head.all, false) ?? first(head.beforeTitle, true) ?? first(closingLines(tree), false)
}

function first(lines: readonly PrintedLine[], bareDate: boolean): PlaceAndDate | null {
  for (const [index, line] of lines.entries()) {
    const found = readLine(joinedToNext(line, lines[index + 1]))
    if (found && (found.place !== null || bareDate)) return found
  }
  return null
}

/** 'Bình An, ngày' / '27 tháng 9 năm 2025' cut by the line end. */
function joinedToNext(line: PrintedLine, next: PrintedLine | undefined): PrintedLine {
  if (!next || !cutBeforeDay.test(line.key) || !dayAndMonth.test(next.key)) return line
  return { ...line, text: `${line.text} ${next.text}`, key: `${line.key} ${next.key}` }
}

/** Is the whole line a place and a date, complete or with blanks? */
export const isPlaceAndDate = (line: PrintedLine): boolean => (readLine(line)?.place ?? null) !== null

function readLine(line: PrintedLine): PlaceAndDate | null {
  const groups = (placeDateShort.exec(line.key) ?? placeDateLong.exec(line.key))?.groups
  if (!groups) return null
  const place = placeName(line.text.slice(0, groups.place?.length ?? 0))
  if (place === undefined) return null
  return { place, day: numberOf(groups.day, 31), month: numberOf(groups.month, 12), year: numberOf(groups.year, 2100), line }
}

/** Undefined when what stands before the date is no name of a place. */
function placeName(written: string): string | null | undefined {
  const text = written.replace(/^[^\p{L}]+/u, '').trim()
  if (text === '') return null
  const words = text.split(/\s+/)
  if (words.length > 8 || !words.every(word => placeNameWord.test(word))) return undefined
  return inCapitals(text) ? properCase(text) : text
}

function numberOf(text: string | undefined, most: number): number | null {
  const digits = (text ?? '').replace(/\s+/g, '')
  const value = /^\d{1,4}$/.test(digits) ? Number(digits) : 0
  return value > 0 && value <= most ? value : null
}

/** ISO date, or null while a part is blank. */
export function issuedOn(date: PlaceAndDate | null): string | null {
  if (!date || date.day === null || date.month === null || date.year === null || date.year < 1900) return null
  return isoOf({ day: date.day, month: date.month, year: date.year })
}

/** The last day on which the paper can have been issued: its own date, or the end of its month when the day is still blank; null when not even that is known. */
export function latestIssueDay(date: PlaceAndDate | null): string | null {
  const complete = issuedOn(date)
  if (complete || !date) return complete
  if (date.day !== null || date.month === null || date.year === null || date.year < 1900) return null
  return isValid({ day: 1, month: date.month, year: date.year }) ? isoOf({ day: lastDay(date.year, date.month), month: date.month, year: date.year }) : null
}
