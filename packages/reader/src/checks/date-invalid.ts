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

const dayWord = /(?:^|[^\p{L}])(ngày\s*:?\s*)$/u
const timeWord = /(?:^|[^\p{L}])(?:từ|đến|trước|sau|hết|xong|sáng|chiều|tối|hôm|và|-)\s*\(?$/u

/** A day that no month has is a slip only where a day is meant: after 'ngày', written out with 'tháng', or a full date that is only wrong by the length of its month. */
function isMeantAsDate(tree: DocumentTree, date: DateMention): boolean {
  const before = tree.mended.key.slice(Math.max(0, date.start - 10), date.start)
  const written = tree.mended.key.slice(date.start, date.end)
  if (dayWord.test(before)) return date.day > 0 && date.month > 0
  if (/tháng/.test(written)) return date.year !== null
  const plausible = date.day >= 1 && date.day <= 31 && date.month >= 1 && date.month <= 12
  return date.year === null ? plausible && timeWord.test(before) : plausible && date.year >= 1900 && date.year <= 2100
}

function withDayWord(tree: DocumentTree, date: DateMention): number {
  const before = tree.mended.key.slice(Math.max(0, date.start - 10), date.start)
  return date.start - (dayWord.exec(before)?.[1]?.length ?? 0)
}

/** The last day of the month, where only the day is too high. */
function nearest({ day, month, year }: DateMention): string | null {
  if (month < 1 || month > 12 || day < 1) return null
  return `≤ ${lastDay(year ?? 2024, month)}/${month}`
}

const periodPattern = /(?<!\p{L})(?:tháng\s+(1[3-9]|[2-9]\d)\s*(?:\/|năm)\s*(?:19|20)\d{2}|quý\s+(?:v|vi|vii|[5-9])\s*(?:\/|năm)\s*(?:19|20)\d{2})(?!\d)/gu

function periods(tree: DocumentTree): [start: number, end: number, expected: string][] {
  return [...tree.mended.key.matchAll(periodPattern)]
    .filter(match => !/\d{1,2}\s*$/.test(tree.mended.key.slice(Math.max(0, match.index - 3), match.index)))
    .map(match => [match.index, match.index + match[0].length, match[1] ? '1-12' : 'I-IV'])
}
