import { describe, expect, it } from 'vitest'
import type { Word } from '../page/printed-page.ts'
import { officialPairs } from './official-pairs.ts'
import { spellAsElsewhere } from './own-words.ts'

/** A word followed by "?" is doubtful. */
function spelt(text: string): string {
  const words = text.split(' ').map((part): Word => {
    const doubtful = part.endsWith('?')
    const place = { left: 0, right: 1, top: 0, bottom: 1, baseline: 1, size: 13, bold: false, italic: false, spaced: true }
    return { ...place, text: doubtful ? part.slice(0, -1) : part, confidence: doubtful ? 80 : 96 }
  })
  spellAsElsewhere(words)
  return words.map(word => word.text).join(' ')
}

describe('a doubtful word', () => {
  it('is spelt as it stands beside the same neighbour elsewhere', () => {
    expect(spelt('thôn Nà Lẻng và thôn Nà Lẻng đến thôn Nà Léng?')).toBe('thôn Nà Lẻng và thôn Nà Lẻng đến thôn Nà Lẻng')
  })

  it('keeps its capitals and the signs round it', () => {
    expect(spelt('“KẾT QUÁ;?')).toBe('“KẾT QUẢ;')
  })

  it('stays where its neighbour is another, or a sign parts them', () => {
    expect(spelt('thôn Nà Lẻng và thôn Nà Lẻng đến bản Léng?')).toBe('thôn Nà Lẻng và thôn Nà Lẻng đến bản Léng')
    expect(spelt('có kết, quá? xa')).toBe('có kết, quá xa')
    expect(spelt('KẾT (QUÁ? xa')).toBe('KẾT (QUÁ xa')
  })

  it('stays where one other place is all that speaks against it: two people may bear names so alike', () => {
    expect(spelt('bà Lê Thị Hòa và bà Lê Thị Hoa?')).toBe('bà Lê Thị Hòa và bà Lê Thị Hoa')
  })

  it('stays where the old placing of its tone is all that differs', () => {
    expect(spelt('Ủy ban và Ủy ban và Uỷ? ban')).toBe('Ủy ban và Ủy ban và Uỷ ban')
  })
})

describe('a sure word', () => {
  it('is righted where a hook taken for an acute makes no sense in any official paper', () => {
    expect(spelt('về chuyển đối số')).toBe('về chuyển đổi số')
  })

  it('stays for any other mark', () => {
    expect(spelt('các cơ quan trong hệ thống')).toBe('các cơ quan trong hệ thống')
  })

  it('stays where its other neighbour speaks for it', () => {
    expect(spelt('trao đối tượng')).toBe('trao đối tượng')
  })
})

it('holds no official pair that another of the same letters contradicts by a hook and an acute alone', () => {
  const plain = (pair: string) => pair.normalize('NFD').replaceAll('\u0309', '\u0301')
  expect(new Set([...officialPairs].map(plain)).size).toBe(officialPairs.size)
})
