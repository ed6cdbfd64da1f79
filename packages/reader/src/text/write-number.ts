import { rounded } from './numbers.ts'

/** A number as Vietnamese papers write it: dots between thousands, a decimal comma. `writeNumber(1234.5)` is '1.234,5'. */
export function writeNumber(value: number, decimals?: number): string {
  const fixed = decimals === undefined ? String(rounded(value)) : value.toFixed(decimals)
  const [whole = '0', fraction] = fixed.replace('-', '').split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return `${value < 0 ? '-' : ''}${grouped}${fraction ? `,${fraction}` : ''}`
}
