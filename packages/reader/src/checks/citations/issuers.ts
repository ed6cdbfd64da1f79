import { organOf, type ReferenceParts } from '../../findings/citations/organ.ts'
import { referencesIn } from '../../findings/citations/references.ts'
import { ofBody, ofSubject, readThere, restsOn, sharedBodyNames, upperPaper, upperWork } from '../../lexicon/citation-words.ts'
import { nameWords } from '../../lexicon/name-grammar.ts'
import { departmentName, doubtfulIssuers, type OrganSymbol, organSymbols, presentDepartments, provincialBody } from '../../lexicon/organ-symbols.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { keyOf } from '../../text/mend.ts'
import type { Citation, Span } from '../../types.ts'
import { bodyBefore } from './issued-by.ts'
import type { Verdict } from './symbols.ts'

const names = organSymbols.flatMap(organ => organ.names.map(name => ({ name, symbol: organ.symbol }))).sort((a, b) => b.name.length - a.name.length)

/** The letters of the body in the symbol against the body named behind, or else before: '118-KH/TW … của Ban Thường vụ Tỉnh ủy', 'Sở Nội vụ đã ban hành Kế hoạch số 58/KH-UBND'. */
export function issuerVerdict(tree: DocumentTree, citation: Citation, parts: ReferenceParts): Verdict | null {
  return citation.issuingBody === null ? issuedVerdict(tree, citation, parts) : namedVerdict(tree, citation, parts)
}

function issuedVerdict(tree: DocumentTree, citation: Citation, { organ, department }: ReferenceParts): Verdict | null {
  const actual = organ?.symbol ?? department
  const place = actual ? bodyBefore(tree, citation) : null
  if (!actual || !place) return null
  const [start] = tree.mended.span(...place)
  const body = tree.mended.text.slice(...place)
  const symbols = symbolsFor(body)
  if (symbols.length === 0 || symbols.includes(actual)) return null
  if (organ && isDoubtful(actual, symbols)) return doubt(citation, symbols)
  if (!organ && mayHaveMerged(actual, body, symbols)) return null
  return wrongIssuer(actual, symbols, [start, citation.span[1]])
}

function namedVerdict(tree: DocumentTree, citation: Citation, { organ, department }: ReferenceParts): Verdict | null {
  const body = citation.issuingBody
  if (!organ && department && body !== null) return ofDepartment(tree, citation, department, body)
  if (!organ || body === null) return null
  const symbols = symbolsFor(body)
  if (symbols.length === 0 || symbols.includes(organ.symbol)) return null
  if (isDoubtful(organ.symbol, symbols)) return doubt(citation, symbols)
  if (mayBelongToUpperPaper(tree, citation, symbols)) return null
  const wrong = wrongIssuer(organ.symbol, symbols, withBody(tree, citation))
  return isBelow(body, symbols, organ) && !isBasis(tree, citation) && !isIntroduced(tree, citation) ? { ...wrong, severity: 'warning' } : wrong
}

/** 'Kế hoạch số 1245/KH-SNNMT … của UBND tỉnh', '2147/SXD-QLĐĐ … của Sở Nông nghiệp và Môi trường': the letters of a department, the name of another body. */
function ofDepartment(tree: DocumentTree, citation: Citation, department: string, body: string): Verdict | null {
  const symbols = symbolsFor(body)
  if (symbols.length === 0 || (!isReadThere(tree, citation) && mayBelongToUpperPaper(tree, citation, symbols))) return null
  return mayHaveMerged(department, body, symbols) ? null : wrongIssuer(department, symbols, withBody(tree, citation))
}

const wrongIssuer = (actual: string, symbols: readonly string[], span: Span): Verdict => ({
  severity: 'error',
  because: 'issuer',
  actual,
  expected: symbols[0] as string,
  span,
})

/** 'hướng dẫn xác định giá đất |tại| Công văn số …': the body behind is that of the paper in which it stands. */
const isReadThere = (tree: DocumentTree, { span }: Citation): boolean => {
  const start = tree.mended.from(span[0])
  return readThere.test(tree.mended.key.slice(Math.max(0, start - 12), start))
}

/** Papers of a department that was merged may be named by the one that took its place: only two that both stand today and begin with other letters are surely not the same. */
function mayHaveMerged(letters: string, body: string, [expected = '']: readonly string[]): boolean {
  const areOthers = presentDepartments.has(letters.replace('&', '')) && presentDepartments.has(expected) && letters[1] !== expected[1]
  return departmentName.test(keyOf(body)) && !areOthers
}

const isDoubtful = (actual: string, symbols: readonly string[]): boolean =>
  doubtfulIssuers.some(([letters, named]) => letters === actual && symbols.includes(named))

/** 'thực hiện Chỉ thị số 05-CT/TW của Đảng ủy xã' may say who carries it out; 'Kế hoạch số 126-KH/TU của UBND tỉnh' names two bodies of one level. */
function isBelow(body: string, symbols: readonly string[], organ: OrganSymbol): boolean {
  const local = symbols.every(symbol => organSymbols.find(other => other.symbol === symbol)?.level === 'local')
  return local && organ.level !== 'local' && !(organ.level === 'province' && provincialBody.test(keyOf(body)))
}

/** 'Căn cứ Quyết định số 655/QĐ-BYT … của Ủy ban nhân dân tỉnh': of a paper that something rests on, the body behind is the one that issued it. */
const isBasis = (tree: DocumentTree, { span }: Citation): boolean =>
  restsOn.test(tree.mended.key.slice(Math.max(0, tree.mended.from(span[0]) - 40), tree.mended.from(span[0])))

const doubt = (citation: Citation, symbols: readonly string[]): Verdict => ({
  severity: 'warning',
  because: 'issuer',
  actual: citation.reference,
  expected: symbols[0] as string,
})

/** 'sở nông nghiệp và môi trường' is 'SNNMT'. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s,]+/)
    .filter(word => word !== nameWords.and)
    .map(word => word.charAt(0).toUpperCase())
    .join('')

/** Letters of the bodies whose names begin the longest like `name`; none for a name that many share. `symbolsFor('Ban Thường vụ Tỉnh ủy')` is ['TU']. */
export function symbolsFor(name: string): string[] {
  const body = keyOf(name)
  const best = names.find(({ name }) => body === name || body.startsWith(`${name} `))
  const department = departmentName.exec(body)?.groups?.name
  if (!best && department) return [initialsOf(department)]
  return best && !sharedBodyNames.has(best.name) ? names.filter(({ name }) => name === best.name).map(({ symbol }) => symbol) : []
}

/** The citation with the name of the body behind it. */
export function withBody(tree: DocumentTree, citation: Citation): Span {
  if (citation.issuingBody === null) return citation.span
  const from = citation.span[1]
  const at = tree.text.indexOf(citation.issuingBody, from)
  return at >= 0 && at - from < 60 ? [citation.span[0], at + citation.issuingBody.length] : citation.span
}

/**
 * 'kế hoạch thực hiện Nghị quyết số 57-NQ/TW của Ban Thường vụ Tỉnh ủy': the body may be that of the plan.
 * A paper before that has a number of its own says by its letters whether the body can be its.
 */
function mayBelongToUpperPaper(tree: DocumentTree, citation: Citation, symbols: readonly string[]): boolean {
  const start = tree.mended.from(citation.span[0])
  const from = Math.max(0, start - 130)
  const before = tree.mended.key.slice(from, start)
  const upper = upperPaper.exec(before)
  if (!upper || hasItsBody(before.slice(upper.index))) return false
  if (upperWork.test(upper[0]) && !upperPaper.test(upper[0].slice(1)) && isIntroduced(tree, citation)) return false
  const numbered = referencesIn(tree.mended.text.slice(from + upper.index, start), before.slice(upper.index))
  if (numbered.length === 0) return true
  return numbered.some(({ number, symbol, form }) => symbols.includes(organOf(`${number}${form === 'party' ? '-' : '/'}${symbol}`)?.symbol ?? ''))
}

/** 'Công điện số 07/CĐ-TTg ngày 30/5/2026 của Chủ tịch UBND tỉnh |về| …': named in full, with its day, body and subject. */
function isIntroduced(tree: DocumentTree, citation: Citation): boolean {
  const end = tree.mended.from(withBody(tree, citation)[1])
  return citation.issuedOn !== null && ofSubject.test(tree.mended.key.slice(end, end + 6))
}

/** 'Chỉ thị số 32-CT/TW của Ban Bí thư và Chỉ thị số 24-CT/TU …': the body behind is not that of the paper before, which has its own. */
const hasItsBody = (words: string): boolean => [...words.matchAll(ofBody)].some(({ index, 0: of }) => symbolsFor(words.slice(index + of.length)).length > 0)
