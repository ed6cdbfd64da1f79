import { type Figure, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { shareWords } from '../../lexicon/share-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { valueIn } from './segments.ts'
import { isMove, isShareAt, type Share, saysNoBase, wholeOf } from './share-places.ts'
import { verdictOf, type WrongShare, wrongShareOf } from './share-verdicts.ts'

const mostItems = 20

// finds:   Nghị quyết đề ra 23 chỉ tiêu, đến nay có: - 15 chỉ tiêu đạt (65,2%); - 06 chỉ tiêu đạt một phần (26,1%); - 02 chỉ tiêu chưa đạt (26,1%)
// leaves:  items whose counts do not make up the whole, or with a base of their own
/** Shares of the items of a list, each with its count, where the counts make up the whole that is said in the words before the list. */
export function itemShares(tree: DocumentTree, lead: Block): WrongShare[] {
  if (!tree.mended.key.slice(lead.body, lead.to).trimEnd().endsWith(':')) return []
  const items = itemsOf(tree, lead)
  const parts = items.flatMap(item => figuresOf(tree, item)[0] ?? [])
  if (items.length < 2 || parts.length < items.length) return []
  const wholes = figuresOf(tree, lead)
    .slice(-4)
    .filter(({ kind }) => kind !== 'percent')
    .map(wholeOf)
  const whole = wholes.find(figure => isExact(figure) && !isMove(tree.mended.key, figure) && makeUp(parts, figure))
  if (!whole) return []
  const shares = items.flatMap(item => shareOf(tree, item) ?? [])
  const right = shares.filter(share => !verdictOf(share, whole).wrong)
  return shares.length - right.length === 1 && right.length > 0
    ? shares
        .filter(share => wholes.every(figure => valueIn(share.part, figure) === null || verdictOf(share, figure).wrong))
        .map(share => wrongShareOf(tree, share, whole))
    : []
}

function itemsOf(tree: DocumentTree, lead: Block): Block[] {
  const first = tree.blocks[lead.index + 1]
  const out: Block[] = []
  for (let i = lead.index + 1; i < tree.blocks.length && out.length <= mostItems; i++) {
    const item = tree.blocks[i] as Block
    if (!item.marker || item.marker.style !== first?.marker?.style || item.parent !== first.parent) break
    out.push(item)
  }
  return out.length > mostItems ? [] : out
}

const makeUp = (parts: readonly Figure[], whole: Figure): boolean =>
  parts.every(part => part.kind === 'amount' && isExact(part) && valueIn(part, whole) !== null) &&
  Math.abs(parts.reduce((sum, part) => sum + (valueIn(part, whole) as number), 0) - whole.number.value) < 1e-6

const inBracket = patternOf(`\\(\\s*(?:${oneOf(shareWords.saying)}\\s*)?:?\\s*$`)

/** The share of the item's own count: right behind it, or in a bracket at its end ('06 chỉ tiêu đạt từ 70% trở lên (26,1%)'). */
function shareOf(tree: DocumentTree, item: Block): Pick<Share, 'part' | 'percent'> | null {
  const { key } = tree.mended
  const [part, percent, ...more] = figuresOf(tree, item)
  const last = more.at(-1) ?? percent
  if (!part || !percent || !last) return null
  const share = [percent, last].find(
    figure => isShareAt(key, part, figure, item.body) || (figure.kind === 'percent' && isExact(figure) && inBracket.test(key.slice(part.end, figure.start))),
  )
  return share && saysNoBase(key.slice(share.end, Math.min(item.to, share.end + 12))) ? { part, percent: share } : null
}
