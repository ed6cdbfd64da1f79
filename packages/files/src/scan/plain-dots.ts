import { type Box, centreX, heightOf, union, widthOf } from '../page/box.ts'
import { median } from '../page/median.ts'
import { componentsOf } from './components.ts'
import { corrected, type RecognisedLetter, type RecognisedWord } from './hocr.ts'
import { type Ink, inkIn } from './threshold.ts'

/** Below this the recogniser doubts a letter. */
const DOUBT = 99.45
/** A round spot fills so much of its box; a hook, an acute or a grave less. */
const ROUND = 0.7
/** The mark of "ỉ" is a third larger than the dot of "i". */
const LARGER = 1.2

/**
 * "chỉ" over which stands a plain dot is "chi": the recogniser looks at lines too small to tell, and takes the word it knows better.
 * What a dot looks like is learnt from the surely read letters of the same line, or the page's.
 */
export function withPlainDots(words: readonly RecognisedWord[], ink: Ink): RecognisedWord[] {
  if (!words.some(word => word.letters.some(isDoubtful))) return [...words]
  const dots = Map.groupBy(words.flatMap(word => dotsOf(word, ink)), dot => dot.line)
  const all = [...dots.values()].flat()
  return words.map(word =>
    word.letters.reduce((out, letter, index) => {
      if (!isDoubtful(letter)) return out
      const mark = markOver(letter, ink)
      return mark && isLike(mark, dots.get(word.line) ?? all) ? corrected(out, index, 'i') : out
    }, word),
  )
}

const isDoubtful = (letter: RecognisedLetter): boolean => letter.confidence < DOUBT && /^[ỉíìĩ]$/.test(letter.text.normalize('NFC'))

interface Mark {
  width: number
  height: number
  fill: number
}

function dotsOf(word: RecognisedWord, ink: Ink): (Mark & { line: number })[] {
  return word.letters.flatMap(letter => {
    const mark = letter.text === 'i' && letter.confidence >= DOUBT ? markOver(letter, ink) : null
    return mark && mark.fill > ROUND ? [{ ...mark, line: word.line }] : []
  })
}

function isLike(mark: Mark, dots: readonly Mark[]): boolean {
  const limit = (value: (dot: Mark) => number): number => LARGER * median(dots.map(value), 0)
  return mark.fill > ROUND && mark.width <= limit(dot => dot.width) && mark.height <= limit(dot => dot.height)
}

/** The ink above a letter's stem, measured in heights of the stem. */
function markOver(letter: Box, ink: Ink): Mark | null {
  const parts = componentsOf(inkIn(ink, letter)).filter(part => part.pixels > 3)
  const stem = parts.reduce((a, b) => (b.pixels > a.pixels ? b : a), parts[0] as (typeof parts)[number])
  if (!stem) return null
  const unit = heightOf(stem)
  const marks = parts.filter(part => part !== stem && part.bottom <= stem.top + 0.25 * unit && Math.abs(centreX(part) - centreX(stem)) < 0.4 * unit)
  if (marks.length === 0) return null
  const box = union(marks)
  const pixels = marks.reduce((sum, part) => sum + part.pixels, 0)
  return { width: widthOf(box) / unit, height: heightOf(box) / unit, fill: pixels / (widthOf(box) * heightOf(box)) }
}
