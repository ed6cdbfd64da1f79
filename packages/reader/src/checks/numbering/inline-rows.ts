import { beforeItem, firstLetter, inlineNumbers, spelledValues } from '../../lexicon/numbering-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { firstWords } from '../first-words.ts'
import { formLike } from './number-forms.ts'
import { lettersOf, type Member, type Row } from './rows.ts'

// reads:   gồm: (1) Báo cáo …; (2) Tờ trình …; (3) … · cần làm tốt: một là, …; hai là, …; ba là, … · thứ nhất, …; thứ hai, …
//          phân công: a) Đồng chí A …; b) Đồng chí B …
// refuses: nêu tại (1) và (3) · Nghị quyết(2) · sáng thứ hai, ngày 06/7 · trong năm là 12 vụ

/** The rows of numbers that run inside a paragraph; one row a paragraph and a way of writing. */
export function rowsInline(tree: DocumentTree): Row[] {
  const rows: Row[] = []
  let index = 0
  let open = new Map<string, Row>()
  for (const match of tree.mended.key.matchAll(inlineNumbers)) {
    while (index < tree.blocks.length && (tree.blocks[index] as Block).to <= match.index) {
      index++
      open = new Map()
    }
    const block = tree.blocks[index]
    if (!block || match.index < block.from || !counts(tree, block, match.index)) continue
    const way = match[1] ? 'paren' : match[2] ? 'cardinal' : match[3] ? 'ordinal' : 'letter'
    const row = open.get(way) ?? { where: 'inline', style: way === 'cardinal' ? 'ordinal' : way, members: [] }
    if (row.members.length === 0) rows.push(row)
    open.set(way, row)
    row.members.push(memberAt(tree, block, match))
  }
  return rows.flatMap(row => (row.style === 'letter' ? lettered(row) : row))
}

/** Only what begins with 'a)' is a row. */
const lettered = (row: Row): Row[] => (row.members[0]?.num === firstLetter ? [{ ...row, letters: lettersOf(row) }] : [])

/** The number opens an item: nothing but the start of the paragraph, a stop or 'và' stands before it. */
function counts(tree: DocumentTree, block: Block, at: number): boolean {
  if (block.kind === 'row' || block.kind === 'heading' || block.zone === 'head' || block.zone === 'closing') return false
  const before = tree.mended.key.slice(Math.max(block.from, at - 8), at)
  return at <= block.body || beforeItem.test(before)
}

function memberAt(tree: DocumentTree, block: Block, match: RegExpExecArray): Member {
  const num = match[1] ?? match[2] ?? match[3] ?? (match[4] as string)
  const shown = match[1] ? num : tree.mended.text.slice(match.index, match.index + num.length)
  const [start] = tree.mended.span(match.index, match.index + match[0].length)
  const value = match[1] ? Number(num) : (spelledValues[num] ?? 1)
  return { num: shown, value, form: match[4] ? String : cased(shown), at: match.index, span: [start, firstWords(tree.text, start, block.end)], block }
}

const cased = (num: string): Member['form'] => {
  const form = formLike(num)
  return value => (/^\p{Ll}/u.test(num) ? form(value).toLowerCase() : form(value))
}
