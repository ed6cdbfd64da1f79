/** How the n-th number of a style is written, in the manner of one that stands in the same row: `romanOf(4)` is 'IV'. */
export type NumberForm = (value: number) => string

const romanUnits: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

export const romanOf: NumberForm = value => {
  let rest = value
  let out = ''
  for (const [unit, sign] of romanUnits) {
    while (rest >= unit && out.length < 12) {
      out += sign
      rest -= unit
    }
  }
  return out
}

const cardinals = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười']
const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** 'Ba' after 'Hai', 'Thứ ba' after 'Thứ hai', 'THỨ BA' after 'THỨ HAI', 'III' after 'II', '3' after '2'. */
export function formLike(num: string): NumberForm {
  if (/^\d/.test(num)) return value => num.replace(/\d+$/, String(value))
  if (/^thứ/iu.test(num)) return value => inCaseOf(num, `Thứ ${ordinals[value - 1] ?? value}`)
  if (/^[ivx]+$/i.test(num)) return value => (num === num.toLowerCase() ? romanOf(value).toLowerCase() : romanOf(value))
  return value => cardinals[value - 1] ?? String(value)
}

const inCaseOf = (sample: string, text: string): string =>
  sample === sample.toUpperCase() ? text.toUpperCase() : sample === sample.toLowerCase() ? text.toLowerCase() : text

/**
 * The rows of letters offices count with: the Vietnamese alphabet with đ (Nghị định 30/2020/NĐ-CP, Phụ lục I), the same without đ, the Latin one, and the Latin one with đ.
 * A row of items follows one of them; which, shows in its own letters.
 */
export const letterRows = ['abcdđeghiklmnopqrstuvxy', 'abcdeghiklmnopqrstuvxy', 'abcdefghijklmnopqrstuvwxyz', 'abcdđefghijklmnopqrstuvwxyz'] as const

/** What a scanner takes for each other; small letters other than l are no figures, so 'b)' is never a 3. */
const lookAlikes: readonly (readonly [RegExp, string])[] = [
  [/[Iil1|!íìỉĩịÍÌỈĨỊ]/g, '1'],
  [/[S5]/g, '5'],
  [/[B83]/g, '8'],
  [/[O0oQ]/g, '0'],
  [/[cCeE]/g, 'c'],
  [/[gq96G]/g, '9'],
  [/[Zz2]/g, '2'],
  [/[bh]/g, 'b'],
  [/[VvYy]/g, 'v'],
]

/** One sign for those a scanner mistakes for each other: 'Il', 'lI' and 'II' are one. */
export function blurred(num: string): string {
  let out = num.replace(/[\s.,:;()/\-–*"“]/g, '')
  for (const [pattern, sign] of lookAlikes) out = out.replace(pattern, sign)
  return out.toLowerCase()
}
