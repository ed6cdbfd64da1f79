import { abbreviations } from '../lexicon/abbreviations.ts'
import { wholeWords } from './word-patterns.ts'

const patterns = abbreviations.map(([short, long]) => ({ pattern: wholeWords([short], 'gu'), long }))

/** The key of a name with its abbreviations written out: 'ubnd xã' is 'ủy ban nhân dân xã'. */
export const writtenOut = (key: string): string => patterns.reduce((name, { pattern, long }) => name.replace(pattern, long), key)
