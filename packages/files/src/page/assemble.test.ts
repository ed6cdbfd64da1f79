import { describe, expect, it } from 'vitest'
import { centred, drawnGrid, type PrintedText, paragraph, printPage } from '../../test/print-page.ts'
import { assemble } from './assemble.ts'

const textOf = (...pages: Parameters<typeof printPage>[]): string =>
  assemble(pages.map(([lines, options], index) => printPage(lines, { number: index + 1, ...options }))).text

/** Some running text so that a page has its usual edges. */
const filler = (y: number): PrintedText[] =>
  paragraph(
    ['Ban Thường vụ Đảng ủy xã An Khê Thượng báo cáo kết quả thực hiện', 'nhiệm vụ sáu tháng đầu năm và phương hướng, nhiệm vụ sáu tháng', 'cuối năm như sau.'],
    y,
  )
const fillerText =
  'Ban Thường vụ Đảng ủy xã An Khê Thượng báo cáo kết quả thực hiện nhiệm vụ sáu tháng đầu năm và phương hướng, nhiệm vụ sáu tháng cuối năm như sau.'

describe('lines and paragraphs', () => {
  it('joins the lines of a paragraph with one space', () => {
    expect(textOf([filler(100)])).toBe(fillerText)
  })

  it('begins a paragraph at an indent', () => {
    expect(textOf([[...filler(100), ...filler(148)]])).toBe(`${fillerText}\n${fillerText}`)
  })

  it('begins a paragraph behind a short line where nothing is indented', () => {
    const block = (y: number) => paragraph(['Xã có mười bốn thôn với hai nghìn ba trăm hộ dân cùng sinh sống trên', 'địa bàn rộng lớn.'], y, { indent: 0 })
    expect(textOf([[...block(100), ...block(132)]]).split('\n')).toHaveLength(2)
  })

  it('keeps a point of a list apart from the next, and its further lines with it', () => {
    const lines = [
      ...filler(100),
      ...paragraph(['- Công tác kiểm tra, giám sát được quan tâm thực hiện theo đúng kế', 'hoạch đề ra;'], 160),
      ...paragraph(['- Công tác dân vận.'], 200),
    ]
    expect(textOf([lines]).split('\n').slice(1)).toEqual([
      '- Công tác kiểm tra, giám sát được quan tâm thực hiện theo đúng kế hoạch đề ra;',
      '- Công tác dân vận.',
    ])
  })

  it('keeps the further lines of a point that hang under its text', () => {
    const lines = [
      ...filler(100),
      { x: 103, y: 160, text: 'a) Tập trung chỉ đạo sản xuất vụ mùa, bảo đảm diện tích gieo', to: 553 },
      { x: 120.5, y: 176, text: 'trồng, chủ động phòng chống sâu bệnh và chuẩn bị đủ giống', to: 553 },
      { x: 120.5, y: 192, text: 'cho bà con.' },
    ]
    expect(textOf([lines]).split('\n')).toHaveLength(2)
  })

  it('does not take a dash inside a sentence at a line start for a list', () => {
    const lines = paragraph(['Thực hiện kế hoạch phát triển kinh tế bền vững trên toàn địa bàn xã', '- xã hội năm hai nghìn không trăm hai mươi sáu.'], 100)
    expect(textOf([[...lines, ...filler(132)]]).split('\n')[0]).toContain('địa bàn xã - xã hội năm')
  })

  it('joins a compound cut at its hyphen without a space, a dash between spaces with them', () => {
    const compound = paragraph(['Giao các cơ quan thực hiện nghiêm túc theo nội dung công văn 02/UBND-', 'KGVX về văn hóa.'], 100)
    expect(textOf([[...compound, ...filler(132)]])).toContain('02/UBND-KGVX về')
    const dash = paragraph(['Giao các cơ quan thực hiện nghiêm túc nhiệm vụ phát triển kinh tế -', 'xã hội năm nay.'], 100)
    expect(textOf([[...dash, ...filler(132)]])).toContain('kinh tế - xã hội')
  })

  it('keeps centred title lines single', () => {
    const lines = [
      centred('BÁO CÁO', 100, { bold: true }),
      centred('kết quả thực hiện nhiệm vụ sáu tháng', 116, { bold: true }),
      centred('đầu năm 2026', 132, { bold: true }),
      ...filler(170),
    ]
    expect(textOf([lines])).toBe(`BÁO CÁO\nkết quả thực hiện nhiệm vụ sáu tháng\nđầu năm 2026\n${fillerText}`)
  })

  it('keeps a bold heading apart from the text below it', () => {
    const lines = [...filler(100), { x: 121, y: 150, text: '1. Công tác xây dựng Đảng', bold: true }, ...filler(166)]
    expect(textOf([lines]).split('\n')[1]).toBe('1. Công tác xây dựng Đảng')
  })

  it('restores a space the gap between letters shows and none where there is no gap', () => {
    const page = printPage([])
    const word = (text: string, left: number, right: number) => ({
      text,
      left,
      right,
      baseline: 100,
      top: 88,
      bottom: 103,
      size: 14,
      bold: false,
      italic: false,
    })
    page.words.push(word('Uỷ', 85, 100), word('ban', 103.5, 120), word('nh', 124, 137), word('ân', 137.2, 150))
    expect(assemble([page]).text).toBe('Uỷ ban nhân')
  })

  it('believes a space that the source knows, however narrow', () => {
    const page = printPage([])
    page.words.push({ text: 'sự', left: 85, right: 97, baseline: 100, top: 88, bottom: 103, size: 14, bold: false, italic: false })
    page.words.push({ text: 'lãnh', left: 97.5, right: 120, baseline: 100, top: 88, bottom: 103, size: 14, bold: false, italic: false, spaced: true })
    expect(assemble([page]).text).toBe('sự lãnh')
  })

  it('gives NFC and drops invisible characters', () => {
    expect(textOf([[{ x: 85, y: 100, text: 'Ủy\u00ad ban nha\u0302n d\u200ba\u0302n'.normalize('NFD') }]])).toBe('Ủy ban nhân dân')
  })

  it('gives no text for no pages and for empty ones', () => {
    expect(assemble([]).text).toBe('')
    expect(textOf([[]], [[]])).toBe('')
  })
})

describe('columns', () => {
  const head = [
    centred('ỦY BAN NHÂN DÂN', 70, { around: 160 }),
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 70, { around: 415, size: 12, bold: true }),
    centred('XÃ AN KHÊ THƯỢNG', 86, { around: 160, bold: true }),
    centred('Độc lập - Tự do - Hạnh phúc', 86, { around: 415, bold: true }),
    centred('Số: 45/TB-UBND', 108, { around: 160 }),
    centred('An Khê Thượng, ngày 05 tháng 3 năm 2026', 108, { around: 415, size: 13, italic: true }),
  ]

  it('reads the head of a letter left column first', () => {
    const lines = [...head, centred('THÔNG BÁO', 150, { bold: true }), ...filler(180)]
    expect(textOf([lines]).split('\n').slice(0, 7)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ AN KHÊ THƯỢNG',
      'Số: 45/TB-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'An Khê Thượng, ngày 05 tháng 3 năm 2026',
      'THÔNG BÁO',
    ])
  })

  it('reads it so when the lines of the columns stand at different heights', () => {
    const shifted = head.map(line => (line.x > 250 ? { ...line, y: line.y + 7 } : line))
    expect(
      textOf([[...shifted, centred('THÔNG BÁO', 160), ...filler(190)]])
        .split('\n')
        .slice(2, 4),
    ).toEqual(['Số: 45/TB-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])
  })

  it('reads the star and the number under a party organ on the left', () => {
    const lines = [
      centred('TỈNH ỦY TRƯỜNG SƠN', 70, { around: 160 }),
      centred('ĐẢNG CỘNG SẢN VIỆT NAM', 70, { around: 415, bold: true }),
      centred('ĐẢNG ỦY XÃ AN KHÊ THƯỢNG', 86, { around: 160, bold: true, size: 12 }),
      centred('*', 102, { around: 160 }),
      centred('Số 87-BC/ĐU', 118, { around: 160 }),
      centred('An Khê Thượng, ngày 23 tháng 6 năm 2026', 110, { around: 415 }),
      centred('BÁO CÁO', 160, { bold: true }),
      ...filler(190),
    ]
    expect(textOf([lines]).split('\n').slice(0, 7)).toEqual([
      'TỈNH ỦY TRƯỜNG SƠN',
      'ĐẢNG ỦY XÃ AN KHÊ THƯỢNG',
      '*',
      'Số 87-BC/ĐU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'An Khê Thượng, ngày 23 tháng 6 năm 2026',
      'BÁO CÁO',
    ])
  })

  const recipients = (y: number): PrintedText[] =>
    ['Nơi nhận:', '- Thường trực Đảng ủy (b/c);', '- Các phòng thuộc xã;', '- Lưu: VT.'].map((text, index) => ({ x: 85, y: y + 14 * index, text, size: 12 }))
  const signature = (y: number): PrintedText[] => [
    centred('KT. CHỦ TỊCH', y, { around: 430, bold: true }),
    centred('PHÓ CHỦ TỊCH', y + 16, { around: 430, bold: true }),
    centred('Sùng Thị Mỷ', y + 96, { around: 430, bold: true }),
  ]
  const footText = ['Nơi nhận:', '- Thường trực Đảng ủy (b/c);', '- Các phòng thuộc xã;', '- Lưu: VT.', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Sùng Thị Mỷ']

  it('reads the recipients before the signature, the signer far below his post', () => {
    expect(
      textOf([[...filler(100), ...recipients(180), ...signature(180)]])
        .split('\n')
        .slice(1),
    ).toEqual(footText)
  })

  it('reads it so when the signature begins higher or lower', () => {
    expect(
      textOf([[...filler(100), ...recipients(190), ...signature(174)]])
        .split('\n')
        .slice(1),
    ).toEqual(footText)
    expect(
      textOf([[...filler(100), ...recipients(174), ...signature(196)]])
        .split('\n')
        .slice(1),
    ).toEqual(footText)
  })

  it('joins a recipient set on two lines', () => {
    const lines = [
      ...filler(100),
      { x: 85, y: 180, text: 'Nơi nhận:', size: 12 },
      { x: 85, y: 194, text: '- Các cơ quan tham mưu,', size: 12 },
      { x: 85, y: 208, text: 'giúp việc Đảng ủy,', size: 12 },
      { x: 85, y: 222, text: '- Lưu VT.', size: 12 },
      ...signature(180),
    ]
    expect(textOf([lines])).toContain('\n- Các cơ quan tham mưu, giúp việc Đảng ủy,\n- Lưu VT.\n')
  })

  it('reads "Kính gửi" before the names beside and below it', () => {
    const lines = [
      { x: 160, y: 100, text: 'Kính gửi:' },
      { x: 235, y: 100, text: '- Các phòng thuộc xã;' },
      { x: 235, y: 116, text: '- Trưởng các thôn.' },
      ...filler(150),
    ]
    expect(textOf([lines]).split('\n').slice(0, 3)).toEqual(['Kính gửi:', '- Các phòng thuộc xã;', '- Trưởng các thôn.'])
  })

  it('reads three signatures one after the other', () => {
    const three = [140, 310, 480].flatMap((around, index) => [
      centred(['THƯ KÝ', 'ĐẠI DIỆN', 'CHỦ TRÌ'][index] as string, 180, { around, bold: true }),
      centred(['Lò Thị Ban', 'Vàng Văn Pản', 'Hảng A Chu'][index] as string, 260, { around }),
    ])
    expect(
      textOf([[...filler(100), ...three]])
        .split('\n')
        .slice(1),
    ).toEqual(['THƯ KÝ', 'Lò Thị Ban', 'ĐẠI DIỆN', 'Vàng Văn Pản', 'CHỦ TRÌ', 'Hảng A Chu'])
  })

  it('leaves a line with one wide gap in the running text whole', () => {
    const lines = [...filler(100), { x: 85, y: 148, text: 'Họ và tên:' }, { x: 180, y: 148, text: 'Hảng A Chu' }, ...filler(180)]
    expect(textOf([lines])).toContain('\nHọ và tên: Hảng A Chu\n')
  })

  it('makes one line of each point of a list set with tabs', () => {
    const point = (y: number, number: string, name: string, post: string): PrintedText[] => [
      { x: 121, y, text: `${number}. ${name}` },
      { x: 320, y, text: post },
    ]
    const lines = [...filler(100), ...point(160, '1', 'Ông Hảng A Chu', 'Trưởng thôn'), ...point(176, '2', 'Bà Lò Thị Ban', 'Thành viên'), ...filler(200)]
    expect(textOf([lines]).split('\n').slice(1, 3)).toEqual(['1. Ông Hảng A Chu Trưởng thôn', '2. Bà Lò Thị Ban Thành viên'])
  })

  it('does not part a list number from its text', () => {
    const lines = [1, 2, 3].flatMap(number => [
      { x: 85, y: 100 + 16 * number, text: `${number}.` },
      { x: 121, y: 100 + 16 * number, text: 'Rà soát hộ nghèo.' },
    ])
    expect(
      textOf([[...lines, ...filler(200)]])
        .split('\n')
        .slice(0, 3),
    ).toEqual(['1. Rà soát hộ nghèo.', '2. Rà soát hộ nghèo.', '3. Rà soát hộ nghèo.'])
  })
})

describe('superscript', () => {
  const withText = (text: string): string => textOf([[{ x: 85, y: 100, text }, ...filler(130)]]).split('\n')[0] as string

  it('marks a footnote directly behind its word', () => {
    expect(withText('của Trung ương, của tỉnh^1^; ban hành')).toBe('của Trung ương, của tỉnh<sup>1</sup>; ban hành')
    expect(withText('theo quy định^12^ hiện hành')).toBe('theo quy định<sup>12</sup> hiện hành')
  })

  it('writes m² and °C as what they are', () => {
    expect(withText('diện tích 12.500 m^2^ đất')).toBe('diện tích 12.500 m² đất')
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

describe('tables', () => {
  const cell = (x: number, y: number, text: string, bold = false): PrintedText => ({ x: x + 5, y, text, size: 13, bold })

  it('become pipe rows, lines of a cell joined', () => {
    const rulings = drawnGrid([85, 120, 300, 400], [200, 220, 255, 275])
    const lines = [
      ...filler(100),
      cell(85, 214, 'TT', true),
      cell(120, 214, 'Chỉ tiêu', true),
      cell(300, 214, 'Thực hiện', true),
      cell(85, 234, '1'),
      cell(120, 234, 'Diện tích gieo trồng'),
      cell(120, 249, 'cây lương thực'),
      cell(300, 234, '1.245'),
      cell(85, 269, '2'),
      cell(120, 269, 'Tổng đàn gia súc'),
      ...filler(310),
    ]
    expect(textOf([lines, { rulings }]).split('\n').slice(1, 5)).toEqual([
      '| TT | Chỉ tiêu | Thực hiện |',
      '|---|---|---|',
      '| 1 | Diện tích gieo trồng cây lương thực | 1.245 |',
      '| 2 | Tổng đàn gia súc |  |',
    ])
  })

  it('with a head of two rows get one name a column', () => {
    const all = drawnGrid([85, 200, 300, 400], [200, 220, 240, 260])
    const rulings = all.filter(rule => !(rule.top === 220 && rule.right > rule.left + 1)).filter(rule => rule.left !== 300)
    rulings.push({ left: 200, right: 400, top: 220, bottom: 220.5 }, { left: 300, right: 300.5, top: 220, bottom: 260 })
    const lines = [
      cell(85, 224, 'Chỉ tiêu'),
      cell(240, 214, 'Thực hiện'),
      cell(200, 234, '6 tháng'),
      cell(300, 234, 'Cả năm'),
      cell(85, 254, 'Thu ngân sách'),
      cell(200, 254, '4.215'),
      cell(300, 254, '7.230'),
      ...filler(300),
    ]
    expect(textOf([lines, { rulings }]).split('\n').slice(0, 3)).toEqual([
      '| Chỉ tiêu | Thực hiện 6 tháng | Thực hiện Cả năm |',
      '|---|---|---|',
      '| Thu ngân sách | 4.215 | 7.230 |',
    ])
  })

  it('go on over a page, their repeated head left out', () => {
    const part = (rows: [string, string][], y: number): PrintedText[] => [
      cell(85, y + 14, 'TT'),
      cell(120, y + 14, 'Nội dung'),
      ...rows.flatMap(([number, text], index) => [cell(85, y + 34 + 20 * index, number), cell(120, y + 34 + 20 * index, text)]),
    ]
    const first: Parameters<typeof printPage> = [[...filler(100), ...part([['1', 'Trồng rừng']], 700)], { rulings: drawnGrid([85, 120, 400], [700, 720, 740]) }]
    const second: Parameters<typeof printPage> = [
      [centred('2', 40), ...part([['2', 'Làm đường']], 70), ...filler(150)],
      { rulings: drawnGrid([85, 120, 400], [70, 90, 110]) },
    ]
    expect(textOf(first, second).split('\n').slice(1, 5)).toEqual(['| TT | Nội dung |', '|---|---|', '| 1 | Trồng rừng |', '| 2 | Làm đường |'])
  })

  it('whose row a page end cuts get it whole again', () => {
    const first: Parameters<typeof printPage> = [
      [...filler(100), cell(85, 714, 'TT'), cell(120, 714, 'Nội dung'), cell(85, 734, '1'), cell(120, 734, 'Tuyên truyền, vận động')],
      { rulings: drawnGrid([85, 120, 400], [700, 720, 740]) },
    ]
    const second: Parameters<typeof printPage> = [
      [cell(120, 84, 'nhân dân hiến đất'), cell(85, 104, '2'), cell(120, 104, 'Làm đường'), ...filler(150)],
      { rulings: drawnGrid([85, 120, 400], [70, 90, 110]) },
    ]
    expect(textOf(first, second)).toContain('| 1 | Tuyên truyền, vận động nhân dân hiến đất |\n| 2 | Làm đường |')
  })

  it('open at their sides are still tables', () => {
    const rulings = drawnGrid([120, 300], [200, 220, 240]).map(rule => (rule.right - rule.left > 10 ? { ...rule, left: 85, right: 400 } : rule))
    const lines = [
      cell(85, 214, 'TT'),
      cell(120, 214, 'Nội dung'),
      cell(300, 214, 'Kết quả'),
      cell(85, 234, '1'),
      cell(120, 234, 'Trồng rừng'),
      cell(300, 234, '45 ha'),
      ...filler(300),
    ]
    expect(textOf([lines, { rulings }]).split('\n')[0]).toBe('| TT | Nội dung | Kết quả |')
  })

  it('are not made of a frame round a text or a line under a heading', () => {
    const frame = [...drawnGrid([85, 553], [90, 150]), { left: 250, right: 380, top: 180, bottom: 180.5 }]
    expect(textOf([filler(105), { rulings: frame }])).toBe(fillerText)
  })

  it('without lines are known by their columns', () => {
    const row = (y: number, cells: [string, string, string]): PrintedText[] => cells.map((text, index) => ({ x: [85, 140, 400][index] as number, y, text }))
    const lines = [
      ...filler(100),
      ...row(160, ['TT', 'Chỉ tiêu', 'Kết quả']),
      ...row(176, ['1', 'Trồng rừng mới', '45 ha']),
      ...row(192, ['2', 'Kết nạp đảng viên', '12']),
      ...row(208, ['3', 'Hộ nghèo', '8,4%']),
      ...filler(240),
    ]
    expect(textOf([lines]).split('\n').slice(1, 6)).toEqual([
      '| TT | Chỉ tiêu | Kết quả |',
      '|---|---|---|',
      '| 1 | Trồng rừng mới | 45 ha |',
      '| 2 | Kết nạp đảng viên | 12 |',
      '| 3 | Hộ nghèo | 8,4% |',
    ])
  })

  it('keep a bar in a cell from ending it', () => {
    const lines = [cell(85, 214, 'a|b'), cell(120, 214, 'Nội dung'), cell(85, 234, '1'), cell(120, 234, 'x')]
    expect(textOf([lines, { rulings: drawnGrid([85, 120, 400], [200, 220, 240]) }]).split('\n')[0]).toBe('| a\\|b | Nội dung |')
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
