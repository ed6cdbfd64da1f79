import { amending, letterAfterD, letterRows, optionalLetters, toldAgain } from '../../lexicon/numbering-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { bodyKey } from '../../structure/tree.ts'
import type { Problem, Span } from '../../types.ts'
import { standsBetween } from './elsewhere.ts'
import { rowsInline } from './inline-rows.ts'
import { type Break, breaksIn } from './judge.ts'
import { blurred } from './number-forms.ts'
import { prefixSlips } from './prefixes.ts'
import { type Member, type Row, rowsOfBlocks } from './rows.ts'
import { rowsOfTables } from './table-rows.ts'

/** A number left out or given twice, with how sure that is. */
export interface Slip {
  kind: 'gap' | 'repeat'
  severity: Problem['severity']
  span: Span
  actual: string
  expected: string
  after: string | null
  where: Row['where']
  /** One number stands in place of another; a scanner does that too. */
  misread: boolean
}

const known = new WeakMap<DocumentTree, Slip[]>()

/** Every break in the numbering of headings, items and table rows, each once, in the order of the text. What a scanner may have done is no error. */
export function numberingSlips(tree: DocumentTree, ocr = false): Slip[] {
  const slips = known.get(tree) ?? findSlips(tree)
  known.set(tree, slips)
  return ocr ? slips.map(slip => (slip.misread && slip.severity === 'error' ? { ...slip, severity: 'warning' } : slip)) : slips
}

function findSlips(tree: DocumentTree): Slip[] {
  const blocks = rowsOfBlocks(tree)
  const cautious = amends(tree)
  const found = [...blocks, ...rowsInline(tree), ...rowsOfTables(tree)].flatMap(row => slipsIn(tree, row))
  const prefixed = prefixSlips(tree, found)
  const taken = new Set(prefixed.map(slip => slip.expected))
  const slips = [...found.filter(slip => slip.kind === 'repeat' || !taken.has(slip.expected)), ...prefixed].map(slip =>
    cautious && slip.severity === 'error' ? { ...slip, severity: 'warning' as const } : slip,
  )
  return slips.sort((a, b) => a.span[0] - b.span[0])
}

/** A paper that amends another carries the other's numbers. */
function amends(tree: DocumentTree): boolean {
  return tree.blocks.some(block => {
    if (block.zone !== 'head' && block.marker?.style !== 'article') return false
    return amending.test(bodyKey(tree, block).slice(0, 200))
  })
}

function slipsIn(tree: DocumentTree, row: Row): Slip[] {
  if ((row.where === 'inline' || row.style === 'ordinal') && row.members[0]?.value !== 1) return []
  const { breaks, members } = readBreaks(row)
  const slips = breaks.flatMap(found => slipOf(tree, { ...row, members }, found) ?? [])
  return slips.length > Math.max(1, Math.floor(members.length / 4)) ? [] : slips
}

/** Letters are read in the alphabet that leaves the fewest breaks. */
function readBreaks(row: Row): { breaks: Break[]; members: Member[] } {
  if (!row.letters) return { breaks: breaksIn(row.members), members: row.members }
  let best: { breaks: Break[]; members: Member[] } = { breaks: [], members: [] }
  row.letters.forEach((values, index) => {
    if (!values) return
    const letters = letterRows[index] as string
    const members = row.members.map((member, i) => ({
      ...member,
      value: values[i] as number,
      form: (value: number) => cased(member.num, letters[value - 1] ?? ''),
    }))
    const breaks = breaksIn(members)
    if (best.members.length === 0 || breaks.length < best.breaks.length) best = { breaks, members }
  })
  return best
}

const cased = (like: string, letter: string): string => (like === like.toLowerCase() ? letter : letter.toUpperCase())

function slipOf(tree: DocumentTree, row: Row, found: Break): Slip | null {
  const member = row.members[found.at] as Member
  const previous = found.after === null ? null : (row.members[found.after] as Member)
  const expected = member.form(found.expected)
  const severity = previous === null ? startSeverity(tree, row, member, expected) : severityOf(tree, row, found, previous, member, expected)
  if (severity === null) return null
  return {
    kind: found.kind,
    severity,
    span: member.span,
    actual: member.num,
    expected,
    after: previous?.num ?? null,
    where: row.where,
    misread: found.kind === 'repeat' && !found.goesOn,
  }
}

function severityOf(tree: DocumentTree, row: Row, found: Break, previous: Member, member: Member, expected: string): Problem['severity'] | null {
  if (blurred(expected) === blurred(member.num)) return null
  if (row.style === 'letter' && skipsOnlyOptional(previous.num, member.num)) return null
  if (found.kind === 'repeat') return repeatSeverity(tree, row, found, previous, member)
  if (row.where === 'table' ? member.block.index !== previous.block.index + 1 : standsBetween(tree, expected, previous, member, row.style)) return null
  if (row.where === 'inline' && previous.block !== member.block) return null
  if (found.sureness !== 'single') return 'warning'
  if (row.where === 'inline' && row.style === 'letter' && !found.goesOn) return 'warning'
  const alone = found.before < 2 && !found.goesOn
  return alone || (member.block.zone === 'annex' && !isPartOf(row, found)) || unnumberedBetween(tree, previous.block, member.block) ? 'warning' : 'error'
}

/** 'I, II, III, V, VI' of a plan that a decision promulgates; numbers of lists and tables attached are often those of others. */
const isPartOf = ({ where, style }: Row, { before, goesOn }: Break): boolean => where === 'heading' && style === 'roman' && before > 1 && goesOn

function repeatSeverity(tree: DocumentTree, row: Row, found: Break, previous: Member, member: Member): Problem['severity'] | null {
  if (row.where === 'table') return found.goesOn ? null : 'warning'
  if (row.where !== 'inline' && sameText(tree, previous.block, member.block)) return null
  if (found.sureness !== 'single' || found.before < 2) return 'warning'
  return member.block.zone === 'annex' ? 'warning' : 'error'
}

/** Where the first number is not 1: sure only for a second part after numbered text; at the beginning the paper may be an excerpt. */
function startSeverity(tree: DocumentTree, row: Row, member: Member, expected: string): Problem['severity'] | null {
  if (row.where !== 'heading' || member.value !== 2 || member.block.zone !== 'body') return null
  if (!/^(?:part|chapter|roman|capital)$/.test(row.style) || (member.block.parent !== null && row.style !== 'chapter')) return null
  const begin = { block: tree.blocks[0] as Block, at: 0 }
  if (standsBetween(tree, expected, begin, member, row.style)) return null
  const first = tree.blocks.find(block => block.zone === 'body' && block.marker !== null && /^(?:capital|roman|decimal1|article)$/.test(block.marker.style))
  const before = first !== undefined && first.index < member.block.index
  if (row.style === 'part' || row.style === 'chapter') return before && first.marker?.value === 1 ? 'error' : 'advice'
  return before ? null : 'advice'
}

/** 'd' to 'e' and the like: letters that many offices leave out; but whoever writes 'đ)' has a 'd)' before it. */
function skipsOnlyOptional(from: string, to: string): boolean {
  if (to.toLowerCase() === letterAfterD) return false
  const all = letterRows.at(-1) as string
  const between = all.slice(all.indexOf(from.toLowerCase()) + 1, all.indexOf(to.toLowerCase()))
  return between !== '' && [...between].every(letter => optionalLetters.includes(letter))
}

const sameText = (tree: DocumentTree, one: Block, other: Block): boolean => {
  const text = bodyKey(tree, other)
  return toldAgain.test(text) || bodyKey(tree, one).slice(0, 60) === text.slice(0, 60)
}

/** A heading without a number, of the same look as the numbered ones, stands between: its number may have been lost in reading. */
function unnumberedBetween(tree: DocumentTree, from: Block, to: Block): boolean {
  const capitals = isCapitals(tree, to)
  return tree.blocks
    .slice(from.index + 1, to.index)
    .some(block => block.kind === 'heading' && block.marker === null && block.bold === to.bold && isCapitals(tree, block) === capitals && (to.bold || capitals))
}

const isCapitals = (tree: DocumentTree, block: Block): boolean => !/\p{Ll}/u.test(tree.text.slice(block.start, block.end))
