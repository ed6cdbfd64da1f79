import { describe, expect, it } from 'vitest'
import { corrected, moved, wordsOfHocr } from './hocr.ts'

const line = (words: string, title = 'bbox 100 40 600 100; baseline 0.01 -12; x_size 58') =>
  `<span class='ocr_line' id='line_1_1' title="${title}">\n${words}\n</span>`
const letter = (text: string, confidence = 99.5) => `<span class='ocrx_cinfo' title='x_bboxes 100 44 120 91; x_conf ${confidence}'>${text}</span>`
const word = (letters: readonly string[], box = '100 44 141 91', confidence = 96) =>
  `<span class='ocrx_word' id='word_1_1' title='bbox ${box}; x_wconf ${confidence}'>\n${letters.map(each => letter(each)).join('\n')}\n</span>`

describe('hOCR', () => {
  it('gives words with place, line and confidence', () => {
    const [first, second] = wordsOfHocr(line(`${word(['Ủ', 'y'])}\n${word(['b', 'a', 'n'], '160 44 200 91', 80)}`))
    expect(first).toMatchObject({ text: 'Ủy', left: 100, top: 44, right: 141, bottom: 91, confidence: 96, line: 0 })
    expect(second).toMatchObject({ text: 'ban', confidence: 80, line: 0 })
  })

  it('gives the letters of a word, each as sure as it was read', () => {
    const [first] = wordsOfHocr(line(word(['c', 'h', 'i'])).replace('99.5', '98.2'))
    expect(first?.letters.map(({ text, confidence }) => [text, confidence])).toEqual([
      ['c', 98.2],
      ['h', 99.5],
      ['i', 99.5],
    ])
    expect(first?.letters[0]).toMatchObject({ left: 100, top: 44, right: 120, bottom: 91 })
  })

  it('gives the height of the baseline at each word', () => {
    const [first] = wordsOfHocr(line(word(['Ủ'], '300 44 340 91')))
    expect(first?.baseline).toBeCloseTo(100 - 12 + 0.01 * (320 - 100))
  })

  it('counts lines on, headings and captions too', () => {
    const words = wordsOfHocr(`${line(word(['m']))}\n${line(word(['h'])).replace('ocr_line', 'ocr_header')}`)
    expect(words.map(each => each.line)).toEqual([0, 1])
  })

  it('gives plain NFC text with signs in place of their names', () => {
    expect(wordsOfHocr(line(word(['T', 'a', '&amp;', '&lt;'])))[0]?.text).toBe('Ta&<')
    expect(wordsOfHocr(line(word(['ế'.normalize('NFD')])))[0]?.text).toBe('ế'.normalize('NFC'))
  })

  it('passes over empty words and anything else', () => {
    expect(wordsOfHocr(line(`${word([' '])}\n<p>không</p>`))).toEqual([])
    expect(wordsOfHocr('')).toEqual([])
  })
})

describe('a word', () => {
  const [chỉ] = wordsOfHocr(line(word(['c', 'h', 'ỉ'], undefined, 70)).replace(/99\.5(?='>ỉ)/, '95'))
  it('with another letter in one place is as sure as its other letters', () => {
    expect(chỉ && corrected(chỉ, 2, 'i')).toMatchObject({ text: 'chi', confidence: 97 })
  })

  it('is moved with all its letters', () => {
    const there = chỉ && moved(chỉ, { dx: 10, dy: 5, factor: 2 })
    expect(there).toMatchObject({ left: 210, top: 93, right: 292, bottom: 187 })
    expect(there?.letters[0]).toMatchObject({ left: 210, top: 93, right: 250, bottom: 187 })
  })
})
