import { type Figure, figureBefore, figuresBetween, figuresOf } from '../../findings/indicators/figures.ts'
import { isMeasure } from '../../findings/indicators/units.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { type Range, sentencesOf } from '../../text/sentences.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { listOpener } from './openers.ts'
import { claimOf, type SumClaim } from './parts.ts'

const opener = new RegExp(`(?<!\\p{L})${listOpener}`, 'gu')

// reads:   tiếp nhận 41 đơn, gồm: 33 đơn kiến nghị, 05 đơn khiếu nại, 03 đơn tố cáo · tổng kinh phí 2.100 triệu đồng, trong đó: ngân sách tỉnh 1.260 triệu đồng; xã hội hóa 640 triệu đồng; …
//          Dư nợ 52.725 triệu đồng. Gồm: Hội Nông dân 18.420 triệu đồng; … (a sentence of its own)
// refuses: 640 đảng viên, trong đó 45 đảng viên được miễn sinh hoạt (one part) · trong đó: …, còn lại 21 trường hợp
export function listSums(tree: DocumentTree, block: Block): SumClaim[] {
  const { key, text } = tree.mended
  const figures = figuresOf(tree, block)
  if (figures.length < 3) return []
  const out: SumClaim[] = []
  const sentences = sentencesOf(text, block.body, block.to)
  for (const [index, sentence] of sentences.entries()) {
    for (const match of key.slice(sentence.start, sentence.end).matchAll(opener)) {
      const at = sentence.start + match.index
      const from = match.index === 0 ? (sentences[index - 1] ?? sentence).start : sentence.start
      const total = totalBefore(key, figures, at, from)
      const list = total && listAt(key, at + match[0].length, sentence.end, match.groups?.colon !== undefined)
      if (!total || !list || !isOneKind(figures, list, total)) continue
      const claim = claimOf(key, figures, total, list, match.groups?.whole !== undefined, { start: total.start, end: list.end })
      if (claim) out.push(claim)
    }
  }
  return out
}

function totalBefore(key: string, figures: readonly Figure[], at: number, from: number): Figure | null {
  const nearest = figureBefore(figures, behindBracket(key, at, from))
  const total = nearest && changed.test(key.slice(Math.max(from, nearest.start - 12), nearest.start)) ? figureBefore(figures, nearest.start) : nearest
  return total && total.start >= from && at - total.end <= 110 && !/[;()]/.test(withoutBracket(key.slice(total.end, at))) ? total : null
}

/** 'hiến 8.420 m2 đất, tăng 1.260 m2 so với cùng kỳ, gồm: …': what is split is what it has come to. */
const changed = new RegExp(`(?<!\\p{L})${oneOf(checkWords.changes)}\\s+$`, 'u')

/** A plan in a bracket right before the list is not what the list splits: '3.420 tấn, đạt 48,9% kế hoạch năm (7.000 tấn), trong đó …'. */
function behindBracket(key: string, at: number, from: number): number {
  const open = /\([^()]*\)[\s,]*$/u.exec(key.slice(from, at))
  if (!open) return at
  const percent = /,[^,;()]*\d(?:,\d+)?\s?%[^,;()]*$/u.exec(key.slice(from, from + open.index))
  return from + (percent?.index ?? open.index)
}

const withoutBracket = (text: string): string => text.replace(/\([^()]*\)[\s,]*$/u, '')

/** 'trong đó 8.850 hồ sơ đúng hạn (99,3%); 415 hồ sơ đang giải quyết': the part has its share, what follows is another count. */
const ownShare = /\(\s*\d{1,3}(?:,\d+)?\s?%[^()]*\)\s*$/u

/** Behind a colon the list goes on to the end of the sentence; else to the first semicolon, unless only one part stands before it. */
function listAt(key: string, start: number, sentenceEnd: number, colon: boolean): Range {
  const text = key.slice(start, sentenceEnd)
  const semicolon = text.indexOf(';')
  const first = text.slice(0, semicolon)
  const whole = /\d[^,;]*,\s.*\d/.test(first) || (ownShare.test(first) && !/\d\s?%/.test(text.slice(semicolon)))
  const end = !colon && semicolon >= 0 && whole ? start + semicolon : sentenceEnd
  return { start, end: end - (/[\s.;,]*$/.exec(key.slice(start, end))?.[0].length ?? 0) }
}

/** Every part says the total's own noun, or none says any: lists in running text pass on to other things too easily. */
function isOneKind(figures: readonly Figure[], list: Range, total: Figure): boolean {
  const inside = figuresBetween(figures, list.start, list.end).filter(figure => figure.kind === 'amount')
  if (isMeasure(total.unit?.noun ?? null)) return inside.every(figure => isMeasure(figure.unit?.noun ?? null))
  const named = inside.filter(figure => figure.unit !== null)
  return named.every(figure => figure.unit?.noun === total.unit?.noun) || (total.unit?.noun === checkWords.generalNoun && named.length === inside.length)
}
