import { bothTimes, eitherHeadings, pastHeadings, strongFutureHeadings, targetHeadings } from '../../lexicon/sections.ts'
import { wholeWords } from '../../text/word-patterns.ts'
import { atStart, frame, future, past } from '../heading-words.ts'

/** What a part of a document does: tells results, sets work to come, gives a frame for it, or nothing that its heading says. */
export type Mode = 'past' | 'future' | 'frame' | 'neutral'

const target = wholeWords(targetHeadings)
const strongFuture = wholeWords(strongFutureHeadings)
const startsPast = atStart(pastHeadings)
const startsEither = atStart(eitherHeadings)

/** A longer heading is a sentence: what it promises stands in its first words. */
const headingLength = 160

/** Null when the heading does not say. `modeOfHeading('kết quả thực hiện nhiệm vụ')` is 'past'. */
export function modeOfHeading(key: string): Mode | null {
  const short = key.slice(0, headingLength)
  if (frame.test(short)) return 'frame'
  const before = past.exec(short)
  const ahead = future.exec(short)
  if (before && ahead && bothTimes.test(short)) return null
  if (before && ahead) return before.index <= ahead.index ? 'past' : 'future'
  return before ? 'past' : ahead ? 'future' : null
}

/** Does the heading begin with the results it tells, rather than name them among others ('Về quán triệt nghị quyết và đánh giá, xếp loại'), or a field of work ('Kiểm điểm, đánh giá, xếp loại năm 2026')? */
export const opensPast = (key: string): boolean => startsPast.test(key) && !startsEither.test(key)

/** `isTargetHeading('chỉ tiêu chủ yếu')` is true. */
export const isTargetHeading = (key: string): boolean => target.test(key.slice(0, 120))

/** What stands below a heading, given what stands above it: inside a part about results only a plain word turns to the future, and the other way round. */
export function turnedMode(key: string, above: Mode, main: boolean): Mode {
  const own = modeOfHeading(key)
  if (own === null) return above
  if (above === 'past' && !main) return strongFuture.test(key.slice(0, headingLength)) ? own : above
  if (above === 'future' && own === 'past') return opensPast(key) ? own : above
  return own
}
