import { describe, expect, it } from 'vitest'
import type { Word } from '../page/printed-page.ts'
import { numberMarks } from './number-marks.ts'
import type { ReadMark, RecognisedPage } from './recognised.ts'

const mark = (read: string | null, opens = false, before = 'tỉnh'): ReadMark => {
  const word: Word = { text: read ?? '?', left: 0, top: 0, right: 5, bottom: 8, baseline: 8, size: 8, bold: false, italic: false }
  return { word, read, opens, before: opens ? '' : before }
}
const pageOf = (...marks: ReadMark[]): RecognisedPage => ({
  page: { number: 1, width: 595, height: 842, words: marks.map(each => each.word), rulings: [] },
  marks,
})
const numbers = (...pages: RecognisedPage[]): string[] => {
  numberMarks(pages)
  return pages.flatMap(({ page }) => page.words.map(word => word.text))
}

describe('numbers of raised marks', () => {
  it('are those read where they agree', () => {
    expect(numbers(pageOf(mark('1'), mark('2'), mark('1', true), mark('2', true)))).toEqual(['1', '2', '1', '2'])
  })

  it('are mended by their order', () => {
    expect(numbers(pageOf(mark('7'), mark('2'), mark(null, true), mark('2', true)))).toEqual(['1', '2', '1', '2'])
  })

  it('count on over the pages', () => {
    expect(numbers(pageOf(mark('1'), mark('1', true)), pageOf(mark(null), mark('3'), mark('2', true), mark(null, true)))).toEqual([
      '1',
      '1',
      '2',
      '3',
      '2',
      '3',
    ])
  })

  it('begin again where the readings say so', () => {
    expect(numbers(pageOf(mark('1'), mark('1', true)), pageOf(mark('1'), mark('1', true)))).toEqual(['1', '1', '1', '1'])
  })

  it('begin anywhere in a part of a document', () => {
    expect(numbers(pageOf(mark('5'), mark('6'), mark('5', true), mark('6', true)))).toEqual(['5', '6', '5', '6'])
  })

  it('stay as read where a mark was missed', () => {
    expect(numbers(pageOf(mark('1'), mark('3'), mark('1', true), mark('2', true), mark('3', true)))).toEqual(['1', '3', '1', '2', '3'])
  })

  it('leave m² and degrees out of the count', () => {
    expect(numbers(pageOf(mark('2', false, 'm'), mark('0', false, '35'), mark('1'), mark('1', true)))).toEqual(['2', '0', '1', '1'])
  })

  it('drop what was neither read nor ordered', () => {
    expect(numbers(pageOf(mark(null), mark(null), mark(null), mark('9', true)))).toEqual(['9'])
  })
})
