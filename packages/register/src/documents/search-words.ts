import { unaccented } from '@roviec/reader/words'
import { type SearchField, searchFields } from '../lexicon/search-fields.ts'

export interface AskedField {
  field: SearchField
  /** As typed, without quotes. */
  value: string
}

export interface SearchWords {
  /** What is asked of the whole document. */
  anywhere: string
  fields: AskedField[]
}

/**
 * A search that names fields. What stands after `cơ quan:` belongs to it up to the next field or the end; in quotes, up to their end.
 *
 * reads:   giảm nghèo số:456 · cơ quan:công an xã loại:báo cáo · so:12 · trích yếu:"chuyển đổi số" thôn Bản Mới
 * refuses: Kính gửi: Ủy ban (no field) · số đến nay (no colon)
 */
export function searchWords(typed: string): SearchWords {
  const text = typed.normalize('NFC')
  const names = [...text.matchAll(fieldName)].filter(({ index }) => !inQuotes(text, index))
  const fields: AskedField[] = []
  let anywhere = text.slice(0, names[0]?.index ?? text.length)
  for (const [i, match] of names.entries()) {
    const said = text.slice(match.index + match[0].length, names[i + 1]?.index ?? text.length).trim()
    const [quoted, inside, after = ''] = /^["“]([^"”]*)["”](.*)$/su.exec(said) ?? [null, said, '']
    if (quoted !== null) anywhere += ` ${after}`
    const field = fieldNamed(match[1] ?? '')
    const value = (inside ?? '').trim()
    if (field !== null && value !== '') fields.push({ field, value })
  }
  return { anywhere: anywhere.replace(/\s+/g, ' ').trim(), fields }
}

const folded = (text: string): string => unaccented(text.toLowerCase())

const forms = new Map(searchFields.flatMap(({ field, words }) => words.map(word => [folded(word), field] as const)))
const fieldNamed = (written: string): SearchField | null => forms.get(folded(written).replace(/\s+/g, ' ')) ?? null

/** Longest first, so that 'số đến:' is not 'đến:'; letters with or without their accents. */
const fieldName = new RegExp(
  `(?<![\\p{L}\\p{N}])(${searchFields
    .flatMap(({ words }) => words)
    .toSorted((a, b) => b.length - a.length)
    .map(word => `${word}|${folded(word)}`.replaceAll(' ', '\\s+'))
    .join('|')})\\s*:`,
  'giu',
)

const inQuotes = (text: string, at: number): boolean => (text.slice(0, at).match(/["“”]/g) ?? []).length % 2 === 1
