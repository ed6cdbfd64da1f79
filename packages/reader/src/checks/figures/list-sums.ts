import { checkWords } from '../../lexicon/check-words.ts'
import { type Figure, figuresOf } from '../../findings/indicators/figures.ts'
import { isMeasure } from '../../findings/indicators/units.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { partsOf, type SumClaim } from './parts.ts'

const opener = new RegExp(`(?<!\\p{L})(?:(?<whole>${[...checkWords.whole].sort((a, b) => b.length - a.length).join('|')})|(?<some>${checkWords.some.join('|')}))(?:\\s+(?:có|là))?\\s*(?<colon>:)?(?!\\p{L})\\s*`, 'gu')

// reads:   tiếp nhận 35 đơn, gồm: 29 đơn kiến nghị, 04 đơn khiếu nại, 02 đơn tố cáo · tổng kinh phí 2.100 triệu đồng, trong đó: ngân sách tỉnh 1.260 triệu đồng; xã hội hóa 640 triệu đồng; …
// refuses: 897 đảng viên, trong đó 62 đảng viên miễn sinh hoạt (one part) · trong đó: …, còn lại 21 trường hợp
export function listSums(tree: DocumentTree, block: Block): SumClaim[] {
  const { key, text } = tree.mended
  const figures = figuresOf(tree, block)
  if (figures.length < 3) return []
  const out: SumClaim[] = []
  for (const sentence of sentencesOf(text, block.body, block.to)) {
    for (const match of key.slice(sentence.start, sentence.end).matchAll(opener)) {
      const at = sentence.start + match.index
      const claim = claimAt(key, figures, at, at + match[0].length, sentence.end, match.groups?.whole !== undefined, match.groups?.colon !== undefined, sentence.start)
      if (claim) out.push(claim)
    }
  }
  return out
}

function claimAt(key: string, figures: readonly Figure[], at: number, start: number, sentenceEnd: number, whole: boolean, colon: boolean, sentenceStart: number): SumClaim | null {
  const total = figures.findLast(figure => figure.end <= at && figure.start >= sentenceStart)
  if (!total || total.kind === 'percent' || total.about || total.number.doubtful || at - total.end > 110 || /[;()]/.test(key.slice(total.end, at))) return null
  const end = endOfList(key, start, sentenceEnd, colon)
  const parts = partsOf(key, start, end, figures, total)
  if (!parts || !sameKind(figures, start, end, total)) return null
  return {
    total: total.number.value,
    sum: parts.values.reduce((sum, value) => sum + value, 0),
    parts: parts.values,
    slack: parts.slack,
    whole,
    start: total.start,
    end: end - (/[\s.;,]*$/.exec(key.slice(start, end))?.[0].length ?? 0),
  }
}

/** Behind a colon the list goes on to the end of the sentence; else to the first semicolon, unless every part stands before one. */
function endOfList(key: string, start: number, sentenceEnd: number, colon: boolean): number {
  if (colon) return sentenceEnd
  const text = key.slice(start, sentenceEnd)
  const semicolon = text.indexOf(';')
  if (semicolon < 0) return sentenceEnd
  return /\d[^,;]*,\s.*\d/.test(text.slice(0, semicolon)) ? start + semicolon : sentenceEnd
}

/** Every part says the total's own noun, or none says any: lists in running text pass on to other things too easily. */
function sameKind(figures: readonly Figure[], start: number, end: number, total: Figure): boolean {
  const inside = figures.filter(figure => figure.start >= start && figure.end <= end && figure.kind === 'amount')
  if (isMeasure(total.unit?.noun ?? null)) return inside.every(figure => isMeasure(figure.unit?.noun ?? null))
  const named = inside.filter(figure => figure.unit !== null)
  return named.length === 0 || named.every(figure => figure.unit?.noun === total.unit?.noun) || (total.unit?.noun === general && named.length === inside.length)
}

const general = checkWords.generalNoun
