import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { officialText } from './official-text.ts'

const corpus = (name: string) => officialText(readFileSync(join(import.meta.dirname, '..', '..', 'corpus', `${name}.txt`), 'utf8'))

describe('officialText', () => {
  it('takes the letterhead of a Party paper apart', () => {
    const paper = corpus('01-ket-luan-ban-thuong-vu')
    expect(paper.system).toBe('party')
    expect(paper.left).toEqual(['ĐẢNG BỘ TỈNH TRƯỜNG SƠN', 'ĐẢNG ỦY XÃ AN KHÊ THƯỢNG', '*', 'Số 58-KL/ĐU'])
    expect(paper.right).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM', 'An Khê Thượng, ngày 06 tháng 8 năm 2026'])
    expect(paper.title).toEqual(['KẾT LUẬN', 'CỦA BAN THƯỜNG VỤ ĐẢNG ỦY XÃ', 'tại Hội nghị lần thứ 14, ngày 05 tháng 8 năm 2026'])
    expect(paper.signature).toEqual(['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Hà Minh Quyết'])
    expect(paper.recipients).toHaveLength(7)
  })

  it('keeps the subject of a State letter in the left column and gives it no title', () => {
    const paper = corpus('07-cong-van-ung-pho-mua-lu')
    expect(paper.system).toBe('state')
    expect(paper.left.slice(2)).toEqual(['Số: 412/UBND-KT', 'V/v chủ động ứng phó mưa lũ, sạt lở đất năm 2026'])
    expect(paper.title).toEqual([])
    expect(paper.body[0]).toEqual({ kind: 'paragraph', text: 'Kính gửi:' })
  })

  it('reads pipe rows as one table and leaves the rule under its head out', () => {
    const [table] = corpus('03-ke-hoach-chuyen-doi-so').body.filter(part => part.kind === 'table')
    expect(table?.rows).toHaveLength(16)
    expect(new Set(table?.rows.map(row => row.length))).toEqual(new Set([6]))
  })

  it('takes footnotes out of the body and keeps their marks', () => {
    const paper = corpus('05-bao-cao-chuyen-de')
    expect([...paper.footnotes.keys()]).toEqual(['1', '2', '3'])
    const written = paper.body.map(part => (part.kind === 'paragraph' ? part.text : '')).join('\n')
    expect(written).toContain('18,75 tỷ đồng<sup>1</sup>.')
    expect(written).not.toContain('Gồm: ngân sách tỉnh')
  })
})
