import {
  beforeWeekday,
  dateToWeekday,
  furtherDate,
  monthAndYear,
  numberedDay,
  sundayName,
  weekdayNames,
  weekdayTitles,
  weekdayToDate,
} from '../lexicon/weekdays.ts'
import { blockKey, type DocumentTree } from '../structure/tree.ts'
import { datesIn, isoOf, isValid, weekdayOf } from '../text/dates.ts'
import { patternOf } from '../text/pattern.ts'
import { closedEnd } from '../text/ranges.ts'
import { oneOf } from '../text/word-patterns.ts'
import { authorProblem, type Check } from './check.ts'

/** 'thứ hai' after 'lần', 'kỳ họp', 'phiên' is an ordinal: a day of the week stands at the start, after a stop, a figure or a word of time. */
const asDay = `(?<=(?:^|[\\n(,;:.|-]|\\d|(?<!\\p{L})${oneOf(beforeWeekday)})\\s*)`
const dayFirst = patternOf(`(${asDay}${numberedDay}|(?<!\\p{L})${sundayName})${weekdayToDate}`, 'gu')
const dateFirst = patternOf(`^${dateToWeekday}(${oneOf([numberedDay, sundayName])})(?!\\p{L})`)

interface Pair {
  start: number
  end: number
  named: number
  iso: string
  actual: string
}

// finds:   thứ Tư, ngày 26/3/2026 (a Thursday) · ngày 25/3/2026 (thứ Năm) · Chủ nhật 13/7/2026
// refuses: Hội nghị lần thứ hai, ngày 13/11/2025 · kỳ họp thứ tư ngày … · a date without a year far from the paper's own
export const weekdayMismatch: Check = {
  code: 'weekday-mismatch',
  run: ({ tree, header, ocr }) =>
    [...weekdayThenDate(tree.mended.key, header.issuedOn ?? monthOfTitle(tree)), ...dateThenWeekday(tree.mended.key, header.issuedOn ?? monthOfTitle(tree))]
      .filter(pair => weekdayOf(pair.iso) !== pair.named)
      .map(({ start, end, iso, actual }) =>
        authorProblem(tree, 'weekday-mismatch', ocr ? 'warning' : 'error', tree.mended.span(start, end), {
          actual,
          expected: nameOf(weekdayOf(iso)),
          inputs: { date: iso },
        }),
      ),
}

function weekdayThenDate(key: string, own: string | null): Pair[] {
  return [...key.matchAll(dayFirst)].flatMap(match => {
    const from = match.index + match[0].length
    const lead = Math.min(from, 8)
    const date = datesIn(key.slice(from - lead, from + 30)).find(found => found.start >= lead)
    if (date?.start !== lead || !isValid(date)) return []
    const iso = isoOf(date) ?? nearOwn(date, own)
    const named = weekdayNames[(match[1] as string).replace(/\s+/g, ' ')]
    return iso === null || named === undefined
      ? []
      : [{ start: match.index, end: closedEnd(key, match.index, from - lead + date.end), named, iso, actual: match[1] as string }]
  })
}

function dateThenWeekday(key: string, own: string | null): Pair[] {
  return datesIn(key).flatMap(date => {
    const behind = dateFirst.exec(key.slice(date.end, date.end + 24))
    const iso = isoOf(date) ?? nearOwn(date, own)
    const named = behind ? weekdayNames[(behind[1] as string).replace(/\s+/g, ' ')] : undefined
    if (!behind || iso === null || named === undefined || furtherDate.test(key.slice(date.end + behind[0].length, date.end + behind[0].length + 10))) return []
    return [{ start: date.start, end: closedEnd(key, date.start, date.end + behind[0].length), named, iso, actual: behind[1] as string }]
  })
}

/** 'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 11 NĂM 2026' without a day of its own: the middle of that month. */
function monthOfTitle(tree: DocumentTree): string | null {
  const title = tree.blocks
    .filter(block => block.zone === 'head')
    .map(block => monthAndYear.exec(blockKey(tree, block)))
    .find(match => match !== null)
  return title ? isoOf({ day: 15, month: Number(title[1]), year: Number(title[2]) }) : null
}

/** A date without a year takes the paper's, when it then lies within four months of the paper's own day. */
function nearOwn(date: { day: number; month: number }, own: string | null): string | null {
  if (own === null) return null
  const apart = Math.abs(date.month * 30.4 + date.day - (Number(own.slice(5, 7)) * 30.4 + Number(own.slice(8, 10))))
  return apart <= 120 ? isoOf({ ...date, year: Number(own.slice(0, 4)) }) : null
}

const nameOf = (weekday: number): string => weekdayTitles[weekday] as string
