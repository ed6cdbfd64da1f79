import type { Block, DocumentTree } from '../../structure/tree.ts'
import { blurred } from './number-forms.ts'

/** Rows that may be many and far apart are not searched further than this; what lies farther is taken as undecided. */
const reach = 60_000
const far = /^(?:part|chapter|article|capital|roman|decimal1)$/

/** Is the number that seems to be missing between two blocks there after all: misread ('l.' for '1.', 'Il' for 'II'), or run into the paragraph before it? */
export function standsBetween(tree: DocumentTree, num: string, from: Block, to: Block, style: string): boolean {
  if (to.from - from.from > reach && !far.test(style)) return true
  const wanted = blurred(num)
  for (let i = from.index; i <= to.index; i++) {
    const block = tree.blocks[i] as Block
    if (i > from.index && i < to.index && firstToken(tree, block, style) === wanted) return true
  }
  return runsOn(tree.mended.key, num.toLowerCase(), from.body, to.from, style === 'paren')
}

function firstToken(tree: DocumentTree, block: Block, style: string): string {
  const start = tree.mended.key.slice(block.from, Math.min(block.to, block.from + 40))
  const named = style === 'article' ? /^["“\s]*điều\s+(\S{1,4})/ : style === 'part' ? /^["“\s]*phần\s+((?:thứ\s+)?\S{1,6})/ : style === 'chapter' ? /^["“\s]*chương\s+(\S{1,6})/ : style === 'paren' ? /^\(([^\s)]{1,4})\)/ : /^["“'*|\s-]*([^\s.):/,-]{1,8}(?:\.\d{1,2})*)(?:[\s.):/,|-]|$)/
  const found = named.exec(start)?.[1]
  return found === undefined ? '' : blurred(found)
}

/** The number after a full stop inside a paragraph: '… của xã. 3. Tập trung …', '…; (3) …'. */
function runsOn(key: string, num: string, from: number, to: number, bracketed: boolean): boolean {
  for (let at = key.indexOf(num, from); at >= 0 && at < to; at = key.indexOf(num, at + 1)) {
    const before = key.slice(Math.max(0, at - 4), at)
    const after = key.slice(at + num.length, at + num.length + 4)
    if (bracketed ? before.endsWith('(') && after.startsWith(')') : /(?:[.;:!?…)"]|^|\n|\sđiều)\s?$/.test(before) && /^\s?[.)/:,]\s?[^\d\s]/.test(after)) return true
  }
  return false
}
