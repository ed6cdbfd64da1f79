import { writeNumber } from '../../text/write-number.ts'
import { isSlipOfDigits } from './parts.ts'

/** '10,66%' for 8,66: digits of the same number of places, one of them wrong or two exchanged; the right ones rounded or, of three digits, cut off. */
export function isSlipOfPercent(percent: number, decimals: number, exact: number): boolean {
  const scale = 10 ** decimals
  const written = Math.round(percent * scale)
  const cut = written > 99 ? [Math.floor(exact * scale + 1e-9)] : []
  return [Math.round(exact * scale), ...cut].some(right => isSlipOfDigits(written, right))
}

/** '1,67%' for 16,7: the comma in another place. */
export const isShifted = (percent: number, decimals: number, exact: number): boolean =>
  [0.1, 10].some(factor => Math.abs(percent * factor - exact) <= 0.5 * factor * 10 ** -decimals + 1e-9)

/** '79,8%' for 89,7: the same digits in another order; of two digits isSlipOfPercent tells. */
export function isReorder(percent: number, decimals: number, exact: number): boolean {
  const [written, right] = [digitsOf(percent * 10 ** decimals), digitsOf(exact * 10 ** decimals)]
  return written.length > 2 && sorted(written) === sorted(right)
}

const digitsOf = (value: number): string => String(Math.round(value))
const sorted = (digits: string): string => Array.from(digits).sort().join('')

/** What a count may have been before one of its digits was mistyped, or two beside each other were exchanged. */
export function mistypingsOf(count: number): number[] {
  const written = writeNumber(count).replace(/\D/g, '')
  const scale = count > 0 ? Number(written) / count : 1
  const digits = Array.from(written)
  const changed = digits.flatMap((digit, at) =>
    Array.from('0123456789', other => (other === digit ? '' : written.slice(0, at) + other + written.slice(at + 1))),
  )
  const swapped = digits.slice(1).map((digit, at) => written.slice(0, at) + digit + digits[at] + written.slice(at + 2))
  return [...changed, ...swapped].filter(other => other !== '' && other !== written).map(other => Number(other) / scale)
}
