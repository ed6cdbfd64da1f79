import { dayWordBefore, impossiblePeriod, monthWord, timeWordBefore } from '../lexicon/date-words.ts'
import type { DocumentTree } from '../structure/tree.ts'
import { type DateMention, datesIn, isValid, lastDay } from '../text/dates.ts'
import { authorProblem, type Check } from './check.ts'

// finds:   ngày 31/4/2026 · ngày 29 tháng 02 năm 2025 · trước ngày 31/6 · tháng 13/2026 · quý V năm 2026
// refuses: 29/02 without a year · 35/40 hộ · 12.5/15 · số 31/4-TB
export const dateInvalid: Check = {
  code: 'date-invalid',
  run: ({ tree, ocr }) => {
    const severity = ocr ? 'warning' : 'error'
    const days = datesIn(tree.mended.key).filter(date => !isValid(date) && isMeantAsDate(tree, date))
    return [
      ...days.map(date =>
        authorProblem(tree, 'date-invalid', severity, tree.mended.span(withDayWord(tree, date), date.end), {
          actual: tree.mended.text.slice(date.start, date.end),
          expected: nearest(date),
          inputs: { day: date.day, month: date.month, year: date.year },
        }),
      ),
      ...periods(tree).map(([start, end, expected]) =>
        authorProblem(tree, 'date-invalid', severity, tree.mended.span(start, end), { actual: tree.mended.text.slice(start, end), expected }),
      ),
    ]
  },
}

/** A day that no month has is a slip only where a day is meant: after 'ngày', written out with 'tháng', or a full date that is only wrong by the length of its month. */
function isMeantAsDate(tree: DocumentTree, date: DateMention): boolean {
  const before = tree.mended.key.slice(Math.max(0, date.start - 10), date.start)
  const written = tree.mended.key.slice(date.start, date.end)
  if (dayWordBefore.test(before)) return date.day > 0 && date.month > 0
  if (monthWord.test(written)) return date.year !== null
  const plausible = date.day >= 1 && date.day <= 31 && date.month >= 1 && date.month <= 12
  return date.year === null ? plausible && timeWordBefore.test(before) : plausible && date.year >= 1900 && date.year <= 2100
}

function withDayWord(tree: DocumentTree, date: DateMention): number {
  const before = tree.mended.key.slice(Math.max(0, date.start - 10), date.start)
  return date.start - (dayWordBefore.exec(before)?.[1]?.length ?? 0)
}

/** The last day of the month, where only the day is too high. */
function nearest({ day, month, year }: DateMention): string | null {
  if (month < 1 || month > 12 || day < 1) return null
  return `≤ ${lastDay(year ?? 2024, month)}/${month}`
}

function periods(tree: DocumentTree): [start: number, end: number, expected: string][] {
  return [...tree.mended.key.matchAll(impossiblePeriod)]
    .filter(match => !/\d{1,2}\s*$/.test(tree.mended.key.slice(Math.max(0, match.index - 3), match.index)))
    .map(match => [match.index, match.index + match[0].length, match[1] ? '1-12' : 'I-IV'])
}
