import { figureWords as words } from '../../../lexicon/figure-words.ts'
import { patternOf } from '../../../text/pattern.ts'
import type { Range } from '../../../text/sentences.ts'
import { oneOf } from '../../../text/word-patterns.ts'
import { comparison, period } from './patterns.ts'

const anywhere = patternOf(`(?<!\\p{L})(?:${comparison}|${period})(?!\\p{L})`)
const unchanged = oneOf(words.unchanged)
const unchangedPattern = patternOf(
  `(?<!\\p{L})(?:${comparison}\\s+(?:${unchanged})(?!\\s*\\d|\\s*\\()(?!\\p{L})|(?:${unchanged})\\s+(?:${comparison}|(?:${period}))(?!\\p{L}))`,
)
const opening = patternOf(`^\\s*(?:\\P{L}\\s*)?${comparison}`)
const atStart = patternOf(`^\\s*(?:${comparison}|${period})`)

/** The phrase that says against what a change is measured: 'so với cùng kỳ năm trước'. */
export function againstIn(text: string): Range | null {
  const match = anywhere.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

/** 'so sánh với tuần trước không biến động'. */
export function unchangedIn(text: string): Range | null {
  const match = unchangedPattern.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

/** A sentence that only compares what the sentence before has said: 'So với cùng kỳ năm 2025, giảm 03 vụ'. */
export const beginsWithComparison = (sentence: string): boolean => opening.test(sentence)

/** A gap without the words for the other time at its start. */
export const withoutAgainst = (gap: string): string => gap.replace(atStart, '')
