/** How an item or heading is numbered; the name of a style is also its rank where a document gives no other hint. */
export type MarkerStyle =
  | 'part'
  | 'chapter'
  | 'article'
  | 'roman'
  | 'capital'
  | 'decimal1'
  | 'decimal2'
  | 'decimal3'
  | 'decimal4'
  | 'letter'
  | 'paren'
  | 'ordinal'
  | 'dash'
  | 'plus'
  | 'star'
  | 'note'

export interface Marker {
  style: MarkerStyle
  /** As written, without the dot or bracket: 'II', '4.1', 'a', '-'. */
  num: string
  /** Its place in the row (II is 2, 4.1 is 1, b is 2), null for dashes and the like. */
  value: number | null
  /** Code units from the start of the line to the first letter of the text. */
  length: number
}

const ordinals = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const ordinalWords: Record<string, number> = { nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 }
const letters = 'abcdđeghiklmnopqrstuvxy'

const roman = '(?:X{0,3}(?:IX|IV|V?I{1,3}|V|X))'
const patterns: [MarkerStyle, RegExp][] = [
  ['part', new RegExp(`^(?:PHẦN|Phần)\\s+(THỨ\\s+\\p{Lu}+|thứ\\s+\\p{L}+|${roman}|\\d{1,2})(?![\\p{L}\\p{N}])\\s*[.:]?\\s*`, 'u')],
  ['chapter', new RegExp(`^(?:CHƯƠNG|Chương)\\s+(${roman}|\\d{1,2})(?![\\p{L}\\p{N}])\\s*[.:]?\\s*`, 'u')],
  ['article', /^(?:ĐIỀU|Điều)\s+(\d{1,3})\s*[.:]\s*/u],
  ['roman', new RegExp(`^(${roman})\\s*[.)/\\-–]\\s*(?=\\p{Lu}|["“])`, 'u')],
  ['decimal4', /^(\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,2})\.?\s+(?=\S)/u],
  ['decimal3', /^(\d{1,2}\.\d{1,2}\.\d{1,2})\.?\s+(?=\S)/u],
  ['decimal2', /^(\d{1,2}\.\d{1,2})(?:\.\s*|\s+)(?=\p{L}|["“(])/u],
  ['decimal1', /^(\d{1,2})\s*(?:[.)]\s*|[\\/]\s+)(?=\p{L}|["“(])/u],
  ['decimal1', /^(\d{1,2})\s*[-–]\s+(?=\p{Lu})/u],
  ['paren', /^\((\d{1,2}|[ivx]{1,4})\)\s*(?=\S)/u],
  ['letter', /^([a-zđ]\d?)\s*[).]\s*(?=\S)/u],
  ['letter', /^\(([a-zđ])\)\s*(?=\S)/u],
  ['capital', /^([A-HĐ])\s*[.)/]\s*(?=\p{Lu})/u],
  ['ordinal', /^(Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là\s*[,:;]?\s*(?=\S)/u],
  ['ordinal', /^(Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))\s*[,:]\s*(?=\S)/u],
  ['dash', /^([-–—•‣▪■●o])\s+(?=\S)|^([-–—])(?=\p{L}|["“(])/u],
  ['plus', /^(\+)\s*(?=\S)/u],
  ['star', /^(\*|✓|❖|➢|§)\s+(?=\S)|^(\*)(?=\p{Lu})/u],
]

/** The number or bullet a line begins with, or null. `markerOf('4.1. Hội đồng nhân dân xã:')` has style 'decimal2', num '4.1', value 1. */
export function markerOf(line: string): Marker | null {
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(line)
    if (match) {
      const num = (match[1] ?? match[2] ?? '').trim()
      return { style, num, value: valueOf(style, num), length: match[0].length }
    }
  }
  return null
}

function valueOf(style: MarkerStyle, num: string): number | null {
  if (style === 'dash' || style === 'plus' || style === 'star') return null
  if (style.startsWith('decimal') || style === 'article') return Number(num.split('.').at(-1))
  const lower = num.toLowerCase()
  if (style === 'ordinal' || /^thứ/.test(lower)) return ordinalWords[lower.replace(/^thứ\s+/, '')] ?? (ordinals.indexOf(lower) + 1 || null)
  if (style === 'letter') return letters.indexOf(lower[0] as string) + 1 || null
  if (style === 'capital') return 'abcdefgh'.indexOf(lower) + 1 || null
  return /^\d+$/.test(num) ? Number(num) : romanValue(num)
}

/** 'IV' is 4; null when it is no Roman number. */
export function romanValue(num: string): number | null {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
  let total = 0
  const upper = num.toUpperCase()
  for (let i = 0; i < upper.length; i++) {
    const value = values[upper[i] as string]
    if (!value) return null
    total += value < (values[upper[i + 1] as string] ?? 0) ? -value : value
  }
  return total || null
}
