import type { ReferenceParts } from '../../findings/citations/organ.ts'
import { matterAfterType, numberAfterType } from '../../lexicon/citation-words.ts'
import { documentTypes } from '../../lexicon/document-types.ts'
import { doubtfulTypePairs, oldStateFormUntil, toleratedTypePairs } from '../../lexicon/organ-symbols.ts'
import { keyOf } from '../../text/mend.ts'
import type { Citation, Problem, Span } from '../../types.ts'

/** What speaks against a number and symbol. */
export interface Verdict {
  severity: Problem['severity']
  because: 'form' | 'issuer' | 'type'
  actual: string
  expected: string | null
  /** A wider place than the citation itself. */
  span?: Span
}

/** 'NN-XX/CQ' is the Party's way, 'NN/XX-CQ' the State's. Sure for the Government and the National Assembly; local habits are only warned of. */
export function formVerdict(citation: Pick<Citation, 'reference' | 'issuedOn'>, { number, form, type, organ }: ReferenceParts): Verdict | null {
  if (!organ || organ.kind === form) return null
  if (form === 'state' && (type === organ.symbol || !isType(type))) return null
  if (form === 'party' && (!isType(type) || (citation.issuedOn !== null && citation.issuedOn <= oldStateFormUntil))) return null
  const expected = form === 'party' ? `${number}/${type}-${organ.symbol}` : `${number}-${type}/${organ.symbol}`
  return { severity: form === 'party' && organ.level === 'central' ? 'error' : 'warning', because: 'form', actual: citation.reference, expected }
}

/** The word for the kind of paper against the letters in its symbol: 'Kế hoạch số 12-NQ/ĐU'. */
export function typeVerdict(citation: Pick<Citation, 'quote' | 'documentType'>, parts: ReferenceParts): Verdict | null {
  const word = wordOf(citation)
  const named = documentTypes.filter(entry => entry.symbols.includes(parts.type)).map(entry => entry.name)
  if (word === null || named.length === 0 || named.includes(word)) return null
  if (parts.form === 'state' && parts.organ?.symbol === parts.type) return null
  if (toleratedTypePairs.some(([name, symbol]) => name === word && symbol === parts.type)) return null
  const doubtful = doubtfulTypePairs.some(([name, symbol]) => name === word && (symbol === '*' || symbol === parts.type))
  return { severity: doubtful ? 'warning' : 'error', because: 'type', actual: word, expected: named.join(', ') }
}

const isType = (letters: string): boolean => documentTypes.some(entry => entry.symbols.includes(letters))

/** The type a citation's quote begins with, when the number follows it within two words. */
function wordOf({ quote, documentType }: Pick<Citation, 'quote' | 'documentType'>): string | null {
  const key = keyOf(quote)
  const name = documentTypes.find(entry => entry.name === documentType)?.name
  if (name === undefined || !key.startsWith(name)) return null
  const behind = key.slice(name.length)
  return numberAfterType.test(behind) && !matterAfterType.test(behind) ? name : null
}
