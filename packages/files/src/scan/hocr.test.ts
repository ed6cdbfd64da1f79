import { describe, expect, it } from 'vitest'
import { wordsOfHocr } from './hocr.ts'

const line = (words: string, title = 'bbox 100 40 600 100; baseline 0.01 -12; x_size 58') =>
  `<span class='ocr_line' id='line_1_1' title="${title}">\n${words}\n</span>`
const word = (text: string, box = '100 44 141 91', confidence = 96) =>
  `<span class='ocrx_word' id='word_1_1' title='bbox ${box}; x_wconf ${confidence}'>${text}</span>`

describe('hOCR', () => {
  it('gives words with place, line and confidence', () => {
    const [first, second] = wordsOfHocr(line(`${word('Ủy')}\n${word('ban', '160 44 200 91', 80)}`))
    expect(first).toMatchObject({ text: 'Ủy', left: 100, top: 44, right: 141, bottom: 91, confidence: 96, line: 0 })
    expect(second).toMatchObject({ text: 'ban', confidence: 80, line: 0 })
  })

  it('gives the height of the baseline at each word', () => {
    const [first] = wordsOfHocr(line(word('Ủy', '300 44 340 91')))
    expect(first?.baseline).toBeCloseTo(100 - 12 + 0.01 * (320 - 100))
  })

  it('counts lines on, headings and captions too', () => {
    const words = wordsOfHocr(`${line(word('một'))}\n${line(word('hai')).replace('ocr_line', 'ocr_header')}`)
    expect(words.map(each => each.line)).toEqual([0, 1])
  })

  it('gives plain NFC text without marks of bold and with signs in place of their names', () => {
    expect(wordsOfHocr(line(word('<strong>Ta&amp;B</strong>')))[0]?.text).toBe('Ta&B')
    expect(wordsOfHocr(line(word('Tiế́ng'.normalize('NFD'))))[0]?.text).toBe('Tiế́ng'.normalize('NFC'))
    expect(wordsOfHocr(line(word('&lt;x&gt;')))[0]?.text).toBe('<x>')
  })

  it('passes over empty words and anything else', () => {
    expect(wordsOfHocr(line(`${word(' ')}\n<p>không</p>`))).toEqual([])
    expect(wordsOfHocr('')).toEqual([])
  })
})
