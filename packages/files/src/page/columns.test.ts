import { describe, expect, it } from 'vitest'
import { centred, runningText as filler, type PrintedText, assembledText as textOf } from '../../test/print-page.ts'

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

  it('keeps the subject under the number of an official letter whole', () => {
    const subject = [centred('V/v phòng, chống', 124, { around: 160, size: 12 }), centred('cháy rừng mùa khô', 138, { around: 160, size: 12 })]
    const lines = [...head, ...subject, centred('Kính gửi: Các thôn', 170), ...filler(200)]
    expect(textOf([lines]).split('\n').slice(2, 5)).toEqual(['Số: 45/TB-UBND', 'V/v phòng, chống cháy rừng mùa khô', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])
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

  it('joins a recipient set on two lines, whatever the first ends with', () => {
    for (const [first, rest] of [
      ['- Các cơ quan tham mưu,', 'giúp việc Đảng ủy,'],
      ['- Trưởng các thôn: Nà Mương,', 'Khe Trúc;'],
    ] as const) {
      const list = ['Nơi nhận:', first, rest, '- Lưu: VT.'].map((text, index) => ({ x: 85, y: 180 + 14 * index, text, size: 12 }))
      expect(textOf([[...filler(100), ...list, ...signature(180)]])).toContain(`\n${first} ${rest}\n- Lưu: VT.\n`)
    }
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
