/** How columns arrive: a date as `2026-03-15`, a bigint or a numeric as a number, the rest as pg gives it (an instant is a Date). */
import { types } from 'pg'

type Parser = (text: string) => unknown

const parsers: Record<number, Parser> = {
  [types.builtins.DATE]: text => text,
  [types.builtins.INT8]: toSafeNumber,
  [types.builtins.NUMERIC]: Number,
}

function toSafeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a number`)
  return value
}

export const columnTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): Parser {
    const own = format === 'binary' ? undefined : parsers[oid]
    return own ?? types.getTypeParser(oid, format as 'text')
  },
}
