import type { Block, DocumentTree } from '../../structure/tree.ts'
import { firstWords } from '../first-words.ts'
import type { Slip } from './slips.ts'

/** A number of two places, and the heading it stands under: '4.2' is { prefix: '4', value: 2 }. */
interface Item {
  prefix: string
  value: number
  heading: Block | null
}

/**
 * Numbers of two places under a heading of another number: '5.3' after '4.2' under '4', or '4.1' under '5' where '4.1' was used before.
 * Only what has no other reading is told; a heading that was lost or is itself misnumbered makes its items undecidable.
 */
export function prefixSlips(tree: DocumentTree, found: readonly Slip[]): Slip[] {
  const slips: Slip[] = []
  const used = new Set<string>()
  const told = new Set(found.map(slip => slip.span[0]))
  let last: Item | null = null
  for (const block of tree.blocks) {
    if (block.zone !== 'body' || !block.marker) continue
    if (/^(?:part|chapter|capital|roman)$/.test(block.marker.style)) used.clear()
    if (block.marker.style !== 'decimal2') continue
    const heading = headingAbove(tree, block)
    const item = itemOf(block.marker.num, heading)
    const expected: string | null = heading && !told.has(heading.start) ? rightNumber(item, last, used) : null
    if (expected && !told.has(block.start)) slips.push(slipOf(tree, block, expected, last, used))
    if (expected && heading) told.add(heading.start)
    used.add(block.marker.num)
    last = expected ? itemOf(expected, heading) : item
  }
  return slips
}

function headingAbove(tree: DocumentTree, block: Block): Block | null {
  const parent = block.parent === null ? null : (tree.blocks[block.parent] as Block)
  return parent?.marker?.style === 'decimal1' && parent.kind === 'heading' ? parent : null
}

function itemOf(num: string, heading: Block | null): Item {
  const [prefix, value] = num.split('.') as [string, string]
  return { prefix, value: Number(value), heading }
}

/** The number that should stand there, or null where the one that does may be right. */
function rightNumber({ prefix, value, heading }: Item, last: Item | null, used: ReadonlySet<string>): string | null {
  const wanted = heading?.marker?.num
  const sameHeading = last?.heading === heading
  const goesOnElsewhere = last?.prefix === prefix && last.value + 1 === value && !sameHeading
  if (prefix === wanted || goesOnElsewhere) return null
  if (last && sameHeading && last.prefix === wanted) return value === last.value + 1 ? `${wanted}.${value}` : null
  return !sameHeading && value === 1 && used.has(`${prefix}.1`) ? `${wanted}.1` : null
}

function slipOf(tree: DocumentTree, block: Block, expected: string, last: Item | null, used: ReadonlySet<string>): Slip {
  const actual = block.marker?.num ?? ''
  const after = last && !expected.endsWith('.1') ? `${last.prefix}.${last.value}` : null
  return {
    kind: used.has(actual) ? 'repeat' : 'gap',
    severity: 'error',
    span: [block.start, firstWords(tree.text, block.start, block.end)],
    actual,
    expected,
    after,
    where: 'heading',
    misread: true,
  }
}
