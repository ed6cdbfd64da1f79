import { blankNumber, blankUnits, dateWithBlanks, drafterNotes, formNotes, lastOfEtcetera, monthOfMay, placeholders } from '../lexicon/blanks.ts'
import { capacityPattern, signingPosts } from '../lexicon/posts.ts'
import { blockAt, bodyKey, type DocumentTree } from '../structure/tree.ts'
import { patternOf } from '../text/pattern.ts'
import { withoutOverlaps } from '../text/ranges.ts'
import { oneOf } from '../text/word-patterns.ts'
import type { Header, Problem, Span } from '../types.ts'
import { authorProblem, type Check } from './check.ts'

// finds:   Số -BC/ĐU · Số: …/KH-UBND · ngày tháng 04 năm 2025 · ngày …/…/2026 · đạt …% · Tổng số: ........ hộ · (bổ sung sau) · a post above no name
// refuses: v.v… · những ngày tháng 4 năm 1975 · ngày, tháng, năm sinh · ....... 12 in a table of contents · blanks of a form in an annex · báo cáo (nêu rõ lý do)
export const blankLeft: Check = {
  code: 'blank-left',
  run: ({ tree, header }) => [
    ...withoutOverlaps([...numbers(tree), ...dates(tree), ...notes(tree), ...dots(tree)]).map(blank => problemOf(tree, blank)),
    ...signature(tree, header),
  ],
}

interface Blank {
  what: 'number' | 'day' | 'month' | 'year' | 'date' | 'text' | 'note'
  start: number
  end: number
}

const problemOf = (tree: DocumentTree, { what, start, end }: Blank): Problem =>
  authorProblem(tree, 'blank-left', 'advice', tree.mended.span(start, end), { actual: tree.mended.text.slice(start, end), inputs: { blank: what } })

function numbers(tree: DocumentTree): Blank[] {
  return [...tree.mended.text.matchAll(blankNumber)].map(match => ({ what: 'number', start: match.index, end: match.index + match[0].length }))
}

function dates(tree: DocumentTree): Blank[] {
  const headEnd = tree.blocks.findLast(block => block.zone === 'head')?.to ?? 0
  return [...tree.mended.key.matchAll(dateWithBlanks)].flatMap(match => {
    const parts = match[7] !== undefined ? [match[7], match[8]] : match[1] !== undefined ? [match[1], match[2], match[3]] : [match[4], match[5], match[6]]
    const empty = parts.map(part => !/^\d{1,2}$|^\d{4}$/.test(part ?? ''))
    const told = /[\d.…]/.test(match[0]) || match.index < headEnd
    if (!empty.includes(true) || !told || isMonthOfMay(tree, match)) return []
    const what = empty.filter(Boolean).length > 1 ? 'date' : (['day', 'month', 'year'] as const)[empty.indexOf(true)]
    return what ? [{ what, start: match.index, end: match.index + match[0].trimEnd().length }] : []
  })
}

/** 'ngày 15 tháng Năm 2026' lacks nothing. */
const isMonthOfMay = (tree: DocumentTree, match: RegExpExecArray): boolean =>
  match[1] !== '' && match[2] === '' && monthOfMay.test(tree.mended.text.slice(match.index, match.index + match[0].length))

const notePattern = patternOf(`\\((?:${oneOf(drafterNotes)}[^()\\n]{0,80}|([^()\\n]{0,12}${oneOf(formNotes)}[^()\\n]{0,120}))\\)|${placeholders}`, 'gu')

function notes(tree: DocumentTree): Blank[] {
  return [...tree.mended.key.matchAll(notePattern)].flatMap(match => {
    const block = blockAt(tree, tree.mended.at[match.index] as number)
    const afterBlank = match.index === block?.body || /[:.…]\s?$/.test(tree.mended.key.slice(Math.max(0, match.index - 2), match.index))
    if (!block || block.zone === 'annex' || (match[1] !== undefined && !afterBlank)) return []
    return [{ what: 'note' as const, start: match.index, end: match.index + match[0].length }]
  })
}

const dotsPattern = patternOf(
  `(?<![${lastOfEtcetera}.…]\\.?)(?:[.…]{6,}|(?<=[\\s:(/])(?:[.]{4,}|…{2,})|(?:…|\\.{3})(?=\\s?${oneOf(blankUnits)}(?!\\p{L})))`,
  'gu',
)

/** Rows of dots to be filled in, the first of each paragraph. */
function dots(tree: DocumentTree): Blank[] {
  let last = -1
  return [...tree.mended.key.matchAll(dotsPattern)].flatMap(match => {
    const block = blockAt(tree, tree.mended.at[match.index] as number)
    const end = match.index + match[0].length
    if (!block || block.index === last || block.kind === 'row' || block.zone === 'annex' || block.zone === 'closing') return []
    if (/^\s?\d{1,3}\s*$/.test(tree.mended.key.slice(end, Math.min(block.to, end + 8)))) return []
    last = block.index
    return [{ what: 'text' as const, start: match.index, end }]
  })
}

/** The post of the one who signs stands there, but no name under it. */
function signature(tree: DocumentTree, header: Header): Problem[] {
  const signatory = header.signatory
  if (!signatory || signatory.name !== null || (signatory.position === null && signatory.onBehalfOf === null)) return []
  const block = tree.blocks.findLast(
    candidate =>
      candidate.zone === 'closing' && (capacityPattern.test(bodyKey(tree, candidate)) || signingPosts.some(post => bodyKey(tree, candidate).startsWith(post))),
  )
  const span: Span | null = block ? [block.start, block.end] : null
  return span ? [authorProblem(tree, 'blank-left', 'advice', span, { inputs: { blank: 'name' } })] : []
}
