import type { GrayImage } from './gray.ts'
import type { RecognisedWord } from './hocr.ts'
import { withLostSpaces } from './lost-spaces.ts'
import { withoutPhantomStops } from './phantom-stops.ts'
import { withPlainDots } from './plain-dots.ts'
import { inkOf } from './threshold.ts'
import { withCountedStrokes } from './upright-strokes.ts'

/** Looks at the sheet itself where its picture tells more surely what the recogniser, which shrinks every line, can only guess. */
export function lookAgain(words: readonly RecognisedWord[], sheet: GrayImage): RecognisedWord[] {
  const ink = inkOf(sheet)
  return withLostSpaces(withCountedStrokes(withPlainDots(withoutPhantomStops(words, ink), ink), ink))
}
