import { checkWords } from '../../lexicon/check-words.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf } from '../../text/word-patterns.ts'

/** The words that open a list of parts; groups `whole` (all parts) or `some` (perhaps not all), and `colon`. */
export const listOpener = `(?:(?<whole>${oneOf(checkWords.whole)})|(?<some>${oneOf(checkWords.some)}))(?:\\s+${oneOf(checkWords.listVerbs)})?(?!\\p{L})\\s*(?<colon>:)?\\s*`

/** The same at the start of a bracket or note, where it may be missing. */
export const openingOf = patternOf(`^\\s*(?:${listOpener})?:?\\s*`)
