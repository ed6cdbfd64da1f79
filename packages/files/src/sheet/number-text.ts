import { serialDay } from './serial-day.ts'

/** How a cell's number is shown, as far as its meaning hangs on it. */
export type NumberLook = 'plain' | 'day' | 'percent'

/** Numbers of formats that every spreadsheet has without naming them (ECMA-376, 18.8.30), and those of East Asian days. */
const builtInDays: readonly [from: number, to: number][] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
]

/** `code` is the format's own text, where the file has one: 'dd/mm/yyyy;@'. */
export function lookOf(id: number, code: string | undefined): NumberLook {
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent'
    return builtInDays.some(([from, to]) => id >= from && id <= to) ? 'day' : 'plain'
  }
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')
  if (/[dy]/i.test(bare)) return 'day'
  return bare.includes('%') ? 'percent' : 'plain'
}

/** A number as a person sees it; what its format only decorates stays plain. */
export function numberText(written: string, look: NumberLook, from1904: boolean): string {
  const value = Number(written)
  if (!Number.isFinite(value)) return written
  if (look === 'day') return serialDay(value, from1904) ?? plain(value)
  return look === 'percent' ? `${plain(value * 100)}%` : plain(value)
}

/** Without the dust of binary fractions. */
const plain = (value: number): string => String(Number(value.toPrecision(12)))
