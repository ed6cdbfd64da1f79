import { patternOf } from './pattern.ts'

/** Regular expressions over the key from lists of words. `\b` knows only ASCII letters: the ends of Vietnamese words are said by hand. */

/** Longer words before those that begin them: 'tổ dân phố' before 'tổ'. */
export const longestFirst = <Word extends string>(words: Iterable<Word>): Word[] => [...words].sort((a, b) => b.length - a.length)

/** The source of a choice, the longest first, so that 'so với' is tried before 'so': `oneOf(['tổ', 'tổ dân phố'])` is '(?:tổ dân phố|tổ)'. */
export const oneOf = (sources: readonly string[]): string => `(?:${longestFirst(sources).join('|')})`

/**
 * Any of them as whole words: `wholeWords(['cần'])` fits 'cần làm', not 'cầnthơ'. That no letter stands before is asked only behind the first letters of a word:
 * looking back at every place of a text is several times dearer.
 */
export const wholeWords = (sources: readonly string[], flags = 'u'): RegExp =>
  patternOf(`${sources.some(hasChoice) ? `${noLetterBefore('')}(?:${longestFirst(sources).join('|')})` : byLetters(longestFirst(sources))}(?!\\p{L})`, flags)

/** No letter stands before `start`, which was just read. */
const noLetterBefore = (start: string): string => `(?<!\\p{L}${start})`

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

/** Letters read before one looks back: one is too common. */
const lettersBeforeLookingBack = 2

/** The same choice, letter by letter as in a tree, so that a place is compared with few of the words: 'cần|chủ|phải' as 'c(?:ần|hủ)|phải'. `read` holds the letters read so far. */
function byLetters(sources: readonly string[], read = ''): string {
  const back = read.length === lettersBeforeLookingBack ? noLetterBefore(read) : ''
  const starts = sources.map(plainStart)
  if (starts.includes(undefined) || (read.length >= lettersBeforeLookingBack && sources.length < 4) || read.length > 6)
    return `${read.length < lettersBeforeLookingBack ? noLetterBefore(read) : back}(?:${sources.join('|')})`
  const groups = new Map<string, string[]>()
  for (const [index, source] of sources.entries())
    groups.set(starts[index] as string, [...(groups.get(starts[index] as string) ?? []), source.slice((starts[index] as string).length)])
  return `${back}(?:${[...groups].map(([start, rests]) => start + byLetters(rests, read + start)).join('|')})`
}

/** Any of them at the start, whatever letters follow. */
export const startsWith = (sources: readonly string[]): RegExp => patternOf(`^${oneOf(sources)}`)

/** Any of them at the end, white space aside. */
export const endsWith = (sources: readonly string[]): RegExp => patternOf(`${oneOf(sources)}\\s*$`)

/** The same, as whole words: `endsWithWord(['số'])` fits 'Điều số ', not 'Kósố'. */
export const endsWithWord = (sources: readonly string[]): RegExp => patternOf(`(?<!\\p{L})${oneOf(sources)}\\s*$`)
