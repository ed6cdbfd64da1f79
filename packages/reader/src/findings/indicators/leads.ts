import { checkWords } from '../../lexicon/check-words.ts'
import { figureWords } from '../../lexicon/figure-words.ts'
import { patternOf } from '../../text/pattern.ts'
import { endsWithWord, oneOf } from '../../text/word-patterns.ts'

/** The words right before a figure. */
export const leadOf = (key: string, at: number): string => key.slice(Math.max(0, at - 40), at)

const about = endsWithWord(figureWords.about)

/** 'trên', 'gần', 'khoảng' … stands there. */
export const isAbout = (lead: string): boolean => about.test(lead)

const share = patternOf(`(?<!\\p{L})${oneOf(checkWords.share)}\\s*:?\\s*$`)

/** 'chiếm', 'chiếm tỷ lệ:' stands before a percentage: it is of a whole, not of a plan. */
export const isShareOfWhole = (lead: string): boolean => share.test(lead)
