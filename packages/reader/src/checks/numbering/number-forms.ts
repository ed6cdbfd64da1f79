/** How the n-th number of a style is written, in the manner of one that stands in the same row: `romanOf(4)` is 'IV'. */
export type NumberForm = (value: number) => string

const romanUnits: readonly (readonly [number, string])[] = [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']]

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

const inCaseOf = (sample: string, text: string): string => (sample === sample.toUpperCase() ? text.toUpperCase() : sample === sample.toLowerCase() ? text.toLowerCase() : text)

/**
 * The rows of letters offices count with: the Vietnamese alphabet with đ (Nghị định 30/2020/NĐ-CP, Phụ lục I), the same without đ, the Latin one, and the Latin one with đ.
 * A row of items follows one of them; which, shows in its own letters.
 */
export const letterRows = ['abcdđeghiklmnopqrstuvxy', 'abcdeghiklmnopqrstuvxy', 'abcdefghijklmnopqrstuvwxyz', 'abcdđefghijklmnopqrstuvwxyz'] as const

const lookAlikes = [/[il1|!íìỉĩị]/g, /[sś5]/g, /[b8h3]/g, /[o0qd]/g, /[ceé]/g, /[g96]/g, /[z2]/g, /[a4]/g, /[vy]/g] as const
const canonicals = ['1', '5', '8', '0', 'c', '9', '2', '4', 'v']

/** One sign for those a scanner mistakes for each other: 'Il', 'lI' and 'II' are one. */
export function blurred(num: string): string {
  let out = num.toLowerCase().replace(/[\s.,:;()/\-–*"“]/g, '')
  for (const [index, pattern] of lookAlikes.entries()) out = out.replace(pattern, canonicals[index] as string)
  return out
}
