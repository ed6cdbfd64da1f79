import type { Block, DocumentTree } from '../../structure/tree.ts'
import { firstWords } from '../first-words.ts'
import type { Slip } from './slips.ts'

/**
 * Numbers of two places under a heading of another number: '5.3' after '4.2' under '4', or '4.1' under '5' where '4.1' was used before.
 * Only what has no other reading is told; a heading that was lost or is itself misnumbered makes its items undecidable.
 */
export function prefixSlips(tree: DocumentTree, found: readonly Slip[]): Slip[] {
  const slips: Slip[] = []
  const used = new Set<string>()
  const told = new Set(found.map(slip => slip.span[0]))
  let last: { prefix: string; value: number; heading: number | null } | null = null
  for (const block of tree.blocks) {
    if (block.zone !== 'body' || !block.marker) continue
    if (/^(?:part|chapter|capital|roman)$/.test(block.marker.style)) used.clear()
    if (block.marker.style !== 'decimal2') continue
    const heading = headingAbove(tree, block)
    const [prefix, value] = [block.marker.num.split('.')[0] as string, block.marker.value as number]
    const slip: Slip | null = heading && !told.has(heading.start) ? slipAt(tree, block, heading, last, used) : null
    if (slip && heading && !told.has(block.start)) slips.push(slip)
    if (slip && heading) told.add(heading.start)
    used.add(block.marker.num)
    const own: string = slip && heading ? (heading.marker as { num: string }).num : prefix
    last = { prefix: own, value: slip ? Number(slip.expected.split('.')[1]) : value, heading: heading?.index ?? null }
  }
  return slips
}

function headingAbove(tree: DocumentTree, block: Block): Block | null {
  const parent = block.parent === null ? null : (tree.blocks[block.parent] as Block)
  return parent?.marker?.style === 'decimal1' && parent.kind === 'heading' ? parent : null
}

function slipAt(
  tree: DocumentTree,
  block: Block,
  heading: Block,
  last: { prefix: string; value: number; heading: number | null } | null,
  used: ReadonlySet<string>,
): Slip | null {
  const marker = block.marker as { num: string; value: number | null }
  const wanted = (heading.marker as { num: string }).num
  const [prefix, value] = [marker.num.split('.')[0] as string, marker.value as number]
  if (prefix === wanted || (last?.prefix === prefix && last.value + 1 === value && last.heading !== heading.index)) return null
  const amid = last !== null && last.heading === heading.index && last.prefix === wanted
  const expected = amid ? `${wanted}.${last.value + 1}` : `${wanted}.1`
  const sure = amid ? value === last.value + 1 && value > 1 : last?.heading !== heading.index && value === 1 && used.has(marker.num)
  if (!sure) return null
  return {
    kind: used.has(marker.num) ? 'repeat' : 'gap',
    severity: 'error',
    span: [block.start, firstWords(tree.text, block.start, block.end)],
    actual: marker.num,
    expected,
    after: amid ? `${wanted}.${last.value}` : null,
    where: 'heading',
    misread: true,
  }
}
