import { patternOf } from '../../text/pattern.ts'

/** What the head of a column, or the name of a row, says it is made of: '3=1+2', '(5) = (3) - (4)', 'Tổng chi (I+II+III)'. */
export interface Formula {
  /** Column that is said. */
  target: number
  terms: Term[]
}

export interface Term {
  column: number
  sign: 1 | -1
}

const sum = patternOf(/(?<![\p{L}\d])\(?(\d{1,2})\)?\s*=\s*((?:\(?\d{1,2}\)?\s*[+-]\s*)+\(?\d{1,2}\)?)(?![\d.,*:/x×%]|\s*[*:/x×%])/u)
const numberedCell = /^\(?(?:\d{1,2}|[a-z])\)?$/u
const reckonedCell = /^\(?\d{1,2}\)?\s*=[\s\d()+:/*x×%,.-]+$/u
const numberedHead = /^\(?(\d{1,2})\)?$|\((\d{1,2})\)\s*(?:=|$)|(?:^|[\s(])(\d{1,2})\)?\s*=/u

/** A row that numbers the columns, and may say how some are reckoned: 'A | B | 1 | 2 | 3=1+2', '1 | 2 | 3 | 4'. */
export function isNumbering(cells: readonly string[]): boolean {
  if (!cells.every(cell => cell === '' || numberedCell.test(cell) || reckonedCell.test(cell))) return false
  const numbers = cells.flatMap(cell => numberingOf(cell) ?? [])
  return (
    cells.some(cell => reckonedCell.test(cell)) || (numbers.length > 2 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] as number) + 1))
  )
}

/** Its number: 3 for '3=1+2', '(3)', 'Còn lại (3)=(1)-(2)', 'Còn lại (3)'. */
export function numberingOf(text: string): number | null {
  const found = numberedHead.exec(text)
  return found ? Number(found[1] ?? found[2] ?? found[3]) : null
}

/** `numbers` are those of all columns; null where one that is meant is not there, or there twice. */
export function formulaIn(text: string, target: number, numbers: readonly (number | null)[]): Formula | null {
  const said = sum.exec(text)
  if (!said) return null
  const terms = [...(said[2] as string).matchAll(/([+-])?\s*\(?(\d{1,2})\)?/g)].map(([, sign, number]) => ({
    column: columnOf(Number(number), numbers),
    sign: sign === '-' ? (-1 as const) : (1 as const),
  }))
  return terms.every(term => term.column >= 0 && term.column !== target) && new Set(terms.map(term => term.column)).size === terms.length
    ? { target, terms }
    : null
}

function columnOf(number: number, numbers: readonly (number | null)[]): number {
  const at = numbers.indexOf(number)
  return numbers.lastIndexOf(number) === at ? at : -1
}

const rowSum = /(?:^|[(=\s])((?:[IVX]+|[A-H]|[a-h]|\d{1,2})(?:\s*[+-]\s*(?:[IVX]+|[A-H]|[a-h]|\d{1,2}))+)(?=\s*\)?\s*$)/u

/** 'TỔNG CHI (I+II+III)': the marks of its rows, with signs; null where the name says none. As written, not in key form. */
export function marksIn(name: string): { mark: string; sign: 1 | -1 }[] | null {
  const said = rowSum.exec(name.replace(/[–—−]/g, '-'))?.[1]
  if (!said) return null
  return [...said.matchAll(/([+-])?\s*([IVX]+|[A-Ha-h]|\d{1,2})/g)].map(([, sign, mark]) => ({ mark: mark as string, sign: sign === '-' ? -1 : 1 }))
}
