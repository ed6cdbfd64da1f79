/**
 * How sure we are of a rule or a day: read in its own text or a page that quotes it · read in a guide or in the news · not read, a person must check it.
 * Every explanation that rests on the last one says so.
 */
export type SourceMark = 'confirmed' | 'secondary' | 'to-verify'

/** Where a rule or a day is written. */
export interface LegalSource {
  /** As it is cited: 'Bộ luật Dân sự 91/2015/QH13, Điều 148.5'. */
  reference: string
  mark: SourceMark
}
