import { letterRows } from '../../lexicon/numbering-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import type { MarkerStyle } from '../../text/markers.ts'
import type { Span } from '../../types.ts'
import { firstWords } from '../first-words.ts'
import { formLike, type NumberForm } from './number-forms.ts'

/** One numbered line, item or cell. */
export interface Member {
  /** The number as written: 'II', '4.1', 'Ba'. */
  num: string
  value: number
  form: NumberForm
  /** Mended offset of the number. */
  at: number
  /** What is shown as the quote. */
  span: Span
  block: Block
}

/** Numbers that should follow each other. */
export interface Row {
  where: 'heading' | 'item' | 'inline' | 'table'
  style: MarkerStyle | 'table'
  members: Member[]
  /** Letters may follow several alphabets; for each the values of the members, or null where a letter is not in it. */
  letters?: readonly (number[] | null)[]
}

const headingStyles = new Set<MarkerStyle>(['part', 'chapter', 'capital', 'roman', 'article', 'decimal1', 'decimal2', 'decimal3', 'decimal4'])
/** Styles whose rows run through the whole paper, whatever stands above them. */
const throughout = new Set<MarkerStyle>(['part', 'chapter', 'article'])
const divisions = new Set<MarkerStyle>(['part', 'chapter', 'capital', 'roman', 'article'])

/** The rows of numbers at the beginning of lines: headings and items, apart by what they stand under and by how the number is written. */
export function rowsOfBlocks(tree: DocumentTree): Row[] {
  const rows = new Map<string, Row>()
  const division = divisionsOf(tree)
  let quoting = false
  for (const block of tree.blocks) {
    const quoted = quoting
    quoting = endsQuoting(tree, block, quoting)
    if (quoted || (block.zone !== 'body' && block.zone !== 'annex')) continue
    const member = block.kind === 'row' || block.kind === 'footnote' ? null : memberOf(tree, block)
    if (member) put(rows, keyOf(tree, block, division), block, member)
  }
  return [...rows.values()].map(row => (row.style === 'letter' || row.style === 'capital' ? { ...row, letters: lettersOf(row) } : row))
}

function put(rows: Map<string, Row>, key: string, block: Block, member: Member): void {
  const style = (block.marker as { style: MarkerStyle }).style
  const row = rows.get(key)
  if (row) row.members.push(member)
  else rows.set(key, { where: headingStyles.has(style) ? 'heading' : 'item', style, members: [member] })
}

/** '1)' and '1.' are two rows, so are '1.2' and '2.2'; items stand under their parent, headings of the form '4.1' under the nearest part or Roman number. */
function keyOf(tree: DocumentTree, block: Block, division: readonly (number | null)[]): string {
  const { style, num, length } = block.marker as { style: MarkerStyle; num: string; length: number }
  if (throughout.has(style)) return `${block.zone} ${style}`
  const sign = /[)/]/.exec(tree.text.slice(block.start, block.start + length))?.[0] ?? ''
  const prefix = /^decimal[2-4]$/.test(style) ? num.slice(0, num.lastIndexOf('.')) : ''
  const above = prefix ? division[block.index] : block.parent
  return `${block.zone} ${style} ${sign} ${prefix} ${above}`
}

/** For each block the nearest part, chapter, article, 'A.' or 'II.' above it. */
function divisionsOf(tree: DocumentTree): (number | null)[] {
  const out: (number | null)[] = []
  for (const block of tree.blocks) {
    const parent = block.parent === null ? null : (tree.blocks[block.parent] as Block)
    out.push(parent === null ? null : parent.marker && divisions.has(parent.marker.style) ? parent.index : (out[parent.index] ?? null))
  }
  return out
}

function memberOf(tree: DocumentTree, block: Block): Member | null {
  const marker = block.marker
  if (!marker || marker.num === '') return null
  const base = { num: marker.num, at: block.from, span: quoteSpan(tree, block), block }
  if (marker.style === 'letter' || marker.style === 'capital') return marker.num.length === 1 ? { ...base, value: 1, form: String } : null
  return marker.value === null ? null : { ...base, value: marker.value, form: formLike(marker.num) }
}

/** The heading, or the first words of the item. */
function quoteSpan(tree: DocumentTree, block: Block): Span {
  const section = block.section === null ? undefined : tree.outline[block.section]
  if (section && section.span[0] === block.start) return section.span
  return [block.start, firstWords(tree.text, block.start, block.end)]
}

/** An amending paper quotes whole articles with their numbers: from the line that opens a quotation to the one that closes it. */
function endsQuoting(tree: DocumentTree, block: Block, quoting: boolean): boolean {
  const text = tree.text.slice(block.start, block.end)
  if (!quoting && !/^["“]|[:.]\s*["“][^"”]*$/.test(text)) return false
  let open = quoting
  for (const sign of text.matchAll(/["“”]/g)) open = sign[0] === '“' ? true : sign[0] === '”' ? false : !open
  return open
}

export function lettersOf(row: Row): (number[] | null)[] {
  return letterRows.map(letters => {
    const values = row.members.map(member => letters.indexOf(member.num.toLowerCase()) + 1)
    return values.includes(0) ? null : values
  })
}
