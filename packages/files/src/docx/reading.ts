import type { LegacyEncoding } from '../legacy/encoding.ts'
import { FieldStack } from './fields.ts'
import { NoteBook } from './notes.ts'
import { type Numbering, readNumbering } from './numbering.ts'
import type { DocxParts } from './package.ts'
import { readStyles, type Styles } from './styles.ts'

/** What is known and what is counted while one document is read from its first paragraph to its last. */
export interface DocxReading {
  styles: Styles
  numbering: Numbering
  notes: NoteBook
  fields: FieldStack
  /** Tracked changes met: what was put in, what was taken out. */
  changes: { inserted: number; deleted: number }
  encodings: Set<LegacyEncoding>
  pictures: number
  /** Contents of another file hung into this one, which Word merges only on opening. */
  foreignParts: number
}

export function startReading(parts: DocxParts): DocxReading {
  const styles = readStyles(parts.styles)
  return {
    styles,
    numbering: readNumbering(parts.numbering, styles),
    notes: new NoteBook(parts),
    fields: new FieldStack(),
    changes: { inserted: 0, deleted: 0 },
    encodings: new Set(),
    pictures: 0,
    foreignParts: 0,
  }
}
