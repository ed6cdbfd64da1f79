import type { DocumentTree } from '../../structure/tree.ts'
import { keyOf } from '../../text/mend.ts'
import { numbersIn } from '../../text/numbers.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Span } from '../../types.ts'

/** A cell of a table; a dash is nought, an empty cell and words are no number. */
export interface Cell {
  span: Span
  /** Key form, without the marks of bold. */
  text: string
  value: number | null
  decimals: number
  /** Behind the number: '%', 'hộ'. */
  unit: string
  blank: boolean
}

const oneNumber = patternOf(/^(?<sign>[+-]?)\s?(?<digits>\d[\d.,]*)\s?(?<unit>%|\p{L}[\p{L}\s/]{0,24})?$/u)

/** Of a cell of sentences the first words are enough. */
const longest = 160

/** '1.250', '-3', '+12', '412 hộ', '-'; not '5.63 (<BĐ1: 0,37)', not 'khoảng 70%', not '1.5'. */
export function cellOf(tree: DocumentTree, span: Span): Cell {
  const text = keyOf(tree.text.slice(span[0], Math.min(span[1], span[0] + longest)))
    .replace(/\*\*|__|^\*|\*$/g, '')
    .trim()
  const cell = { span, text, decimals: 0, unit: '', blank: text === '' }
  if (text === '-') return { ...cell, value: 0 }
  const { sign, digits, unit = '' } = oneNumber.exec(text)?.groups ?? {}
  const found = digits ? numbersIn(digits) : []
  const number = found[0]
  if (!number || found.length > 1 || number.doubtful || number.end !== digits?.length) return { ...cell, value: null }
  return { ...cell, value: sign === '-' ? -number.value : number.value, decimals: number.decimals, unit }
}

export const emptyCell = (at: number): Cell => ({ span: [at, at], text: '', value: null, decimals: 0, unit: '', blank: true })
