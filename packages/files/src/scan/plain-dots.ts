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
/** Pixels a stem must be high; on a smaller one dot and hook are the same few pixels. */
const HIGH = 17
/** Height of an "i" with its dot, in heights of its stem. */
const DOTTED = 1.45
/** Stems of one weight differ by less in width; the dots of bold print are larger. */
const WEIGHT = 1.2

/**
 * "chỉ" over which stands a plain dot is "chi": the recogniser looks at lines too small to tell, and takes the word it knows better.
 * What a dot looks like is learnt from the page's surely read letters of the same weight.
 */
export function withPlainDots(words: readonly RecognisedWord[], ink: Ink): RecognisedWord[] {
  if (!words.some(word => word.letters.some(isDoubtful))) return [...words]
  const dots = words.flatMap(word => dotsOf(word, ink))
  return words.map(word =>
    word.letters.reduce<RecognisedWord>((out, letter, index) => {
      if (!isDoubtful(letter)) return out
      const mark = markOver(letter, ink)
      return mark && isLike(mark, dots) ? corrected(out, index, 'i') : out
    }, word),
  )
}

const isDoubtful = (letter: RecognisedLetter): boolean => letter.confidence < DOUBT && /^[ỉíìĩ]$/.test(letter.text.normalize('NFC'))

interface Mark {
  /** Width of the stem's strokes; null where the stem touches the letter beside it. */
  stroke: number | null
  width: number
  height: number
  fill: number
}

function dotsOf(word: RecognisedWord, ink: Ink): Mark[] {
  return word.letters.flatMap(letter => {
    const mark = letter.text === 'i' && letter.confidence >= DOUBT ? markOver(letter, ink) : null
    return mark && mark.fill > ROUND ? [mark] : []
  })
}

function isLike(mark: Mark, dots: readonly Mark[]): boolean {
  if (mark.fill <= ROUND) return false
  const alike = dots.filter(dot => mark.stroke === null || (dot.stroke !== null && dot.stroke < WEIGHT * mark.stroke && mark.stroke < WEIGHT * dot.stroke))
  if (alike.length === 0) return isLikeInStrokes(mark, dots)
  const limit = (value: (dot: Mark) => number): number => LARGER * median(alike.map(value), 0)
  return mark.width <= limit(dot => dot.width) && mark.height <= limit(dot => dot.height)
}

/** A weight the page has no sure letter of: its dots are to its stems as those of the other print. */
function isLikeInStrokes({ stroke, width, height }: Mark, dots: readonly Mark[]): boolean {
  const ratios = dots.flatMap(dot => (dot.stroke === null ? [] : [dot.width / dot.stroke]))
  return stroke !== null && Math.max(width, height) / stroke <= LARGER * median(ratios, 0)
}

/** The ink above a letter's stem, measured in heights of the stem. */
function markOver(letter: Box, ink: Ink): Mark | null {
  const parts = componentsOf(inkIn(ink, letter)).filter(part => part.pixels > 3)
  const stem = parts.reduce((a, b) => (b.pixels > a.pixels ? b : a), parts[0] as (typeof parts)[number])
  if (!stem) return null
  const touches = heightOf(stem) > 0.85 * heightOf(letter)
  const unit = touches ? heightOf(letter) / DOTTED : heightOf(stem)
  if (unit < HIGH) return null
  const top = touches ? letter.bottom - letter.top - unit : stem.top
  const marks = parts.filter(part => part !== stem && part.bottom <= top + 0.25 * unit && (touches || Math.abs(centreX(part) - centreX(stem)) < 0.4 * unit))
  if (marks.length === 0) return null
  const box = union(marks)
  const pixels = marks.reduce((sum, part) => sum + part.pixels, 0)
  const stroke = touches ? null : stem.pixels / stem.runs / unit
  return { stroke, width: widthOf(box) / unit, height: heightOf(box) / unit, fill: pixels / (widthOf(box) * heightOf(box)) }
}
