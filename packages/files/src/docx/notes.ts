import { formatNumber, type NumberFormat } from '../numbering/number-format.ts'
import { childrenNamed, descend, type XmlElement } from '../xml/element.ts'
import { numberFormats } from './number-formats.ts'
import type { DocxParts } from './package.ts'
import { numberOf, settingOf } from './values.ts'

export type NoteKind = 'footnote' | 'endnote'

interface NoteSeries {
  bodies: Map<string, XmlElement>
  format: NumberFormat
  next: number
}

/** Footnotes and endnotes by id, and the number the next anchor gets. */
export class NoteBook {
  #series: Record<NoteKind, NoteSeries>
  /** A note inside a note does not exist in Word; a file that has one would read for ever. */
  inNote = false

  constructor(parts: DocxParts) {
    this.#series = {
      footnote: series(parts, 'footnote', 'decimal'),
      endnote: series(parts, 'endnote', 'lowerRoman'),
    }
  }

  nextMark(kind: NoteKind): string {
    const notes = this.#series[kind]
    return formatNumber(notes.next++, notes.format)
  }

  body(kind: NoteKind, id: string | undefined): XmlElement | undefined {
    return this.#series[kind].bodies.get(id ?? '')
  }
}

function series(parts: DocxParts, kind: NoteKind, usual: NumberFormat): NoteSeries {
  const root = kind === 'footnote' ? parts.footnotes : parts.endnotes
  const settings = descend(parts.body, 'w:sectPr', `w:${kind}Pr`)
  const said = numberFormats[settingOf(settings, 'w:numFmt') ?? '']
  return {
    bodies: new Map(childrenNamed(root, `w:${kind}`).map(note => [note.attributes['w:id'] ?? '', note])),
    format: said !== undefined && formatNumber(1, said) !== '' ? said : usual,
    next: numberOf(settings, 'w:numStart') ?? 1,
  }
}
