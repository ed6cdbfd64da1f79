import { afterSpelled, beforeArticleNumber, namedNumbers } from '../../lexicon/numbering-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { blurred } from './number-forms.ts'

/** Rows that may be many and far apart are not searched further than this; what lies farther is taken as undecided. */
const reach = 60_000
const far = /^(?:part|chapter|article|capital|roman|decimal1)$/

/** A number's place: its block, and its offset in the mended text. */
interface Place {
  block: Block
  at: number
}

/** Is the number that seems to be missing between two places there after all: misread ('l.' for '1.', 'Il' for 'II'), or run into the paragraph before it? */
export function standsBetween(tree: DocumentTree, num: string, from: Place, to: Place, style: string): boolean {
  if (to.at - from.at > reach && !far.test(style)) return true
  const wanted = blurred(num)
  for (let i = from.block.index + 1; i < to.block.index; i++) if (firstToken(tree, tree.blocks[i] as Block, style) === wanted) return true
  return runsOn(tree.mended.key, num.toLowerCase(), from.at, to.at, style)
}

const anyToken = /^["“'*|\s-]*([^\s.):/,-]{1,8}(?:\.\d{1,2})*)(?:[\s.):/,|-]|$)/u

function firstToken(tree: DocumentTree, block: Block, style: string): string {
  if (block.kind === 'row' || block.kind === 'footnote') return ''
  const found = (namedNumbers[style] ?? anyToken).exec(tree.mended.text.slice(block.from, Math.min(block.to, block.from + 40)))?.[1]
  return found === undefined ? '' : blurred(found)
}

/** The number inside a paragraph: '… của xã. 3. Tập trung …', '…; (3) 05 lớp …', '- ba là …'. */
function runsOn(key: string, num: string, from: number, to: number, style: string): boolean {
  for (let at = key.indexOf(num, from); at >= 0 && at < to; at = key.indexOf(num, at + 1)) {
    const before = key.slice(Math.max(0, at - 6), at)
    const after = key.slice(at + num.length, at + num.length + 4)
    if (style === 'paren' ? /\(\s?$/.test(before) && /^\s?\)/.test(after) : opensItem(before, after, style)) return true
  }
  return false
}

function opensItem(before: string, after: string, style: string): boolean {
  if (style === 'ordinal') return afterSpelled.test(after)
  return (style === 'article' ? beforeArticleNumber : /(?:(?<!\d)\.|\.\s|[;:!?…)"]\s?|^|\n)$/).test(before) && /^\s?[.)/:,]\s?[^\d\s]/.test(after)
}
