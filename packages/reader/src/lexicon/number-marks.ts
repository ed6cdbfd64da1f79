/** How parts, chapters, articles and items are numbered. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (II.6); Hướng dẫn 05-HD/VPTW; bullets as typed in offices. */

/** Words of order and their values, lower case: 'thứ nhất', 'một là'. */
export const ordinalValues: Readonly<Record<string, number>> = { nhất: 1, một: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 }

/** Before a word of order: 'thứ hai'. */
export const ordinalPrefix = /^thứ(?:\s+|$)/u

/** Letters of items in their order: a, b, c, d, đ, e, g … (f, j, w, z are not used); capitals go on as in English. */
export const itemLetters = 'abcdđeghiklmnopqrstuvxy'

/** Marks that open with a Vietnamese word or letter; the first group is the number. Roman numbers of headings are up to XXXIX. */
export const wordMarks = {
  part: /^(?:PHẦN|Phần)\s+(THỨ\s+\p{Lu}+|thứ\s+\p{L}+|(?:X{0,3}(?:IX|IV|V?I{1,3}|V|X))|\d{1,2})(?![\p{L}\p{N}])\s*[.:]?\s*/u,
  chapter: /^(?:CHƯƠNG|Chương)\s+((?:X{0,3}(?:IX|IV|V?I{1,3}|V|X))|\d{1,2})(?![\p{L}\p{N}])\s*[.:]?\s*/u,
  article: /^(?:ĐIỀU|Điều)\s+(\d{1,3})\s*[.:]\s*/u,
  letter: /^([a-zđ]\d?)\s*[).]\s*(?=\S)/u,
  letterInBrackets: /^\(([a-zđ])\)\s*(?=\S)/u,
  capital: /^([A-HĐ])\s*[.)/]\s*(?=\p{Lu})/u,
  ordinalIs: /^(Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là\s*[,:;]?\s*(?=\S)/u,
  ordinal: /^(Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))\s*[,:]\s*(?=\S)/u,
  /** The letters that each may begin with. */
  openings: { part: 'P', chapter: 'C', article: 'Đ', letter: 'abcdefghijklmnopqrstuvwxyzđ', capital: 'ABCDEFGHĐ', ordinalIs: 'MHBNSTC', ordinal: 'T' },
} as const
