/** Regular expressions over the key from lists of words. `\b` knows only ASCII letters: the ends of Vietnamese words are said by hand. */

/** Longer words before those that begin them: 'tổ dân phố' before 'tổ'. */
export const longestFirst = <Word extends string>(words: Iterable<Word>): Word[] => [...words].sort((a, b) => b.length - a.length)

/** The source of a choice, the longest first, so that 'so với' is tried before 'so': `oneOf(['tổ', 'tổ dân phố'])` is '(?:tổ dân phố|tổ)'. */
export const oneOf = (sources: readonly string[]): string => `(?:${longestFirst(sources).join('|')})`

/** Any of them as whole words: `wholeWords(['cần'])` fits 'cần làm', not 'cầnthơ'. */
export const wholeWords = (sources: readonly string[], flags = 'u'): RegExp =>
  new RegExp(`${firstLetters(sources)}(?<!\\p{L})${byLetters(longestFirst(sources))}(?!\\p{L})`, flags)

/** The letter or blank a source begins with, where nothing repeats it and no other choice stands beside it; undefined for other sources. */
const plainStart = (source: string): string | undefined => /^([\p{L} ])(?![?*{+])/u.exec(source)?.[1]

/** 'a|b' outside brackets. */
const hasChoice = (source: string): boolean =>
  source
    .replace(/\\./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .split(/(?=[(|)])/)
    .reduce(
      ({ depth, found }, part) => ({ depth: depth + (part[0] === '(' ? 1 : part[0] === ')' ? -1 : 0), found: found || (depth === 0 && part[0] === '|') }),
      { depth: 0, found: false },
    ).found

/**
 * A look ahead at the letters that the words begin with, '' when one of them begins otherwise: it says nothing new, but is far cheaper to refuse a place by than
 * looking back for a letter. `firstLetters(['cần', 'phải'])` is '(?=[cp])'.
 */
function firstLetters(sources: readonly string[]): string {
  const letters = new Set(sources.map(plainStart))
  return letters.has(undefined) || sources.some(hasChoice) ? '' : `(?=[${[...letters].join('')}])`
}

/** The same choice, letter by letter as in a tree, so that a place is compared with few of the words: 'cần|chủ|phải' as 'c(?:ần|hủ)|phải'. */
function byLetters(sources: readonly string[], depth = 0): string {
  const starts = sources.map(plainStart)
  if (sources.length < 4 || depth > 6 || starts.includes(undefined) || (depth === 0 && sources.some(hasChoice))) return `(?:${sources.join('|')})`
  const groups = new Map<string, string[]>()
  for (const [index, source] of sources.entries())
    groups.set(starts[index] as string, [...(groups.get(starts[index] as string) ?? []), source.slice((starts[index] as string).length)])
  return `(?:${[...groups].map(([start, rests]) => start + (rests.length === 1 ? rests[0] : byLetters(rests, depth + 1))).join('|')})`
}

/** Any of them at the start, whatever letters follow. */
export const startsWith = (sources: readonly string[]): RegExp => new RegExp(`^${oneOf(sources)}`, 'u')

/** Any of them at the end, white space aside. */
export const endsWith = (sources: readonly string[]): RegExp => new RegExp(`${oneOf(sources)}\\s*$`, 'u')

/** The same, as whole words: `endsWithWord(['số'])` fits 'Điều số ', not 'Kósố'. */
export const endsWithWord = (sources: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})${oneOf(sources)}\\s*$`, 'u')
