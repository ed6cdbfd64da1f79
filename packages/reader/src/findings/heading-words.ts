import { frameHeadings, futureHeadings, headingOpener, pastHeadings } from '../lexicon/sections.ts'
import { patternOf } from '../text/pattern.ts'
import { oneOf, wholeWords } from '../text/word-patterns.ts'

/** Words of headings by which the finders of tasks and of indicators tell results, work to come, and the frame of a plan. */
export const past = wholeWords(pastHeadings)
export const future = wholeWords(futureHeadings)

/** At the start of a heading, 'Về' aside. */
export const atStart = (sources: readonly string[]): RegExp => patternOf(`^${headingOpener}${oneOf(sources)}(?!\\p{L})`)
export const frame = atStart(frameHeadings)
