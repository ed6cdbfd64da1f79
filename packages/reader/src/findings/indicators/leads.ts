import { figureWords } from '../../lexicon/figure-words.ts'
import { oneOf } from '../../text/word-patterns.ts'

/** The words right before a figure. */
export const leadOf = (key: string, at: number): string => key.slice(Math.max(0, at - 40), at)

export const endsWithWord = (entries: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})${oneOf(entries)}\\s*$`, 'u')

const about = endsWithWord(figureWords.about)

/** 'trên', 'gần', 'khoảng' … stands there. */
export const isAbout = (lead: string): boolean => about.test(lead)
