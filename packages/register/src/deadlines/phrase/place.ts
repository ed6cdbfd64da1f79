import type { LocalDate } from '../../calendar/local-date.ts'
import type { WorkCalendar } from '../../calendar/work-calendar.ts'
import type { AnchorOf } from '../explanation.ts'

/** What a phrase is understood from. */
export interface PhraseContext {
  /** Terms count from it, and a date without a year lies in its year: the document's own date, where there is a document. */
  anchor: LocalDate
  /** What day the anchor is, for the explanation. */
  anchorOf: AnchorOf
  /** The day on which the words are said: 'mai', 'tuần sau', 'tháng này'. For the words of a document that is the document's date again. */
  today: LocalDate
  calendar: WorkCalendar
  /** 'trước ngày 15/9' as offices read it (the last day is 15/9) or strictly (14/9): a setting of the unit. */
  beforeDay?: 'last-day' | 'day-before'
}
