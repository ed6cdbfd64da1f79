import type { SheetField } from '../../lexicon/sheet-columns.ts'
import type { RowFault, RowRemark } from '../fault.ts'

type Sentences<Said extends { code: string }> = { [Code in Said['code']]: (said: Extract<Said, { code: Code }>) => string }

/** A sentence for each thing that can be wrong with a line, and what to do then. */
export type SheetLocale = Sentences<RowFault> & Sentences<RowRemark> & { column: (field: SheetField) => string }
