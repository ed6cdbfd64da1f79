import { centreX, heightOf } from '../page/box.ts'
import { componentsOf } from './components.ts'
import { corrected, type RecognisedWord } from './hocr.ts'
import { type Ink, inkIn } from './threshold.ts'

/** Signs more sure than this are not doubted. */
const SURE = 97
/** A full stop, and the dot of a comma, lies in the lowest part of a word's height. */
const LOW = 0.5

/** Takes out a doubtful stop or comma at a word's end where the last ink is a letter: the white at the end of a cell is now and then read as a stop. */
export function withoutPhantomStops(words: readonly RecognisedWord[], ink: Ink): RecognisedWord[] {
  return words.map(word => {
    const last = word.letters.at(-1)
    const doubtful = word.letters.length > 1 && last && last.confidence < SURE && /^[.,]$/.test(last.text)
    return doubtful && !endsLow(word, ink) ? corrected(word, word.letters.length - 1, '') : word
  })
}

/** Letters' boxes are too rough to tell, so the ink of the whole word is looked at. */
function endsLow(word: RecognisedWord, ink: Ink): boolean {
  const parts = componentsOf(inkIn(ink, word)).filter(part => part.pixels > 3)
  const last = parts.reduce((a, b) => (centreX(b) > centreX(a) ? b : a), parts[0] ?? { left: 0, right: 0, top: 0, bottom: 0 })
  return parts.length < 2 || last.top > LOW * heightOf(word)
}
