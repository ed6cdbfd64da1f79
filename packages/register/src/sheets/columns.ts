import { otherHeads, type SheetField, sheetColumns, sheetFields } from '../lexicon/sheet-columns.ts'
import { bareWords, holdsWords } from './bare-words.ts'

/** What stands over a column. */
export interface ColumnHead {
  /** All lines of the head, one after another: 'Cơ quan thực hiện Phối hợp'. */
  whole: string
  /** Its lowest line: 'Phối hợp'. */
  last: string
}

const phrases = sheetFields.flatMap(field => sheetColumns[field].heads.map(head => ({ field: field as SheetField | null, words: bareWords(head) })))
const others = otherHeads.map(head => ({ field: null, words: bareWords(head) }))

/** A head that is the phrase itself counts for more than any that only holds it. */
const exactly = 100

/** Which field each column holds, each field once; null where the head says none of them. */
export function guessColumns(heads: readonly ColumnHead[]): (SheetField | null)[] {
  const guesses = heads.flatMap((head, column) => scoresOf(head).map(score => ({ column, ...score })))
  const columns = heads.map((): SheetField | null => null)
  const taken = new Set<SheetField>()
  const decided = new Set<number>()
  for (const { column, field } of guesses.toSorted((a, b) => b.score - a.score || a.column - b.column)) {
    if (decided.has(column) || (field !== null && taken.has(field))) continue
    decided.add(column)
    columns[column] = field
    if (field !== null) taken.add(field)
  }
  return taken.has('deadline') ? columns : columns.map(field => (field === 'completedOn' ? 'deadline' : field))
}

function scoresOf({ whole, last }: ColumnHead): { field: SheetField | null; score: number }[] {
  const [all, lowest] = [bareWords(whole), bareWords(last)]
  return [...phrases, ...others].flatMap(({ field, words }) => {
    if (all === words || lowest === words) return [{ field, score: words.length + exactly }]
    return holdsWords(all, words) ? [{ field, score: words.length }] : []
  })
}
