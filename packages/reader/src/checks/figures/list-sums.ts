import { type Figure, figureBefore, figuresBetween, figuresOf } from '../../findings/indicators/figures.ts'
import { isMeasure } from '../../findings/indicators/units.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { rounded } from '../../text/numbers.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Range } from '../../text/sentences.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { listOpener } from './openers.ts'
import { claimOf, type SumClaim } from './parts.ts'
import { outsideBrackets } from './segments.ts'
import { sentencesIn } from './sentences.ts'

const opener = patternOf(`(?<!\\p{L})${listOpener}`, 'gu')

// reads:   tiếp nhận 41 đơn, gồm: 33 đơn kiến nghị, 05 đơn khiếu nại, 03 đơn tố cáo · tổng kinh phí 2.100 triệu đồng, trong đó: ngân sách tỉnh 1.260 triệu đồng; xã hội hóa 640 triệu đồng; …
//          Dư nợ 52.725 triệu đồng. Gồm: Hội Nông dân 18.420 triệu đồng; … (a sentence of its own)
// refuses: 640 đảng viên, trong đó 45 đảng viên được miễn sinh hoạt (one part) · trong đó: …, còn lại 21 trường hợp
export function listSums(tree: DocumentTree, block: Block): SumClaim[] {
  const { key } = tree.mended
  const figures = figuresOf(tree, block)
  if (figures.length < 3) return []
  const out: SumClaim[] = []
  const sentences = sentencesIn(tree, block)
  for (const [index, sentence] of sentences.entries()) {
    for (const match of key.slice(sentence.start, sentence.end).matchAll(opener)) {
      const at = sentence.start + match.index
      const from = match.index === 0 ? (sentences[index - 1] ?? sentence).start : sentence.start
      const bare = totalBefore(key, figures, at, from)
      const list = bare && listAt(key, at + match[0].length, sentence.end, match.groups?.colon !== undefined)
      const total = bare && list && withNounBefore(key, figures, bare, list)
      if (!total || !list || !isOneKind(figures, list, total) || isWholeBeforeSemicolon(key, figures, total, list)) continue
      const claim = claimOf(key, figures, total, list, match.groups?.whole !== undefined, { start: total.start, end: list.end })
      if (claim) out.push(claim)
    }
  }
  return [...out, ...sentences.flatMap(sentence => amongTotal(key, figures, sentence) ?? colonList(key, figures, sentence) ?? [])]
}

const among = patternOf(`^${oneOf(checkWords.among)}\\s+$`)

/** 'Trong 142 lượt, tiếp thường xuyên 86 lượt, tiếp định kỳ 45 lượt, tiếp đột xuất 14 lượt': the whole opens the sentence. */
function amongTotal(key: string, figures: readonly Figure[], { start, end }: Range): SumClaim | null {
  const total = figuresBetween(figures, start, end)[0]
  if (total?.kind !== 'amount' || !among.test(key.slice(start, total.start)) || !/^[^,;.()\d]{0,40},\s/u.test(key.slice(total.end, end))) return null
  return listClaim(key, figures, total, key.indexOf(',', total.end) + 1, end)
}

/** 'Nội dung 148 lượt: đất đai 94, chính sách 27, môi trường 18, việc khác 9': right behind the whole a colon, and behind it labels with bare numbers. */
function colonList(key: string, figures: readonly Figure[], { start, end }: Range): SumClaim | null {
  const total = figuresBetween(figures, start, end)[0]
  if (total?.kind !== 'amount' || total.unit === null || !/^\s?:\s/.test(key.slice(total.end, end))) return null
  const parts = figuresBetween(figures, total.end, end)
  return parts.length > 2 && parts.every(part => part.unit === null) ? listClaim(key, figures, total, key.indexOf(':', total.end) + 1, end) : null
}

function listClaim(key: string, figures: readonly Figure[], total: Figure, from: number, end: number): SumClaim | null {
  const list = { start: from, end: end - (/[\s.;,]*$/.exec(key.slice(from, end))?.[0].length ?? 0) }
  return isOneKind(figures, list, total) ? claimOf(key, figures, total, list, false, { start: total.start, end: list.end }) : null
}

function totalBefore(key: string, figures: readonly Figure[], at: number, from: number): Figure | null {
  const nearest = figureBefore(figures, behindBracket(key, at, from))
  const total = nearest && isSaidOf(key, figures, nearest, from) ? figureBefore(figures, nearest.start) : nearest
  return total && total.start >= from && at - total.end <= 110 && !/[;()]/.test(withoutBracket(key.slice(total.end, at)).replace(/;\s*$/, '')) ? total : null
}

/** A change of the figure before, or the share of a plan that it comes to: 'thu đạt 78.320/142.400 triệu đồng, bằng 55% dự toán; trong đó: …'. */
function isSaidOf(key: string, figures: readonly Figure[], figure: Figure, from: number): boolean {
  if (changed.test(key.slice(Math.max(from, figure.start - 12), figure.start))) return true
  const before = figure.kind === 'percent' ? figureBefore(figures, figure.start) : null
  return before?.kind === 'ratio' && before.start >= from && reached.test(key.slice(before.end, figure.start))
}

const reached = patternOf(`^\\s*,?\\s*\\(?\\s*${oneOf(checkWords.reaching)}\\s+$`)

/** 'hiến 8.420 m2 đất, tăng 1.260 m2 so với cùng kỳ, gồm: …': what is split is what it has come to. */
const changed = patternOf(`(?<!\\p{L})${oneOf(checkWords.changes)}\\s+$`)

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

/** '… và 13 tin về lấn chiếm hẻm|, còn nhiều tin trả lời chậm': the list is over. */
const goesOn = patternOf(`,\\s*${oneOf(checkWords.behindList)}(?!\\p{L})`)

/** Behind a colon the list goes on to the end of the sentence; else to the first semicolon, unless only one part stands before it. */
function listAt(key: string, start: number, sentenceEnd: number, colon: boolean): Range {
  const text = key.slice(start, sentenceEnd)
  const semicolon = text.indexOf(';')
  const first = text.slice(0, semicolon)
  const whole = /\d[^,;]*,\s.*\d/.test(first) || (ownShare.test(first) && !/\d\s?%/.test(text.slice(semicolon)))
  const stop = !colon && semicolon >= 0 && whole ? start + semicolon : sentenceEnd
  const end = start + (goesOn.exec(key.slice(start, stop))?.index ?? stop - start)
  return { start, end: end - (/[\s.;,]*$/.exec(key.slice(start, end))?.[0].length ?? 0) }
}

/** 'giải quyết 6.300 hồ sơ, gồm: trước hạn 5.229, đúng hạn 1.008, quá hạn 63|; đang giải quyết 180 hồ sơ': the parts make up the total already. */
function isWholeBeforeSemicolon(key: string, figures: readonly Figure[], total: Figure, { start, end }: Range): boolean {
  const at = key.slice(start, end).indexOf(';')
  const parts = at < 0 ? [] : outsideBrackets(key, start, figuresBetween(figures, start, start + at)).filter(({ kind }) => kind === 'amount')
  return parts.length > 1 && rounded(parts.reduce((sum, { number }) => sum + number.value, 0)) === total.number.value
}

/** '|Tổng số kiến nghị| tiếp nhận là 42, trong đó … 27 kiến nghị, … 15 kiến nghị': what a bare total counts is said before it, and by each of its parts. */
function withNounBefore(key: string, figures: readonly Figure[], total: Figure, { start, end }: Range): Figure {
  const parts = total.unit === null ? figuresBetween(figures, start, end).filter(({ kind }) => kind === 'amount') : []
  const unit = parts[0]?.unit
  const named = unit && parts.length > 1 && parts.every(part => part.unit?.noun === unit.noun)
  return named && key.slice(Math.max(0, total.start - farthestNoun), total.start).includes(unit.noun) ? { ...total, unit } : total
}

const farthestNoun = 60

const generalNouns: ReadonlySet<string> = new Set(checkWords.generalNouns)

/** Every part says the total's own noun, or none says any, or each a kind of what a general noun counts ('đối tượng': 'người', 'đối tượng khác'): lists in running text pass on to other things too easily. */
function isOneKind(figures: readonly Figure[], list: Range, total: Figure): boolean {
  const inside = figuresBetween(figures, list.start, list.end).filter(figure => figure.kind === 'amount')
  if (isMeasure(total.unit?.noun ?? null)) return inside.every(figure => isMeasure(figure.unit?.noun ?? null))
  const named = inside.filter(figure => figure.unit !== null)
  return named.every(figure => figure.unit?.noun === total.unit?.noun) || (generalNouns.has(total.unit?.noun ?? '') && named.length === inside.length)
}
