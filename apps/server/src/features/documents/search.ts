/** What a person typed, as queries of PostgreSQL, and the piece of text to show. */
import type { AskedField } from '@roviec/register'
import { type RawBuilder, sql } from 'kysely'

export interface SearchQuery {
  /** Over letters as written: hits of it come first. */
  exact: RawBuilder<string>
  /** Over letters without accents. */
  folded: RawBuilder<string>
  /** The whole words of `folded` in any order, which an index answers without looking into the texts; may be empty. */
  sure: RawBuilder<string>
}

/**
 * Words are all asked for; words in quotes in their order; the last word may be the beginning of one.
 *
 * `nghị quyết "chuyển đổi số" giả` asks for 'nghị', 'quyết', the phrase, and words that begin with 'giả'. Null when nothing is asked.
 */
export function searchQuery(typed: string): SearchQuery | null {
  const parts = partsOf(typed)
  if (parts.length === 0) return null
  const open = !/["”]\s*$/.test(typed)
  const isBeginning = (part: string, index: number): boolean => open && index === parts.length - 1 && /^[\p{L}\p{N}]+$/u.test(part)
  const query = (side: (text: RawBuilder<string>) => RawBuilder<string>): RawBuilder<string> => {
    const asked = parts.map((part, index) => {
      const text = side(sql<string>`${part}::text`)
      const whole = sql<string>`phraseto_tsquery('simple', ${text})`
      return isBeginning(part, index) ? sql<string>`(${whole} || to_tsquery('simple', ${text} || ':*'))` : whole
    })
    return asked.reduce((all, one) => sql<string>`(${all} && ${one})`)
  }
  const words = parts.filter((part, index) => !isBeginning(part, index)).join(' ')
  return {
    exact: query(text => sql<string>`lower(normalize(${text}, NFC))`),
    folded: query(text => sql<string>`fold(${text})`),
    sure: sql<string>`plainto_tsquery('simple', fold(${words}::text))`,
  }
}

/** What one field must hold: numbers exactly, names and kinds as a part, with or without accents. */
export function fieldCondition({ field, value }: AskedField): RawBuilder<boolean> {
  const holds = (column: string) => sql<boolean>`strpos(${sql.raw(column)}, fold(${value})) > 0`
  const number = /^\d{1,6}$/.test(value) ? Number(value) : null
  const conditions: Record<AskedField['field'], RawBuilder<boolean>> = {
    reference: number === null ? holds('d.reference_folded') : sql`d.number = ${number}`,
    arrivalNumber: number === null ? sql`false` : sql`d.arrival_number = ${number}`,
    issuingBody: holds('d.issuing_body_folded'),
    documentType: holds('fold(d.document_type)'),
    subject: sql`d.search_title @@ ${searchQuery(`${value} `)?.folded ?? sql`''::tsquery`}`,
    signatory: holds("fold(d.signatory->>'name')"),
    year: number === null || number > 9999 ? sql`false` : sql`extract(year from d.issued_on) = ${number}`,
  }
  return conditions[field]
}

function partsOf(typed: string): string[] {
  const text = typed.normalize('NFC')
  return [...text.matchAll(/["“]([^"”]+)["”]|(\S+)/g)]
    .map(match => (match[1] ?? match[2] ?? '').replace(/["“”]/g, '').trim())
    .filter(part => /[\p{L}\p{N}]/u.test(part))
}

/** Around the found words in an excerpt. */
export const foundFrom = '\u0001'
export const foundTo = '\u0002'

const before = 60
const length = 220

/** A line or two of the text where most of the words stand, its found words marked; null when none stands in the text. */
export function excerptOf(text: string, typed: string): string | null {
  const words = partsOf(typed).flatMap(part =>
    folded(part)
      .split(/[^a-z0-9]+/)
      .filter(word => word !== ''),
  )
  if (words.length === 0) return null
  const pattern = new RegExp(`(?<![a-z0-9])(?:${words.join('|')})`, 'g')
  const place = fullestPlace(
    [...folded(text).matchAll(pattern)].map(({ index, 0: word }) => ({ index, word, written: text.slice(index, index + word.length).toLowerCase() })),
    typed.normalize('NFC').toLowerCase(),
  )
  if (place === null) return null
  const from = startOfWord(text, Math.max(0, place - before))
  const piece = text.slice(from, from + length)
  const marked = piece.replace(/\s+/g, ' ')
  const places = [...folded(marked).matchAll(pattern)]
  let out = ''
  let at = 0
  for (const match of places) {
    out += `${marked.slice(at, match.index)}${foundFrom}${marked.slice(match.index, match.index + match[0].length)}${foundTo}`
    at = match.index + match[0].length
  }
  return `${from > 0 ? '…' : ''}${out}${marked.slice(at)}${from + length < text.length ? '…' : ''}`
}

interface FoundWord {
  index: number
  /** Without accents. */
  word: string
  /** As it stands in the text. */
  written: string
}

/** Where the most of the words stand near each other, those with the accents as typed counted twice; the first such place. */
function fullestPlace(found: readonly FoundWord[], typed: string): number | null {
  let best: { index: number; weight: number } | null = null
  for (const [i, { index }] of found.entries()) {
    const near = new Set<string>()
    for (let j = i; j < found.length && (found[j] as FoundWord).index < index + length - before; j++) {
      const { word, written } = found[j] as FoundWord
      near.add(word)
      if (typed.includes(written)) near.add(`as typed: ${written}`)
    }
    if (best === null || near.size > best.weight) best = { index, weight: near.size }
  }
  return best?.index ?? null
}

const startOfWord = (text: string, at: number): number => {
  if (at === 0) return 0
  const space = text.indexOf(' ', at)
  return space < 0 || space > at + 20 ? at : space + 1
}

/** One letter for one letter, so that places stay: 'Ủy' is 'uy'. */
const folded = (text: string): string => Array.from(text.normalize('NFC'), foldLetter).join('')

const foldLetter = (letter: string): string => {
  const base = letter.normalize('NFD').charAt(0).toLowerCase()
  return base === 'đ' ? 'd' : letter.length > 1 ? ' '.repeat(letter.length) : base
}
