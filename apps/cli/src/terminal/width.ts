/** How many columns a text takes in a terminal: letters with loose tone marks (NFD) one, wide signs two, marks and joiners none. */

const zero = /[\p{Mn}\p{Me}\p{Cf}]/u
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u
const plain = /^[\x20-\x7e\u00a0-\u024f\u1ea0-\u1ef9]*$/

export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length
  let width = 0
  for (const sign of text) width += zero.test(sign) ? 0 : wide.test(sign) ? 2 : 1
  return width
}

/** The beginning of `text` that fits into `width` columns, never cutting a letter from its marks. */
export function takeWidth(text: string, width: number): string {
  let taken = 0
  let end = 0
  for (const sign of text) {
    taken += displayWidth(sign)
    if (taken > width) break
    end += sign.length
  }
  return text.slice(0, end)
}

/** The end of `text` that fits into `width` columns. */
export function takeWidthFromEnd(text: string, width: number): string {
  const signs = [...text]
  let taken = 0
  let start = signs.length
  while (start > 0) {
    taken += displayWidth(signs[start - 1] ?? '')
    if (taken > width) break
    start--
  }
  while (start < signs.length && zero.test(signs[start] ?? '')) start++
  return signs.slice(start).join('')
}

export function truncate(text: string, width: number): string {
  return displayWidth(text) <= width ? text : ellipsis(text, width)
}

/** As much of `text` as fits before an ellipsis, up to the end of a word where that leaves enough of it. */
export function ellipsis(text: string, width: number): string {
  const fitting = takeWidth(text, Math.max(0, width - 1))
  const cutsWord = /^\S/.test(text.slice(fitting.length)) && /\S$/.test(fitting)
  const words = cutsWord ? fitting.slice(0, fitting.lastIndexOf(' ') + 1) : fitting
  return `${(words.length * 2 >= fitting.length ? words : fitting).replace(/[\s,;:]+$/, '')}…`
}

/** Letters of the longest Vietnamese word: a longer piece is a number or an address and worth showing in part. */
const longestWord = 7

/** The end of `text` that fits behind an ellipsis, from the beginning of a word on. */
export function ellipsisFromEnd(text: string, width: number): string {
  const fitting = takeWidthFromEnd(text, Math.max(0, width - 1))
  const piece = /\S$/.test(text.slice(0, text.length - fitting.length)) ? (/^\S*/.exec(fitting)?.[0] ?? '') : ''
  return `…${(piece.length <= longestWord ? fitting.slice(piece.length) : fitting).trimStart()}`
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text
}
