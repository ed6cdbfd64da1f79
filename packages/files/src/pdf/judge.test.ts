import { describe, expect, it } from 'vitest'
import { judge, syllableShare } from './judge.ts'

describe('a text layer', () => {
  it('is Vietnamese also with figures, symbols and names of many kinds', () => {
    expect(judge('Ủy ban nhân dân xã An Khê Thượng ban hành Kế hoạch số 45/KH-UBND ngày 05/3/2026 về giao 25 chỉ tiêu cho 14 thôn')).toBe('vietnamese')
    expect(judge('Hảng A Chu, Sùng Thị Mỷ, Giàng Seo Vần, Lò Thị Ban')).toBe('vietnamese')
  })

  it('is scrambled when a font map exchanged its letters', () => {
    expect(judge('Cӝng hòa xã hӝi chӫ nghƭa ViӋt Nam, Ĉӝc lұp - Tӵ do - Hҥnh phúc')).toBe('scrambled')
    expect(judge('\ue001\ue002\ue003 \ue004\ue005 \ue006\ue007\ue008 2026')).toBe('scrambled')
    expect(judge('\ufffd\ufffdn nh\ufffdn d\ufffdn')).toBe('scrambled')
  })

  it('is scrambled in an old encoding nothing could name', () => {
    expect(judge('Uû b©n nh©n d©n x· ®ång chÝ th«ng b¸o kÕt luËn cña ®ång chÝ b¸o c¸o t×nh h×nh')).toBe('scrambled')
  })

  it('is another language, or too little to tell, otherwise', () => {
    expect(judge('This report was written by the people of a far away country and has nothing to hide from anyone')).toBe('other')
    expect(judge('45 000 123')).toBe('other')
    expect(judge('')).toBe('other')
  })

  it('has a share of syllables', () => {
    expect(syllableShare('nhân dân')).toBe(1)
    expect(syllableShare('nhân xyz')).toBe(0.5)
    expect(syllableShare('')).toBe(0)
  })
})
