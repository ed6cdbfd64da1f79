/** Regular expressions over the key from lists of words. `\b` knows only ASCII letters: the ends of Vietnamese words are said by hand. */

/** Longer words before those that begin them: 'tổ dân phố' before 'tổ'. */
export const longestFirst = <Word extends string>(words: Iterable<Word>): Word[] => [...words].sort((a, b) => b.length - a.length)

/** The source of a choice, the longest first, so that 'so với' is tried before 'so': `oneOf(['tổ', 'tổ dân phố'])` is '(?:tổ dân phố|tổ)'. */
export const oneOf = (sources: readonly string[]): string => `(?:${longestFirst(sources).join('|')})`

/** Any of them as whole words: `wholeWords(['cần'])` fits 'cần làm', not 'cầnthơ'. */
export const wholeWords = (sources: readonly string[], flags = 'u'): RegExp => new RegExp(`(?<!\\p{L})${oneOf(sources)}(?!\\p{L})`, flags)

/** Any of them at the start, whatever letters follow. */
export const startsWith = (sources: readonly string[]): RegExp => new RegExp(`^${oneOf(sources)}`, 'u')

/** Any of them at the end, white space aside. */
export const endsWith = (sources: readonly string[]): RegExp => new RegExp(`${oneOf(sources)}\\s*$`, 'u')

/** The same, as whole words: `endsWithWord(['số'])` fits 'Điều số ', not 'Kósố'. */
export const endsWithWord = (sources: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})${oneOf(sources)}\\s*$`, 'u')
