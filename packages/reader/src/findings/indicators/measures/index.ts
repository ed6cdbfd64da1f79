import { isMainNumber } from '../../../structure/ranks.ts'
import type { Block, DocumentTree } from '../../../structure/tree.ts'
import { type Range, sentencesOf } from '../../../text/sentences.ts'
import { beginsWithComparison } from '../cues/comparisons.ts'
import { beginsWithShare } from '../cues/subjects.ts'
import { type Figure, figuresOf } from '../figures.ts'
import type { Measure } from './measure.ts'
import { readSentence } from './sentence.ts'

export type { Change, Measure } from './measure.ts'

const known = new WeakMap<DocumentTree, Measure[]>()

/** Every measure of the running text, in order; rows of tables are read by their columns elsewhere. */
export function measuresOf(tree: DocumentTree): Measure[] {
  let all = known.get(tree)
  if (!all) {
    all = tree.blocks.flatMap(block => (isRead(tree, block) ? measuresOfBlock(tree, block) : []))
    known.set(tree, all)
  }
  return all
}

const isRead = (tree: DocumentTree, block: Block): boolean =>
  block.kind === 'footnote' || ((block.zone === 'body' || block.zone === 'annex') && (block.kind === 'paragraph' || isLeadIn(tree, block)))

/** '- Tổng diện tích gieo trồng 772 ha, trong đó:', 'a) Trồng trọt: … đạt 96% kế hoạch. Trong đó:' look like headings, and are items. */
const isLeadIn = (tree: DocumentTree, block: Block): boolean =>
  block.kind === 'heading' &&
  (isBareItem(tree, block) || /^(?:dash|plus|star)$/.test(block.marker?.style ?? '') || tree.mended.key.slice(block.body, block.to).trimEnd().endsWith(':'))

/** '3. Tỷ lệ che phủ rừng 62%' without a stop, and nothing under it: an item like the others. */
const isBareItem = ({ blocks }: DocumentTree, { index, marker }: Block): boolean =>
  marker !== null && !isMainNumber(marker.style) && blocks[index + 1]?.parent !== index

/** 'Chỉ tiêu: |(1) thu 68 tỷ đồng; |(2) giải ngân 100% vốn': each marked item speaks for itself, the first with what leads in to it. */
function itemsIn(key: string, { start, end }: Range): Range[] {
  const cuts = [...key.slice(start, end).matchAll(itemMark)].map(({ index }) => start + index)
  return cuts.length < 2 ? [{ start, end }] : [start, ...cuts.slice(1)].map((from, i) => ({ start: from, end: cuts[i + 1] ?? end }))
}

const itemMark = /(?<=[:;,.]\s)\((?:\d{1,2}|[ivx]{1,4}|\p{Ll})\)\s/gu

function measuresOfBlock(tree: DocumentTree, block: Block): Measure[] {
  const { key, text } = tree.mended
  const figures = figuresOf(tree, block)
  if (figures.length === 0) return []
  const out: Measure[] = []
  let at = 0
  let before: Measure[] = []
  for (const sentence of sentencesOf(text, block.body, block.to).flatMap(range => itemsIn(key, range))) {
    const own: Figure[] = []
    while (at < figures.length && (figures[at] as Figure).start < sentence.end) own.push(figures[at++] as Figure)
    if (own.length === 0 && before.length === 0) continue
    const compares = beginsWithComparison(key.slice(sentence.start, sentence.start + 80))
    const goesOn = own[0] !== undefined && own[0].start - sentence.start < 40 && beginsWithShare(key.slice(sentence.start, own[0].start))
    before = readSentence(key, block, sentence, own, compares ? before : [], goesOn ? (before.at(-1) ?? null) : null)
    for (const measure of before) out.push(measure)
  }
  return out
}
