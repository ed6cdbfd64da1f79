import { keyOf, documentTypes as readDocumentTypes, referencesIn } from '@roviec/reader/words'
import { congressSymbol, type DocumentSide, letterTypeName } from '../lexicon/document-types.ts'
import { done, type Result, refused } from '../result.ts'
import { documentTypeRule, documentTypesOn } from './document-types.ts'

/** What a number and symbol is written from. */
export interface ReferenceParts {
  side: DocumentSide
  documentType: string
  /** Null for a draft that has none yet. */
  number: number | null
  /** Letters of the issuing body: 'ĐU', 'UBND'. */
  organ: string
  /** Letters of the drafting unit or field; a letter of the State must have them: 'VX'. */
  unit?: string
  /** Year in the number of a legal normative document. */
  year?: number
  /** A paper of the congress: 'ĐH' stands for the committee. */
  congress?: boolean
  /** Day whose list of kinds holds; today's list without it. */
  on?: string
}

export type ReferenceRefusal =
  | { code: 'unknown-type'; documentType: string }
  /** The kind bears no letters ("Lời kêu gọi", "Thư công"). */
  | { code: 'no-abbreviation'; documentType: string }
  | { code: 'unit-missing' }
  | { code: 'organ-missing' }
  | { code: 'bad-number'; number: number }

/** '05-NQ/ĐU' · '15/QĐ-UBND' · '12/UBND-VX' · '07/2026/NQ-HĐND'; without a number '-NQ/ĐU', '/QĐ-UBND'. */
export function formatReference(parts: ReferenceParts): Result<string, ReferenceRefusal> {
  const { side, documentType, number, organ, unit = '', year, congress = false, on } = parts
  const type = documentTypeRule(side, documentType, on)
  if (type === null) return refused({ code: 'unknown-type', documentType })
  if (organ.trim() === '' && !congress) return refused({ code: 'organ-missing' })
  if (number !== null && !(Number.isInteger(number) && number > 0)) return refused({ code: 'bad-number', number })
  const written = number === null ? '' : padded(number)
  if (side === 'state' && type.name === letterTypeName) return unit.trim() === '' ? refused({ code: 'unit-missing' }) : done(`${written}/${organ}-${unit}`)
  if (type.abbreviation === null) return refused({ code: 'no-abbreviation', documentType })
  if (side === 'party') return done(`${written}-${type.abbreviation}/${congress ? congressSymbol : organ}`)
  return done(`${written}/${year === undefined ? '' : `${year}/`}${type.abbreviation}-${organ}`)
}

/** The line in the head: 'Số 05-NQ/ĐU' of the Party, 'Số: 15/QĐ-UBND' of the State; a draft keeps room for its number. */
export function numberLine(parts: ReferenceParts): Result<string, ReferenceRefusal> {
  const reference = formatReference(parts)
  if (!reference.ok) return reference
  const room = parts.number === null ? '      ' : ''
  return done(`${parts.side === 'party' ? 'Số ' : 'Số: '}${room}${reference.value}`)
}

/** `padded(5)` is '05'. */
export const padded = (number: number): string => String(number).padStart(2, '0')

/** What can be told from a number and symbol alone. */
export interface ParsedReference {
  side: DocumentSide
  /** Null in a draft. */
  number: number | null
  /** A letter behind the number: '12a'. */
  letter: string | null
  /** Year in the number. */
  year: number | null
  /** 'NQ/ĐU', 'QĐ-UBND'. */
  symbol: string
  /** Kinds its letters may stand for ('QĐ' of the Party: quyết định, quy định); the title line decides. Empty where it has none that is known. */
  documentTypes: string[]
  /** Letters of the issuing body; null where they cannot be told. */
  organ: string | null
  /** Letters behind those of the body in a letter of the State. */
  unit: string | null
  /** As offices write it: '05-NQ/ĐU'. */
  reference: string
}

/**
 * One number and symbol, with or without 'Số' before it; null for anything else.
 * reads:   Số 05-NQ/ĐU · 15/QĐ-UBND · số: 12 / UBND - VX · 07/2026/NQ-HĐND · Số     -BC/ĐU
 * refuses: 15 · NQ/ĐU · 24/24 · Kế hoạch số 5
 */
export function parseReference(text: string): ParsedReference | null {
  const rest = text.normalize('NFC').replace(numberWord, '').trim()
  const draft = /^[\s._…]*(?=[-–—/])/u.exec(rest)
  const numbered = `Số ${draft ? `1${rest.slice(draft[0].length)}` : rest}`
  const [mention] = referencesIn(numbered, keyOf(numbered))
  if (mention === undefined || mention.start !== 3 || mention.end !== numbered.length) return null
  const symbol = tidy(mention.symbol)
  const [digits, letter] = [Number.parseInt(mention.number, 10), /\d([a-eA-E])/.exec(mention.number)?.[1] ?? null]
  const year = /\/(\d{4})$/.exec(mention.number)?.[1]
  const number = draft ? '' : `${padded(digits)}${letter ?? ''}`
  return {
    side: mention.form,
    number: draft ? null : digits,
    letter,
    year: year === undefined ? null : Number(year),
    symbol,
    ...partsOf(symbol, mention.form),
    reference: mention.form === 'party' ? `${number}-${symbol}` : `${number}/${year === undefined ? '' : `${year}/`}${symbol}`,
  }
}

const numberWord = /^\s*s(?:ố|ô|o)\s*[:.]?/iu

/** One dash, one 'Đ'. */
const tidy = (symbol: string): string => symbol.replace(/[–—‑]/g, '-').replaceAll('Ð', 'Đ')

function partsOf(symbol: string, side: DocumentSide): Pick<ParsedReference, 'documentTypes' | 'organ' | 'unit'> {
  const [first = '', ...rest] = symbol.split(/[-/]/)
  const types = typesOf(first, side)
  if (side === 'party' || rest.length === 0 || types.length > 0) return { documentTypes: types, organ: rest.join('-') || null, unit: null }
  return { documentTypes: [letterTypeName], organ: first, unit: rest.join('-') }
}

/** Kinds that an office writes with these letters; else those that others do ('NĐ', 'TT' of a ministry, the old 'QĐi'). */
function typesOf(letters: string, side: DocumentSide): string[] {
  const own = documentTypesOn(side)?.types.filter(({ abbreviation }) => abbreviation === letters) ?? []
  const others = readDocumentTypes.filter(({ symbols, issuedBy }) => issuedBy.includes(side) && symbols.includes(letters))
  return (own.length > 0 ? own : others).map(({ name }) => name)
}

/** The first number with its symbol in words about a paper: '12-TB/VPĐU' in 'Thông báo số 12-TB/VPĐU ngày 5/8/2026'; null when there is none. */
export function referenceIn(text: string): string | null {
  const [mention] = referencesIn(text, keyOf(text))
  return mention ? text.slice(mention.start, mention.end) : null
}
