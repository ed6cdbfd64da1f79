import { type Box, union, widthOf } from '../page/box.ts'
import type { RecognisedWord } from './hocr.ts'

/** Part of a line with words that were read unsurely; their neighbours stand at its ends, for a recogniser reads a word better in its line. */
export interface LinePiece extends Box {
  words: RecognisedWord[]
}

/** Words less sure are read again: one in twelve, but most of those that are wrong. */
const SURE = 92
/** Neighbours taken along on either side. */
const NEIGHBOURS = 1
/** Part of the print that is read again at most, the least sure words first: a page that is bad all over must not take twice its time. */
const MOST = 0.3

export function doubtfulPieces(words: readonly RecognisedWord[]): LinePiece[] {
  const pieces = linesOf(words)
    .flatMap(piecesOf)
    .sort((a, b) => leastSure(a.words) - leastSure(b.words))
  let room = MOST * words.reduce((sum, word) => sum + widthOf(word), 0)
  return pieces.filter(piece => {
    room -= widthOf(piece)
    return room >= 0
  })
}

export const leastSure = (words: readonly RecognisedWord[]): number => Math.min(...words.map(word => word.confidence))

export const isDoubtful = (word: RecognisedWord): boolean => word.confidence < SURE && /[\p{L}\p{N}]/u.test(word.text)

function linesOf(words: readonly RecognisedWord[]): RecognisedWord[][] {
  return [...Map.groupBy(words, word => word.line).values()].map(line => [...line].sort((a, b) => a.left - b.left))
}

function piecesOf(line: RecognisedWord[]): LinePiece[] {
  const taken = line.map((_, index) => line.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1).some(isDoubtful))
  const pieces: RecognisedWord[][] = []
  for (const [index, word] of line.entries()) {
    if (!taken[index]) continue
    if (taken[index - 1]) pieces.at(-1)?.push(word)
    else pieces.push([word])
  }
  return pieces.map(words => ({ ...union(words), words }))
}
