/**
 * Offset of the round bracket that is open right before `at`, looked for from `from` on; -1 where none is.
 * `openBracket('Xã (qua thôn) đã (gồm', 0, 20)` is 17; at 13, behind ')', it is -1.
 */
export function openBracket(key: string, from: number, at: number): number {
  // Searched in the stretch alone: a look back to the start of the text at every figure would make reading quadratic.
  const text = key.slice(from, at)
  const open = text.lastIndexOf('(')
  return open > text.lastIndexOf(')') ? from + open : -1
}
