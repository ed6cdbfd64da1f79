import { figureWords as words } from '../../../lexicon/figure-words.ts'
import { patternOf } from '../../../text/pattern.ts'
import { oneOf } from '../../../text/word-patterns.ts'

/** Pieces that the patterns of cues are made of. */

/** Any number of the words, each behind a blank. */
export const fillers = (...entries: (readonly string[])[]): string => `(?:\\s+${oneOf(entries.flat())})*`

/** Stands right before the figure. */
export const atEnd = (source: string): RegExp => patternOf(`(?<!\\p{L})(?:${source})\\s*$`)

const compare = oneOf(words.compare)
export const period = oneOf(words.period)
export const datedPeriod = oneOf([...words.datedPeriod, ...words.period])

/** 'so với năm 2025'. */
export const comparison = `(?<!${words.notCompared}\\s)(?:${compare})\\s+(?:${words.with}\\s+)?(?:${datedPeriod})`
export const comparing = `(?:${compare})\\s`

/** Behind a figure: a bracket may close first. */
export const behind = `^\\s*\\)?\\s*(?:${oneOf(words.wholeNouns)}\\s+)?`

/** 'so với kế hoạch', 'dự toán'. */
export const planBehind = (plans: readonly string[]): string => `(?:${oneOf(words.planLinks)}\\s+)*${oneOf(plans)}(?!\\p{L})`
