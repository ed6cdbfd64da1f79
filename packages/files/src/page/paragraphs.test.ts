import { describe, expect, it } from 'vitest'
import { centred, runningText as filler, wholeText as fillerText, paragraph, printPage, assembledText as textOf } from '../../test/print-page.ts'
import { assemble } from './assemble.ts'

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

  it('joins a centred line that filled the page with the rest of it', () => {
    const lines = [
      centred('Về nhiệm vụ phát triển kinh tế, xã hội và bảo đảm quốc phòng, an ninh sáu', 100, { bold: true }),
      centred('tháng cuối năm 2026', 116, { bold: true }),
      ...filler(160),
    ]
    expect(textOf([lines]).split('\n')[0]).toBe('Về nhiệm vụ phát triển kinh tế, xã hội và bảo đảm quốc phòng, an ninh sáu tháng cuối năm 2026')
  })

  it('writes every bullet as a dash', () => {
    const lines = ['•', '\uf0b7', '►'].flatMap((bullet, index) => [
      { x: 121, y: 160 + 16 * index, text: bullet },
      { x: 139, y: 160 + 16 * index, text: 'Rà soát hộ nghèo;' },
    ])
    expect(
      textOf([[...filler(100), ...lines]])
        .split('\n')
        .slice(1),
    ).toEqual(['- Rà soát hộ nghèo;', '- Rà soát hộ nghèo;', '- Rà soát hộ nghèo;'])
  })

  it('joins a heading that was wrapped before a long word', () => {
    const heading = ['3.2. Đối với việc tiếp tục thực hiện Nghị quyết số 57-NQ/TW, ngày', '22/12/2024 của Bộ Chính trị'].map((text, index) => ({
      x: index === 0 ? 121 : 85,
      y: 160 + 16 * index,
      text,
      bold: true,
    }))
    expect(textOf([[...filler(100), ...heading, ...filler(200)]]).split('\n')[1]).toBe(
      '3.2. Đối với việc tiếp tục thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị',
    )
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
