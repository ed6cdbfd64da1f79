import { commonSyllables, oftenJoined } from '../lexicon/common-syllables.ts'
import { closedRimes, neverAlone, onsets, openEnds, openRimes, rimesAfterGi } from '../lexicon/syllables.ts'

/** One written syllable without its tone, and what it allows. */
interface Shape {
  open: boolean
  /** A rime that ends in p, t, c or ch carries the sắc or the nặng tone, no other. */
  stopped: boolean
}

const shapes = new Map<string, Shape>()
for (const onset of onsets) {
  for (const rime of openRimes) shapes.set(onset + rime, { open: true, stopped: false })
  for (const rime of closedRimes) shapes.set(onset + rime, { open: false, stopped: /(?:p|t|c|ch)$/.test(rime) })
}
shapes.set('gi', { open: true, stopped: false })
for (const rime of rimesAfterGi) shapes.set(`gi${rime}`, { open: openEnds.test(rime), stopped: /[ptc]$/.test(rime) })

const combiningTone = /[\u0300\u0301\u0303\u0309\u0323]/g
const sharpOrHeavy = /[\u0301\u0323]/

interface Piece {
  base: string
  tones: number
  sharpOrHeavy: boolean
}

const letterCache = new Map<string, Piece>()
function letter(char: string): Piece {
  let piece = letterCache.get(char)
  if (!piece) {
    const apart = char.normalize('NFD')
    const tones = apart.match(combiningTone)?.length ?? 0
    piece = { base: apart.replace(combiningTone, '').normalize('NFC'), tones, sharpOrHeavy: sharpOrHeavy.test(apart) }
    letterCache.set(char, piece)
  }
  return piece
}

function shapeOf(letters: Piece[], from: number, to: number): Shape | null {
  let base = ''
  let tones = 0
  let sharp = false
  for (let i = from; i < to; i++) {
    const piece = letters[i] as Piece
    base += piece.base
    tones += piece.tones
    sharp ||= piece.sharpOrHeavy
  }
  const shape = shapes.get(base)
  if (!shape || tones > 1) return null
  return shape.stopped && !sharp ? null : shape
}

/** 'nghiêng' has seven letters; one more for a letter and tone written apart. */
const longestSyllable = 8

/** True for one written syllable of Vietnamese, lower case, NFC. `isSyllable('nghiệp')` is true, `isSyllable('bộxã')` is false. */
export function isSyllable(word: string): boolean {
  if (word.length > longestSyllable) return false
  const letters = [...word].map(letter)
  return shapeOf(letters, 0, letters.length) !== null
}

/**
 * Where a word is several syllables that lost their spaces: the offsets at which spaces belong, or [] when it is one syllable or no Vietnamese at all.
 * A space is lost after a vowel far more often than after a consonant, so such cuts are preferred. `splitPoints('sựlãnh')` is [2].
 */
export function splitPoints(word: string): number[] {
  const length = word.length
  const pair = pairs.get(word)
  if (pair !== undefined) return [pair]
  if (length > 40 || length < 3 || isSyllable(word)) return []
  const letters = [...word].map(letter)
  return letters.length === length ? cutsBefore(cheapestWay(letters, word), length) : []
}

const common = new Set(commonSyllables.flatMap(line => line.split(' ')))
const pairs = new Map(oftenJoined.map(pair => [pair.replace(' ', ''), pair.indexOf(' ')]))

/** For each offset the start of the syllable that ends there on the cheapest way from the start of the word; -1 where none ends. */
function cheapestWay(letters: Piece[], word: string): number[] {
  const { length } = letters
  const cost: number[] = new Array(length + 1).fill(Number.POSITIVE_INFINITY)
  const from: number[] = new Array(length + 1).fill(-1)
  cost[0] = 0
  for (let start = 0; start < length; start++) {
    if (cost[start] === Number.POSITIVE_INFINITY) continue
    for (let end = start + 1; end <= Math.min(length, start + longestSyllable); end++) {
      const shape = end - start === 1 && isNoWord(letters[start] as Piece) ? null : shapeOf(letters, start, end)
      const price = shape ? (cost[start] as number) + priceOf(shape, word.slice(start, end), end === length) : Number.POSITIVE_INFINITY
      if (price >= (cost[end] as number)) continue
      cost[end] = price
      from[end] = start
    }
  }
  return from
}

/** No word is written 'i', 'a' or 'ê' alone, as 'y' and 'ở' are: 'Sơmei' is a name and no 'sơ me i', 'Niê' no 'ni ê'. */
const isNoWord = ({ base, tones }: Piece): boolean => tones === 0 && neverAlone.has(base)

/** Few syllables are likelier than many, common ones than rare ones, cuts after a vowel likelier than after a consonant, syllables of one letter rare. */
const priceOf = (shape: Shape, syllable: string, last: boolean): number =>
  1 + (common.has(syllable) ? 0 : 0.9) + (!last && !shape.open ? 0.6 : 0) + (syllable.length === 1 ? 0.5 : 0)

function cutsBefore(from: readonly number[], length: number): number[] {
  const cuts: number[] = []
  for (let at = from[length] as number; at > 0; at = from[at] as number) cuts.unshift(at)
  return cuts
}
