import { describe, expect, it } from 'vitest'
import { runningText as filler, wholeText as fillerText, type PrintedText, paragraph, printPage, assembledText as textOf } from '../../test/print-page.ts'
import { assemble } from './assemble.ts'

describe('superscript', () => {
  const withText = (text: string): string => textOf([[{ x: 85, y: 100, text }, ...filler(130)]]).split('\n')[0] as string

  it('marks a footnote directly behind its word', () => {
    expect(withText('của Trung ương, của tỉnh^1^; ban hành')).toBe('của Trung ương, của tỉnh<sup>1</sup>; ban hành')
    expect(withText('theo quy định^12^ hiện hành')).toBe('theo quy định<sup>12</sup> hiện hành')
  })

  it('writes square metres and °C as what they are', () => {
    expect(withText('diện tích 12.500 m^2^ đất')).toBe('diện tích 12.500 m2 đất')
    expect(withText('trên 35 ^0^C kéo dài')).toBe('trên 35 °C kéo dài')
  })

  it('does not take a unit for one inside a word', () => {
    expect(withText('toàn diện năm^2^ qua')).toBe('toàn diện năm<sup>2</sup> qua')
  })

  it('keeps a subscript in its word', () => {
    const page = printPage([
      { x: 85, y: 100, text: 'khí CO' },
      { x: 133, y: 100, text: 'thải' },
    ])
    const co = page.words[1]
    if (co) page.words.push({ ...co, text: '2', left: co.right, right: co.right + 4, size: 8, baseline: 102, top: 95, bottom: 104 })
    expect(assemble([page]).text).toBe('khí CO2 thải')
  })
})

describe('footnotes', () => {
  const rule = { left: 85, right: 202, top: 700, bottom: 700.5 }

  it('set behind the paragraph that carries their mark', () => {
    const lines = [
      ...paragraph(['Thực hiện nghị quyết của tỉnh^1^ trong năm.'], 100),
      ...paragraph(['Đoạn thứ hai có chú thích^2^.'], 130),
      ...filler(160),
      { x: 85, y: 720, text: '^1^ Nghị quyết số 57-NQ/TW.', size: 10 },
      { x: 85, y: 732, text: '^2^ Chi bộ thôn Nà Mương.', size: 10 },
    ]
    expect(textOf([lines, { rulings: [rule] }]).split('\n')).toEqual([
      'Thực hiện nghị quyết của tỉnh<sup>1</sup> trong năm.',
      '<sup>1</sup> Nghị quyết số 57-NQ/TW.',
      'Đoạn thứ hai có chú thích<sup>2</sup>.',
      '<sup>2</sup> Chi bộ thôn Nà Mương.',
      fillerText,
    ])
  })

  it('are known without a rule by small type and a raised mark', () => {
    const lines = [
      ...filler(100),
      ...paragraph(['Có chú thích^1^ ở đây.'], 160),
      { x: 85, y: 740, text: '^1^ Theo Quyết định số 112/QĐ-UBND', size: 10 },
      { x: 85, y: 752, text: 'của xã.', size: 10 },
    ]
    expect(textOf([lines]).split('\n').at(-1)).toBe('<sup>1</sup> Theo Quyết định số 112/QĐ-UBND của xã.')
  })

  it('are known under the rule also with plain numbers', () => {
    const lines = [
      ...filler(100),
      ...paragraph(['Có chú thích^1^ và chú thích^2^ ở đây.'], 160),
      { x: 85, y: 720, text: '1 Nghị quyết số 57-NQ/TW.', size: 10 },
      { x: 85, y: 732, text: '2Chỉ thị số 08-CT/TU.', size: 10 },
    ]
    expect(
      textOf([lines, { rulings: [rule] }])
        .split('\n')
        .slice(2),
    ).toEqual(['<sup>1</sup> Nghị quyết số 57-NQ/TW.', '<sup>2</sup> Chỉ thị số 08-CT/TU.'])
  })

  it('follow their own mark, not the power of a unit with the same figure', () => {
    const lines = [
      ...filler(100),
      ...paragraph(['Đất ở 12.500 m^2^ và một chú thích^1^ ở đây.'], 160),
      ...paragraph(['Có chú thích^2^ ở đây.'], 190),
      { x: 85, y: 720, text: '^1^ Nghị quyết số 57-NQ/TW.', size: 10 },
      { x: 85, y: 732, text: '^2^ Chỉ thị số 08-CT/TU.', size: 10 },
    ]
    expect(
      textOf([lines, { rulings: [rule] }])
        .split('\n')
        .slice(1),
    ).toEqual([
      'Đất ở 12.500 m2 và một chú thích<sup>1</sup> ở đây.',
      '<sup>1</sup> Nghị quyết số 57-NQ/TW.',
      'Có chú thích<sup>2</sup> ở đây.',
      '<sup>2</sup> Chỉ thị số 08-CT/TU.',
    ])
  })

  it('do not swallow the recipients, which are small too', () => {
    const lines = [...filler(100), { x: 85, y: 700, text: 'Nơi nhận:', size: 12 }, { x: 85, y: 714, text: '- Lưu: VT.', size: 12 }]
    expect(textOf([lines]).split('\n').slice(1)).toEqual(['Nơi nhận:', '- Lưu: VT.'])
  })

  it('do not begin at a figure that does not count on', () => {
    const lines = [
      ...filler(100),
      ...paragraph(['Có chú thích^1^.'], 160),
      { x: 85, y: 720, text: '^1^ Gồm các thôn Nà Mương, Khe Trúc với tổng số', size: 10 },
      { x: 85, y: 732, text: '12 hộ nghèo.', size: 10 },
    ]
    expect(
      textOf([lines, { rulings: [rule] }])
        .split('\n')
        .at(-1),
    ).toBe('<sup>1</sup> Gồm các thôn Nà Mương, Khe Trúc với tổng số 12 hộ nghèo.')
  })

  it('come behind the whole paragraph when the page end cuts it', () => {
    const first = [
      ...filler(100),
      ...paragraph(
        ['Toàn xã duy trì bảy sản phẩm đạt chuẩn^1^ từ ba sao trở lên và phấn', 'đấu đến hết năm có thêm hai sản phẩm được công nhận theo đúng kế'],
        640,
      ).map(line => ({ ...line, to: 553 })),
      { x: 85, y: 760, text: '^1^ Theo quyết định của tỉnh.', size: 10 },
    ]
    const second = [{ x: 85, y: 80, text: 'hoạch đề ra.' }, ...filler(96)]
    expect(textOf([first], [second]).split('\n').slice(1, 3)).toEqual([
      'Toàn xã duy trì bảy sản phẩm đạt chuẩn<sup>1</sup> từ ba sao trở lên và phấn đấu đến hết năm có thêm hai sản phẩm được công nhận theo đúng kế hoạch đề ra.',
      '<sup>1</sup> Theo quyết định của tỉnh.',
    ])
  })

  it('run over a page end and are made whole', () => {
    const first = [...filler(100), ...paragraph(['Có chú thích^1^ dài.'], 160), { x: 85, y: 720, text: '^1^ Phần đầu của chú thích', size: 10 }]
    const second = [...filler(100), { x: 85, y: 720, text: 'và phần cuối của nó.', size: 10 }]
    expect(textOf([first, { rulings: [rule] }], [second, { rulings: [rule] }])).toContain('<sup>1</sup> Phần đầu của chú thích và phần cuối của nó.\n')
  })

  it('that restart on every page keep to their page', () => {
    const page = (text: string): [PrintedText[]] => [
      [...paragraph([`${text}^1^.`], 100), ...filler(130), { x: 85, y: 760, text: `^1^ Chú thích của ${text.toLowerCase()}.`, size: 10 }],
    ]
    const lines = textOf(page('Trang đầu'), page('Trang sau')).split('\n')
    expect(lines.slice(1, 3)).toEqual(['<sup>1</sup> Chú thích của trang đầu.', fillerText])
    expect(lines.slice(4)).toEqual(['<sup>1</sup> Chú thích của trang sau.', fillerText])
  })

  it('whose mark was not found stand behind the last paragraph of their page', () => {
    const lines = [...filler(100), { x: 85, y: 760, text: '^1^ Không rõ chỗ.', size: 10 }]
    expect(textOf([lines], [filler(100)]).split('\n')).toEqual([fillerText, '<sup>1</sup> Không rõ chỗ.', fillerText])
  })
})
