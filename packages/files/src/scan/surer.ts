import { sharedWidth, widthOf } from '../page/box.ts'
import { isDoubtful, leastSure } from './doubtful-pieces.ts'
import type { RecognisedWord } from './hocr.ts'

/** Part of the narrower of two words that must be shared to be the same ink. */
const SAME = 0.3
/** Readings of the same ink differ by so many letters at most, but where the first is a mere guess and the second sure. */
const LETTERS = 2
/** Readings that differ in a mark only are guesses both: the first must be this unsure, the second this sure. */
const [GUESSED, SURE] = [80, 90]

/**
 * Where the second reading of a line is surer than a doubtful word of the first: the words of the first and what stands instead.
 * Readings may part a line differently ("-Lưu:VT" against "- Lưu: VT"), so what covers the same ink is compared together.
 */
export function surerOf(first: readonly RecognisedWord[], second: readonly RecognisedWord[]): [RecognisedWord, RecognisedWord[]][] {
  return sameInk(first, second).flatMap(({ of, instead }): [RecognisedWord, RecognisedWord[]][] =>
    of.some(isDoubtful) && isSurer(instead, of) ? of.map((word, index) => [word, index === 0 ? instead : []]) : [],
  )
}

/** Where both say the same the first stays, doubts and all: the second saw less, and a picture may still tell otherwise. */
function isSurer(instead: readonly RecognisedWord[], of: readonly RecognisedWord[]): boolean {
  if (instead.length === 0) return false
  const [now, was] = [textOf(instead), textOf(of)]
  if (now === was && instead.length === of.length) return false
  const [sureNow, sureThen] = [leastSure(instead), leastSure(of)]
  if (signless(now) === signless(was)) return instead.length >= of.length && now.length >= was.length && sureNow > sureThen
  if (romanNumber.test(was) && !romanNumber.test(now)) return false
  if (markless(now) === markless(was)) return false
  if (Math.abs(now.length - was.length) > LETTERS) return sureThen < GUESSED && sureNow >= SURE
  return sureNow > sureThen
}

/** Its ones are counted elsewhere. */
const romanNumber = /^[IVX]+[.)]?$/

const textOf = (words: readonly RecognisedWord[]): string => words.map(word => word.text).join('')
const signless = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
const markless = (text: string): string => signless(text.normalize('NFD').replace(/\p{M}/gu, ''))

interface Stretch {
  of: RecognisedWord[]
  instead: RecognisedWord[]
}

/** The shortest stretches of a line at whose ends both readings have a word's end. */
function sameInk(first: readonly RecognisedWord[], second: readonly RecognisedWord[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const word of first) {
    const instead = second.filter(other => sharedWidth(word, other) > SAME * Math.min(widthOf(word), widthOf(other)))
    const last = stretches.at(-1)
    if (last?.instead.some(other => instead.includes(other))) {
      last.of.push(word)
      last.instead.push(...instead.filter(other => !last.instead.includes(other)))
    } else stretches.push({ of: [word], instead })
  }
  return stretches
}
