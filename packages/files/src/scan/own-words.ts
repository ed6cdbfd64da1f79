import type { Word } from '../page/printed-page.ts'
import { officialPairs } from './official-pairs.ts'

/** Less sure words may be respelt, surer ones bear witness. Measured: one word in twenty is below, and three in four of those with a wrong mark. */
const SURE = 95
/** A pair of words seen so often speaks for itself; seen once, a word must fit on both sides. */
const OFTEN = 2
/** So many times more often than the pair as read. */
const MORE = 3

/**
 * The recogniser takes "đổi" for "đối" and "Khê" for "Khế", but not every time. Where a doubtful word differs by its marks alone from one that stands
 * surely beside the same neighbour elsewhere in the document, or in every official paper, that one is meant. `words`: all of a document as they follow one another.
 */
export function spellAsElsewhere(words: readonly Word[]): void {
  const places = words.map(placeOf)
  const known = witnessesOf(places)
  for (const [index, place] of places.entries()) {
    if (place.key === '') continue
    const beside = { before: beforeOf(places, index), after: place.closes ? '' : (places[index + 1]?.key ?? '') }
    const meant = [...candidates(known, place.key)].filter(key => (place.sure ? isOfficial(beside, key, place.key) : speaksFor(known, beside, key, place.key)))
    if (meant.length === 1) respell(words[index] as Word, place, meant[0] as string)
  }
}

interface Place {
  /** The word in small letters, without the signs round it; empty where there is none. */
  key: string
  at: number
  sure: boolean
  /** A sign parts it from the word before or behind. */
  opens: boolean
  closes: boolean
}

function placeOf(word: Word): Place {
  const [, head = '', core = '', tail = ''] = /^(\P{L}*)(\p{L}+)(\P{L}*)$/u.exec(word.text) ?? []
  return { key: core.toLowerCase(), at: head.length, sure: (word.confidence ?? 0) >= SURE, opens: head !== '', closes: tail !== '' }
}

function beforeOf(places: readonly Place[], index: number): string {
  const before = places[index - 1]
  return before === undefined || before.closes || places[index]?.opens ? '' : before.key
}

interface Witnesses {
  pairs: Map<string, number>
  byLetters: Map<string, Set<string>>
}

function witnessesOf(places: readonly Place[]): Witnesses {
  const pairs = new Map<string, number>([...officialPairs].map(pair => [pair, OFTEN]))
  const words = new Set([...officialPairs].flatMap(pair => pair.split(' ')))
  for (const [index, place] of places.entries()) {
    if (!place.sure || place.key === '') continue
    words.add(place.key)
    const before = beforeOf(places, index)
    const pair = `${before} ${place.key}`
    if (before !== '' && places[index - 1]?.sure) pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  const byLetters = new Map<string, Set<string>>()
  for (const word of words) byLetters.set(lettersOf(word), (byLetters.get(lettersOf(word)) ?? new Set()).add(word))
  return { pairs, byLetters }
}

const lettersOf = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
const marksOf = (word: string): string => [...word.normalize('NFD').replace(/[^\p{M}đ]/gu, '')].sort().join('')

/** Words of the same letters with other marks; "uỷ" and "ủy" have the same. */
function* candidates({ byLetters }: Witnesses, key: string): Iterable<string> {
  for (const word of byLetters.get(lettersOf(key)) ?? []) if (marksOf(word) !== marksOf(key)) yield word
}

const acuteForHook = (word: string): string => word.normalize('NFD').replaceAll('\u0309', '\u0301')

interface Neighbours {
  before: string
  after: string
}

const pairsWith = ({ before, after }: Neighbours, key: string): [string, string] => [`${before} ${key}`, `${key} ${after}`]

/**
 * A hook and an acute are the one thing misread surely: "chuyển đối", which makes no sense, with its other neighbour no more.
 * Other marks of sure words stand as they are ("cơ quan trong" is no "quan trọng").
 */
function isOfficial(beside: Neighbours, key: string, read: string): boolean {
  return (
    acuteForHook(key) === acuteForHook(read) &&
    pairsWith(beside, key).some(pair => officialPairs.has(pair)) &&
    !pairsWith(beside, read).some(pair => officialPairs.has(pair))
  )
}

function speaksFor({ pairs }: Witnesses, beside: Neighbours, key: string, read: string): boolean {
  const [before, after] = pairsWith(beside, key).map(pair => pairs.get(pair) ?? 0) as [number, number]
  const asRead = pairsWith(beside, read).reduce((sum, pair) => sum + (pairs.get(pair) ?? 0), 0)
  const enough = before + after >= OFTEN || (before > 0 && after > 0)
  return enough && before + after > MORE * asRead
}

/** Capitals stay where they stand. */
function respell(word: Word, { key, at }: Place, meant: string): void {
  const was = word.text.slice(at, at + key.length)
  const now = Array.from(meant, (letter, index) => (/\p{Lu}/u.test(was[index] ?? '') ? letter.toUpperCase() : letter)).join('')
  word.text = word.text.slice(0, at) + now + word.text.slice(at + key.length)
}
