import { union } from '../src/page/box.ts'
import type { RecognisedWord } from '../src/scan/hocr.ts'
import type { Ink } from '../src/scan/threshold.ts'

const WIDTH = 20
const HEIGHT = 30

/** A word as the recogniser gives it: letters side by side from `left`, each as sure as the word unless said otherwise. */
export function recognisedWord(text: string, left: number, { confidence = 96, letters = [] as number[], line = 0, gap = 4 } = {}): RecognisedWord {
  const placed = [...text].map((letter, index) => ({
    text: letter,
    confidence: letters[index] ?? 99.6,
    left: left + index * (WIDTH + gap),
    right: left + index * (WIDTH + gap) + WIDTH,
    top: 0,
    bottom: HEIGHT,
  }))
  return { ...union(placed), text, confidence, line, baseline: HEIGHT, letters: placed }
}

/** Ink drawn as rows of signs; '#' is dark. Each sign is `scale` pixels wide and high. */
export function inkFrom(rows: readonly string[], scale = 1): Ink {
  const width = Math.max(...rows.map(row => row.length)) * scale
  const height = rows.length * scale
  const data = Uint8Array.from({ length: width * height }, (_, i) => (rows[Math.floor(i / width / scale)]?.[Math.floor((i % width) / scale)] === '#' ? 1 : 0))
  return { width, height, data }
}
