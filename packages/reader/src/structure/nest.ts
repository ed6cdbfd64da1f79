import { inCapitals } from '../text/capitals.ts'
import type { PlacedParagraph } from '../text/clean.ts'
import type { Marker, MarkerStyle } from '../text/markers.ts'
import type { Mended } from '../text/mend.ts'
import type { Section } from '../types.ts'
import type { Block } from './tree.ts'

/** Which kind of number stands above which, where the document itself does not show it. */
const rank: Record<MarkerStyle, number> = {
  part: 0,
  chapter: 1,
  capital: 2,
  roman: 3,
  article: 4,
  decimal1: 5,
  decimal2: 6,
  decimal3: 7,
  decimal4: 8,
  ordinal: 9,
  letter: 10,
  paren: 11,
  star: 12,
  dash: 13,
  plus: 14,
}
const unmarkedRank = 8.5

interface Open {
  block: number
  rank: number
  style: MarkerStyle | null
  section: number | null
  /** Unmarked paragraphs below belong to it. */
  holds: boolean
}

/** Gives every block its parent, its section and its heading; returns the outline. */
export function nest(blocks: Block[], paragraphs: readonly PlacedParagraph[], mended: Mended): Section[] {
  const outline: Section[] = []
  const stack: Open[] = []
  for (const block of blocks) {
    if (block.zone === 'head' || block.zone === 'closing') continue
    if (block.kind !== 'paragraph') {
      attach(block, stack)
      continue
    }
    const paragraph = paragraphs[block.index] as PlacedParagraph
    const continued = headingOfPart(blocks, block, outline, stack, paragraph)
    if (continued) continue
    place(block, paragraph, stack, outline, mended, blocks)
  }
  return outline
}

function attach(block: Block, stack: readonly Open[]): void {
  const top = stack.at(-1)
  block.parent = top?.block ?? null
  block.section = lastSection(stack)
}

const lastSection = (stack: readonly Open[]): number | null => stack.findLast(open => open.section !== null)?.section ?? null

/** "PHẦN THỨ HAI" alone on its line takes the next line in capitals as its heading. */
function headingOfPart(blocks: Block[], block: Block, outline: Section[], stack: Open[], paragraph: PlacedParagraph): boolean {
  const before = blocks[block.index - 1]
  const section = before && before.section !== null ? outline[before.section] : undefined
  if (before?.kind !== 'heading' || section?.heading !== '' || block.marker || !isHeadline(paragraph.text)) return false
  section.heading = paragraph.text
  section.span = [section.span[0], block.end]
  block.kind = 'heading'
  block.headingTo = block.to
  block.parent = before.parent
  block.section = before.section
  const open = stack.at(-1)
  if (open) open.block = block.index
  return true
}

function place(block: Block, paragraph: PlacedParagraph, stack: Open[], outline: Section[], mended: Mended, blocks: Block[]): void {
  const marker = block.marker
  const heading = headingEnd(block, paragraph, mended)
  const alone = heading !== null && heading >= block.to
  const own = marker ? rank[marker.style] : alone && (paragraph.bold || paragraph.heading !== null || isHeadline(paragraph.text)) ? unmarkedRank : null
  if (own === null) popUnheld(stack, block, blocks)
  else popTo(stack, own, marker)
  attach(block, stack)
  if (own === null) return
  if (alone) block.kind = 'heading'
  if (heading !== null) block.headingTo = heading
  const listed = inOutline(marker, alone, paragraph)
  if (listed) block.section = outline.push(sectionOf(block, marker, heading, stack, mended)) - 1
  stack.push({
    block: block.index,
    rank: own,
    style: marker?.style ?? null,
    section: listed ? block.section : null,
    holds: alone || (marker !== null && rank[marker.style] <= rank.decimal4),
  })
}

/** An unmarked paragraph ends the items above it, unless the item is a heading or the lead-in right before it. */
function popUnheld(stack: Open[], block: Block, blocks: readonly Block[]): void {
  while (stack.length) {
    const top = stack.at(-1) as Open
    if (top.holds && (top.rank <= rank.decimal4 || top.rank === unmarkedRank || directlyAbove(top, block, blocks))) return
    stack.pop()
  }
}

/** Nothing but notes and unmarked paragraphs stand between an item's lead-in and the paragraph. */
function directlyAbove(top: Open, block: Block, blocks: readonly Block[]): boolean {
  for (let i = block.index - 1; i > top.block; i--) if ((blocks[i] as Block).marker && (blocks[i] as Block).parent === top.block) return false
  return true
}

function popTo(stack: Open[], own: number, marker: Marker | null): void {
  while (stack.length) {
    const top = stack.at(-1) as Open
    if (top.rank < own && !(marker && top.style === marker.style)) return
    stack.pop()
  }
}

/** A longer text in capitals is no heading. */
const isHeadline = (text: string): boolean => text.length < 200 && inCapitals(text, 3)

/** Mended offset where the heading of a block ends, or null when it is no heading. */
function headingEnd(block: Block, paragraph: PlacedParagraph, mended: Mended): number | null {
  const text = mended.text.slice(block.body, block.to)
  if (paragraph.heading !== null || (paragraph.bold && text.length < 400)) return block.to
  if (!block.marker) return isHeadline(text) && block.zone !== 'closing' ? block.to : null
  if (/:\s*$/.test(text) && text.length < 400) return block.to
  if (rank[block.marker.style] >= rank.star) return colonEnd(block, text)
  if (text.length < 220 && !/[.;,…]["”)]?\s*(?:\/\.)?$/.test(text)) return block.to
  if (rank[block.marker.style] <= rank.roman && text.length < 260 && !/[.!?]\s+\p{Lu}/u.test(text)) return block.to
  return colonEnd(block, text)
}

/** '4.4. Công an xã: Chủ động …': the heading ends with its colon. */
function colonEnd(block: Block, text: string): number | null {
  const colon = /^[^.;:]{2,170}:(?=\s)/u.exec(text)
  return colon ? block.body + colon[0].length : null
}

/** Numbers are shown in the outline always, letters and dashes only where they are headings. */
function inOutline(marker: Marker | null, alone: boolean, paragraph: PlacedParagraph): boolean {
  if (!marker) return alone
  if (rank[marker.style] <= rank.decimal4) return true
  if (marker.style === 'letter') return alone && !/[,;.]$/.test(paragraph.text)
  return alone && (paragraph.bold || paragraph.heading !== null)
}

function sectionOf(block: Block, marker: Marker | null, heading: number | null, stack: readonly Open[], mended: Mended): Section {
  const to = heading ?? firstSentence(block, mended)
  const text = mended.text
    .slice(block.body, to)
    .replace(/[\s:;,.]+$/, '')
    .trim()
  const parent = lastSection(stack)
  const level = stack.filter(open => open.section !== null).length + 1
  return {
    num: marker && marker.style !== 'dash' && marker.style !== 'plus' && marker.style !== 'star' ? marker.num : null,
    heading: text,
    level,
    parent,
    span: mended.span(block.from, to),
  }
}

function firstSentence(block: Block, mended: Mended): number {
  const stop = /[.;:](?=\s)/.exec(mended.text.slice(block.body, block.to))
  return stop ? block.body + stop.index + 1 : block.to
}
