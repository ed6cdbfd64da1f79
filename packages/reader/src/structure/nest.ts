import type { PlacedParagraph } from '../text/clean.ts'
import type { Marker, MarkerStyle } from '../text/markers.ts'
import type { Mended } from '../text/mend.ts'
import type { Section } from '../types.ts'
import { firstSentenceEnd, headingEnd, isHeadline, isInOutline, isPlainHeading, isPrintedAsHeading } from './headings.ts'
import { isBullet, isNumber, rankOf, unmarkedRank } from './ranks.ts'
import type { Block } from './tree.ts'

/** What the walk over the blocks keeps. */
interface Walk {
  blocks: readonly Block[]
  mended: Mended
  outline: Section[]
  /** Headings and items the next block may stand under, the outermost first. */
  stack: Open[]
}

interface Open {
  block: Block
  rank: number
  style: MarkerStyle | null
  section: number | null
  /** Unmarked paragraphs below belong to it. */
  holds: boolean
}

/** Gives every block its parent, its section and its heading; returns the outline. */
export function nest(blocks: readonly Block[], paragraphs: readonly PlacedParagraph[], mended: Mended): Section[] {
  const walk: Walk = { blocks, mended, outline: [], stack: [] }
  for (const block of blocks) {
    if (block.zone === 'head' || block.zone === 'closing') continue
    const paragraph = paragraphs[block.index] as PlacedParagraph
    if (block.kind !== 'paragraph') attach(walk, block)
    else if (!isHeadingOfPart(walk, block, paragraph)) place(walk, block, paragraph, isWithinPart(walk, block) && isPlainHeading(paragraphs, block.index))
  }
  return walk.outline
}

function attach({ stack }: Walk, block: Block): void {
  block.parent = stack.at(-1)?.block.index ?? null
  block.section = lastSection(stack)
}

const lastSection = (stack: readonly Open[]): number | null => stack.findLast(open => open.section !== null)?.section ?? null

/** 'PHẦN THỨ HAI' alone on its line takes the next line in capitals as its heading. */
function isHeadingOfPart({ blocks, outline, stack }: Walk, block: Block, paragraph: PlacedParagraph): boolean {
  const before = blocks[block.index - 1]
  const section = before && before.section !== null ? outline[before.section] : undefined
  if (before?.kind !== 'heading' || section?.heading !== '' || block.marker || !isHeadline(paragraph.text)) return false
  section.heading = paragraph.text
  section.span = [section.span[0], block.end]
  Object.assign(block, { kind: 'heading', headingTo: block.to, parent: before.parent, section: before.section })
  const open = stack.at(-1)
  if (open) open.block = block
  return true
}

/** Without a number, under a heading with one: news and letters have none. */
const isWithinPart = ({ stack }: Walk, { marker }: Block): boolean =>
  marker === null && stack.some(open => open.holds && open.block.kind === 'heading' && open.style !== null && isNumber(open.style))

function place(walk: Walk, block: Block, paragraph: PlacedParagraph, plain: boolean): void {
  const { marker } = block
  const heading = headingEnd(block, paragraph, walk.mended, plain)
  const alone = heading !== null && heading >= block.to
  const rank = marker ? rankOf(marker.style) : alone && (plain || isPrintedAsHeading(paragraph)) ? unmarkedRank : null
  if (rank === null) closeItems(walk, block)
  else closeBelow(walk.stack, rank, marker)
  attach(walk, block)
  if (rank === null) return
  if (alone) block.kind = 'heading'
  if (heading !== null) block.headingTo = heading
  const listed = isInOutline(marker, alone, paragraph)
  if (listed) block.section = walk.outline.push(sectionOf(walk, block, heading)) - 1
  const holds = alone || (marker !== null && isNumber(marker.style))
  walk.stack.push({ block, rank, style: marker?.style ?? null, section: listed ? block.section : null, holds })
}

/** An unmarked paragraph ends the items above it, unless the item is a heading or the lead-in right before it. */
function closeItems(walk: Walk, block: Block): void {
  const { stack } = walk
  while (stack.length) {
    const top = stack.at(-1) as Open
    if (top.holds && (top.rank <= unmarkedRank || isDirectlyBelow(walk, block, top.block))) return
    stack.pop()
  }
}

/** Nothing but notes and unmarked paragraphs stand between an item's lead-in and the paragraph. */
const isDirectlyBelow = ({ blocks }: Walk, block: Block, leadIn: Block): boolean =>
  !blocks.slice(leadIn.index + 1, block.index).some(between => between.marker && between.parent === leadIn.index)

/** Headings and items of the same rank or below end where a new one begins. */
function closeBelow(stack: Open[], rank: number, marker: Marker | null): void {
  while (stack.length) {
    const top = stack.at(-1) as Open
    if (top.rank < rank && !(marker && top.style === marker.style)) return
    stack.pop()
  }
}

function sectionOf({ mended, stack }: Walk, block: Block, heading: number | null): Section {
  const to = heading ?? firstSentenceEnd(block, mended)
  const text = mended.text.slice(block.body, to)
  return {
    num: block.marker && !isBullet(block.marker.style) ? block.marker.num : null,
    heading: text.replace(/[\s:;,.]+$/, '').trim(),
    level: stack.filter(open => open.section !== null).length + 1,
    parent: lastSection(stack),
    span: mended.span(block.from, to),
  }
}
