import type { Deadline } from '../../types.ts'

/** A deadline as found in a stretch of the mended text. */
export interface DeadlineMention {
  kind: Deadline['kind']
  /** ISO, for kind 'date'. */
  date: string | null
  start: number
  end: number
  /** The rule that gave the day: null when the date is written in full. */
  rule: string | null
  /** 'trước', 'chậm nhất', 'hoàn thành' stand with it: the text says that this is a last day. */
  strong: boolean
}

/** What a date without a year is counted from. */
export interface DeadlineContext {
  /** The document's own year, from its date, its title or its period. */
  year: number | null
  /** Its own month, for 'tháng này', 'quý tới'. */
  month?: number | null
  /** Its own date, ISO: a day behind it needs no word of limit. */
  issuedOn?: string | null
}

export type DeadlineFinder = (key: string, start: number, end: number, context: DeadlineContext) => DeadlineMention[]
