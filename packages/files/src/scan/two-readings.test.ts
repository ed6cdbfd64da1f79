import { describe, expect, it } from 'vitest'
import { recognisedWord } from '../../test/recognised-word.ts'
import { doubtfulPieces } from './doubtful-pieces.ts'
import { blank } from './gray.ts'
import type { RecognisedWord } from './hocr.ts'
import { surerOf } from './surer.ts'
import { readTwice } from './two-readings.ts'

const textsOf = (words: readonly RecognisedWord[]): string[] => words.map(word => word.text)
const unsure = (text: string, left: number, confidence = 60) => recognisedWord(text, left, { confidence })

describe('doubtful pieces of a page', () => {
  const lines = Array.from({ length: 10 }, (_, line) => Array.from({ length: 12 }, (__, index) => recognisedWord('chữ', 100 * index, { line })))
  const withDoubt = (doubt: (line: number, index: number) => number | null) =>
    lines.flatMap((words, line) => words.map((word, index) => ({ ...word, confidence: doubt(line, index) ?? word.confidence })))

  it('are none where all is sure', () => {
    expect(doubtfulPieces(lines.flat())).toEqual([])
  })

  it('are doubtful words with their neighbours', () => {
    const pieces = doubtfulPieces(withDoubt((line, index) => (line === 3 && index === 4 ? 60 : null)))
    expect(pieces.map(piece => [piece.words[0]?.line, piece.left, piece.right])).toEqual([[3, 300, 568]])
  })

  it('run together where neighbours are shared', () => {
    expect(doubtfulPieces(withDoubt((line, index) => (line === 3 && (index === 4 || index === 6) ? 60 : null))).map(piece => piece.words.length)).toEqual([5])
  })

  it('are only the worst of a page that is bad all over', () => {
    expect(doubtfulPieces(withDoubt(line => (line === 2 ? 40 : line === 7 ? 50 : 70))).map(piece => piece.words[0]?.line)).toEqual([2, 7])
  })
})

describe('of two readings', () => {
  const chosen = (first: RecognisedWord[], second: RecognisedWord[]): string[] => {
    const instead = new Map(surerOf(first, second))
    return textsOf(first.flatMap(word => instead.get(word) ?? [word]))
  }

  it('the surer one of a doubtful word counts', () => {
    expect(chosen([unsure('na:', 0)], [recognisedWord('báo', 0)])).toEqual(['báo'])
    expect(chosen([unsure('báo', 0)], [unsure('na:', 0, 50)])).toEqual(['báo'])
  })

  it('the second decides nothing about marks: it saw the smaller picture', () => {
    expect(chosen([unsure('chi,', 0)], [recognisedWord('chỉ,', 0)])).toEqual(['chi,'])
  })

  it('the first keeps its doubts where both say the same', () => {
    const word = unsure('chỉ', 0)
    expect(surerOf([word], [recognisedWord('chỉ', 0)])).toEqual([])
  })

  it('the one with the lost spaces counts, never the one that loses them', () => {
    const [whole, parts] = [unsure('5.Giao', 0), [recognisedWord('5.', 0), recognisedWord('Giao', 48)]]
    expect(chosen([whole], parts)).toEqual(['5.', 'Giao'])
    expect(
      chosen(
        parts.map(word => ({ ...word, confidence: 60 })),
        [{ ...whole, confidence: 96 }],
      ),
    ).toEqual(['5.', 'Giao'])
  })

  it('the first counts where the second saw nothing', () => {
    expect(chosen([unsure('UỶ', 0)], [])).toEqual(['UỶ'])
  })

  it('a sure word stays', () => {
    expect(chosen([recognisedWord('xã', 0)], [recognisedWord('xá', 0, { confidence: 99 })])).toEqual(['xã'])
  })
})

describe('reading twice', () => {
  const sheet = blank(1000, 200, 200)

  it('reads once where all is sure', async () => {
    const pictures: number[] = []
    const words = [recognisedWord('Kính', 100), recognisedWord('gửi', 250)]
    const read = async ({ width }: { width: number }) => {
      pictures.push(width)
      return words
    }
    expect(await readTwice(sheet, read)).toEqual(words)
    expect(pictures).toEqual([1000])
  })

  it('puts what was read of a piece back in its place', async () => {
    const [first, doubtful] = [recognisedWord('Kính', 100), unsure('gyi', 250)]
    const others = Array.from({ length: 12 }, (_, index) => recognisedWord('chữ', 100 * index, { line: 1 }))
    const read = async ({ width }: { width: number }) => {
      if (width === 1000) return [first, doubtful, ...others]
      // The piece begins a margin of 0.1 inch from the edge, its ink 8% of its height behind that; all at 150 dots an inch.
      const left = (word: RecognisedWord) => (word.left - first.left + 20 + 2) * 0.75
      return [first, doubtful].map(word => ({
        ...recognisedWord(word === first ? 'Kính' : 'gửi', 0),
        left: left(word),
        right: left(word) + 50,
        top: 15,
        bottom: 38,
      }))
    }
    const words = await readTwice(sheet, read)
    expect(textsOf(words)).toEqual(['Kính', 'gửi', ...textsOf(others)])
    expect(Math.abs((words[1] as RecognisedWord).left - 250)).toBeLessThan(3)
  })
})
