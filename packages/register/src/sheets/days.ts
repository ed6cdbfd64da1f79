import { dateOfDayNumber, type LocalDate, parseLocalDate, partsOf } from '../calendar/local-date.ts'
import { deadlineFromPhrase, type PhraseContext, type PhraseRefusal } from '../deadlines/index.ts'
import type { TaskDeadline } from '../tasks/task.ts'

/** A spreadsheet's number of 1/1/1970. */
const epoch = 25_569

/** Numbers of days from 1954 to 2119: no other number stands alone where a day is meant. */
const serial = /^[2-7]\d{4}(?:[.,]\d+)?$/

/** A day in full: '30/6/2026', '30-6-26', '2026-06-30', or the bare number a spreadsheet keeps for it. Null for anything else. */
export function readDay(text: string): LocalDate | null {
  const said = text.trim()
  if (serial.test(said)) return dateOfDayNumber(Math.floor(Number(said.replace(',', '.'))) - epoch)
  const [, iso] = /^(\d{4}-\d\d-\d\d)(?:[T ].*)?$/.exec(said) ?? []
  if (iso !== undefined) return parseLocalDate(iso)
  const [, day = '', month = '', year = ''] = /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d\d)$/i.exec(said) ?? []
  if (year === '') return null
  return parseLocalDate(`${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** The days that stand in full in a longer text: one in 'Đã báo cáo tại 12-BC/UBND ngày 20/6/2026'. */
export const daysIn = (text: string): LocalDate[] =>
  [...text.matchAll(/(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?![\d/.-])/g)].flatMap(([found]) => readDay(found) ?? [])

export interface ReadDeadline {
  text: string
  kind: TaskDeadline['kind']
  date: LocalDate | null
  /** Counted from something that has not happened yet. */
  waits: boolean
}

/** A deadline as it stands in a cell: a day, the number of one, or words; null where the cell says nothing. */
export function readDeadline(text: string, context: PhraseContext): ReadDeadline | PhraseRefusal | null {
  const said = text.replace(/\s+/g, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(said)) return null
  const day = readDay(said)
  if (day !== null) return { text: serial.test(said) ? written(day) : said, kind: 'date', date: day, waits: false }
  const meaning = deadlineFromPhrase(/^\d{1,2}\/\d{4}$/.test(said) ? `tháng ${said}` : said, context)
  if (meaning.kind === 'refused') return meaning
  return { text: said, kind: meaning.kind, date: meaning.date, waits: meaning.kind === 'relative' && meaning.date === null }
}

function written(date: LocalDate): string {
  const { day, month, year } = partsOf(date)
  return `${day}/${month}/${year}`
}
