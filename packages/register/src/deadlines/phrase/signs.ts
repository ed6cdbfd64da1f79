import { unaccented } from '@roviec/reader/words'
import { deadlineWords, numberWords, romanQuarters } from '../../lexicon/deadline-words.ts'
import { standsFor, type Token } from './tokens.ts'

/** A stretch of a phrase with what it may mean. `sign` is a name of the lexicon, 'n15' for a number, 'q3' for a Roman one, '/' '-' '.' ':' for themselves, '?' for an unknown word. */
export interface Sign {
  sign: string
  /** Indices of tokens, end exclusive. */
  from: number
  to: number
  /** Words that were typed without the marks the lexicon has: the fewer, the surer. */
  guessed: number
}

interface Entry {
  words: readonly string[]
  sign: string
}

const entries: readonly Entry[] = [
  ...Object.entries(deadlineWords).flatMap(([sign, phrases]) => phrases.map(phrase => ({ words: phrase.split(' '), sign }))),
  ...spelledNumbers().map(([phrase, value]) => ({ words: phrase.split(' '), sign: `n${value}` })),
  ...Object.entries(romanQuarters).map(([figure, value]) => ({ words: [figure], sign: `q${value}` })),
]

/** By the first word without its marks. */
const index = Map.groupBy(entries, ({ words }) => unaccented(words[0] ?? ''))

/** 'một' … 'chín mươi chín'. */
function spelledNumbers(): [phrase: string, value: number][] {
  const { ones, onesBehindTen, alone, ten, tens } = numberWords
  const named = ones.map((word, place): [string, number] => [word, place + 1])
  const behind = [...named, ...Object.entries(onesBehindTen)]
  return [
    ...named,
    ...Object.entries(alone),
    [ten, 10],
    ...behind.map(([word, value]): [string, number] => [`${ten} ${word}`, 10 + value]),
    ...named
      .slice(1)
      .flatMap(([word, value]): [string, number][] => [
        [`${word} ${tens}`, value * 10],
        ...behind.map(([last, one]): [string, number] => [`${word} ${tens} ${last}`, value * 10 + one]),
      ]),
  ]
}

/** Everything the words at a place may mean. */
export function signsAt(tokens: readonly Token[], at: number): Sign[] {
  const token = tokens[at]
  if (token === undefined) return []
  const found = (index.get(token.bare) ?? []).flatMap(entry => matched(entry, tokens, at) ?? [])
  if (/^\d+$/.test(token.text)) found.push({ sign: `n${Number(token.text)}`, from: at, to: at + 1, guessed: 0 })
  if (/^[/.:-]$/.test(token.text)) found.push({ sign: token.text, from: at, to: at + 1, guessed: 0 })
  return found.length > 0 ? found : [{ sign: '?', from: at, to: at + 1, guessed: 0 }]
}

function matched({ words, sign }: Entry, tokens: readonly Token[], at: number): Sign | null {
  const fits = words.every((word, offset) => {
    const token = tokens[at + offset]
    return token !== undefined && standsFor(token, word)
  })
  if (!fits) return null
  const guessed = words.filter((word, offset) => tokens[at + offset]?.text !== word).length
  return { sign, from: at, to: at + words.length, guessed }
}
