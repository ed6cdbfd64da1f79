import { describe, expect, it } from 'vitest'
import {
  centred,
  runningText as filler,
  wholeText as fillerText,
  type PrintedText,
  paragraph,
  printPage,
  assembledText as textOf,
} from '../../test/print-page.ts'
import { assemble } from './assemble.ts'

describe('furniture', () => {
  it('takes out page numbers at the top and at the foot', () => {
    expect(textOf([[centred('2', 40), ...filler(80)]])).toBe(fillerText)
    expect(textOf([[...filler(80), centred('- 3 -', 810)]])).toBe(fillerText)
    expect(textOf([[...filler(80), { x: 480, y: 810, text: 'Trang 2/5' }]])).toBe(fillerText)
  })

  it('keeps a number that belongs to the text', () => {
    expect(textOf([[...filler(80), centred('2026', 300), ...filler(330)]])).toContain('\n2026\n')
  })

  it('takes out heads that stand on most pages, whatever number they bear', () => {
    const page = (number: number): [PrintedText[]] => [[{ x: 85, y: 40, text: `Kế hoạch xã An Khê Thượng, trang ${number}`, size: 10 }, ...filler(130)]]
    expect(textOf(page(1), page(2), page(3))).toBe([fillerText, fillerText, fillerText].join('\n'))
  })

  it('keeps what stands at the top of two pages only', () => {
    const page = (text: string): [PrintedText[]] => [[centred(text, 60, { bold: true }), ...filler(130)]]
    expect(textOf(page('PHỤ LỤC'), page('PHỤ LỤC')).match(/PHỤ LỤC/g)).toHaveLength(2)
  })
})

describe('pages', () => {
  it('joins a paragraph that the page end cuts in the middle of a sentence', () => {
    const first = [
      ...filler(100),
      ...paragraph(
        ['Thu ngân sách nhà nước trên địa bàn sáu tháng đầu năm đạt bốn nghìn', 'hai trăm mười lăm triệu đồng, bằng năm mươi tám phần trăm dự'],
        700,
      ).map(line => ({ ...line, to: 553 })),
    ]
    expect(textOf([first], [[centred('2', 40), { x: 85, y: 80, text: 'toán giao.' }, ...filler(96)]])).toContain('bằng năm mươi tám phần trăm dự toán giao.\n')
  })

  it('joins it where the margins change sides', () => {
    const first = [
      ...filler(100),
      ...paragraph(['Thu ngân sách nhà nước trên địa bàn sáu tháng đầu năm đạt bốn nghìn'], 700).map(line => ({ ...line, to: 553 })),
    ]
    const second = [
      { x: 45, y: 80, text: 'triệu đồng.' },
      ...filler(96).map(line => ({ ...line, x: line.x - 40, ...(line.to && { to: line.to - 40 }) })),
      ...filler(150).map(line => ({ ...line, x: line.x - 40, ...(line.to && { to: line.to - 40 }) })),
      ...filler(220).map(line => ({ ...line, x: line.x - 40, ...(line.to && { to: line.to - 40 }) })),
    ]
    expect(textOf([first], [second])).toContain('bốn nghìn triệu đồng.\n')
  })

  it('does not join a new paragraph or a heading', () => {
    expect(textOf([filler(700)], [filler(80)])).toBe(`${fillerText}\n${fillerText}`)
    expect(textOf([filler(700)], [[{ x: 121, y: 80, text: 'II. PHƯƠNG HƯỚNG', bold: true }, ...filler(96)]]).split('\n')[1]).toBe('II. PHƯƠNG HƯỚNG')
  })
})

describe('hints', () => {
  it('tell page, type and place of every line, and confidence where it is known', () => {
    const first = printPage([centred('BÁO CÁO', 100, { bold: true, size: 16 }), ...filler(140)])
    const second = printPage([{ x: 121, y: 100, text: 'Kính chào.', italic: true, confidence: 71 }, ...filler(130)], { number: 2 })
    const { text, hints } = assemble([first, second])
    expect(hints.map(hint => text.slice(hint.start).split('\n')[0])).toEqual(text.split('\n'))
    expect(hints[0]).toMatchObject({ page: 1, bold: true, italic: false, size: 16, align: 'center' })
    expect(hints[2]).toMatchObject({ page: 2, bold: false, italic: true, confidence: 71 })
  })

  it('give the place of every printed line in the text', () => {
    const { text, printed } = assemble([printPage(filler(100))])
    expect(printed.map(({ span }) => text.slice(...span))).toEqual(filler(100).map(line => line.text))
  })
})
