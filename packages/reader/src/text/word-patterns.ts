/** Regular expressions over the key from lists of words. `\b` knows only ASCII letters: the ends of Vietnamese words are said by hand. */

/** The source of a choice: `oneOf(['tổ', 'đội'])` is '(?:tổ|đội)'. */
export const oneOf = (sources: readonly string[]): string => `(?:${sources.join('|')})`

/** Any of them as whole words: `wholeWords(['cần'])` fits 'cần làm', not 'cầnthơ'. */
export const wholeWords = (sources: readonly string[], flags = 'u'): RegExp => new RegExp(`(?<!\\p{L})${oneOf(sources)}(?!\\p{L})`, flags)

/** Any of them at the start, whatever letters follow. */
export const startsWith = (sources: readonly string[]): RegExp => new RegExp(`^${oneOf(sources)}`, 'u')

/** Any of them at the end, white space aside. */
export const endsWith = (sources: readonly string[]): RegExp => new RegExp(`${oneOf(sources)}\\s*$`, 'u')
