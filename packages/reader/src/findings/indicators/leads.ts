import { figureWords } from '../../lexicon/figure-words.ts'
import { endsWithWord } from '../../text/word-patterns.ts'

/** The words right before a figure. */
export const leadOf = (key: string, at: number): string => key.slice(Math.max(0, at - 40), at)

const about = endsWithWord(figureWords.about)

/** 'trên', 'gần', 'khoảng' … stands there. */
export const isAbout = (lead: string): boolean => about.test(lead)
