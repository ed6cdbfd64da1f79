/** Columns further right are not looked at: no table has so many, a stray sign has. */
export const mostColumns = 200

/** Column of a cell's address, from 0: `columnOf('C12')` is 2. Null when it is none. */
export function columnOf(address: string): number | null {
  let column = 0
  let at = 0
  for (; at < address.length && at < 4; at++) {
    const letter = address.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return at === 0 ? null : column - 1
}

/** Cells from one corner to the other, both included; rows count from 1, columns from 0. */
export interface Area {
  top: number
  bottom: number
  left: number
  right: number
}

/** 'B2:D5'; null when it is no area. */
export function areaOf(text: string): Area | null {
  const [, from = '', top, to = '', bottom] = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text) ?? []
  const [left, right] = [columnOf(from), columnOf(to)]
  return left === null || right === null ? null : { top: Number(top), bottom: Number(bottom), left, right }
}
