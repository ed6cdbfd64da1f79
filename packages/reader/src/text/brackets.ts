/**
 * Offset of the round bracket that is open right before `at`, looked for from `from` on; -1 where none is.
 * `openBracket('Xã (qua thôn) đã (gồm', 0, 20)` is 17; at 13, behind ')', it is -1.
 */
export function openBracket(key: string, from: number, at: number): number {
  const open = at > from ? key.lastIndexOf('(', at - 1) : -1
  return open >= from && open > key.lastIndexOf(')', at - 1) ? open : -1
}
