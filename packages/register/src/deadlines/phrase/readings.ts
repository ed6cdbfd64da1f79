import { type Sign, signsAt } from './signs.ts'
import type { Token } from './tokens.ts'

/** One way of understanding every word of a phrase. */
export interface Reading {
  /** What the grammar is matched against: the signs with one blank between, words that say nothing left out. */
  text: string
  signs: readonly Sign[]
  /** Words typed without the marks they are taken to have. */
  guessed: number
  unknown: number
}

/** So many ways are followed at each word, the surest; a phrase of a deadline has a handful. */
const followed = 64

const nothing: Reading = { text: '', signs: [], guessed: 0, unknown: 0 }

/** All ways of reading, the surest first: fewest unknown words, fewest guessed marks, longest expressions. */
export function readingsOf(tokens: readonly Token[]): Reading[] {
  const upTo: Map<string, Reading>[] = [new Map([['', nothing]]), ...tokens.map(() => new Map<string, Reading>())]
  for (let at = 0; at < tokens.length; at++) {
    const signs = signsAt(tokens, at)
    for (const reading of surest(upTo[at])) for (const sign of signs) keepBest(upTo[sign.to], extended(reading, sign, tokens))
  }
  return surest(upTo[tokens.length])
}

const surest = (readings: Map<string, Reading> | undefined): Reading[] => [...(readings?.values() ?? [])].sort(bySurety).slice(0, followed)

const bySurety = (a: Reading, b: Reading): number => a.unknown - b.unknown || a.guessed - b.guessed || a.signs.length - b.signs.length

function keepBest(readings: Map<string, Reading> | undefined, reading: Reading): void {
  const known = readings?.get(reading.text)
  if (known === undefined || bySurety(reading, known) < 0) readings?.set(reading.text, reading)
}

function extended({ text, signs, guessed, unknown }: Reading, sign: Sign, tokens: readonly Token[]): Reading {
  const silent = sign.sign === '' || (tokens[sign.from]?.bracketed === true && sign.sign === signs.at(-1)?.sign)
  return {
    text: silent ? text : `${text} ${sign.sign}`.trimStart(),
    signs: silent ? signs : [...signs, sign],
    guessed: guessed + sign.guessed,
    unknown: unknown + (sign.sign === '?' ? 1 : 0),
  }
}
