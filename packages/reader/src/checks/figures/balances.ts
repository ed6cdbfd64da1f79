import { type Figure, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { endsWithWord, wholeWords } from '../../text/word-patterns.ts'
import { isSlipOfDigits, type SumClaim } from './parts.ts'

const received = endsWithWord(checkWords.received)
const settled = endsWithWord(checkWords.settled)
const pending = endsWithWord(checkWords.pending)
const elsewhere = wholeWords(checkWords.settledElsewhere)

// reads:   Tiếp nhận 3.416 hồ sơ …. Đã giải quyết 3.362 hồ sơ, trong đó …; đang giải quyết 54 hồ sơ
// refuses: … kỳ trước chuyển sang 12 hồ sơ (there are more to settle) · trả lại 05 hồ sơ (a third way they may end) · differences that no slip of a digit explains
/** What came in is what was settled and what is still dealt with, where nothing else is said to have come or gone. */
export function balances(tree: DocumentTree, block: Block): SumClaim[] {
  const { key } = tree.mended
  const figures = figuresOf(tree, block).filter(figure => figure.kind === 'amount' && figure.unit !== null)
  if (figures.length < 3) return []
  const told = (words: RegExp): Figure[] => figures.filter(figure => words.test(key.slice(Math.max(block.body, figure.start - 50), figure.start)))
  const come = told(received)
  if (come.length !== 1) return []
  const [done, open] = [told(settled), told(pending)]
  const [whole, first, second] = [come[0], done[0], open[0]]
  if (!whole || !first || !second || done.length + open.length > 2 || elsewhere.test(key.slice(block.body, block.to))) return []
  if (whole.start > first.start || first.start > second.start || ![whole, first, second].every(figure => isExact(figure) && sameNoun(figure, whole))) return []
  const claim = {
    total: whole.number.value,
    sum: first.number.value + second.number.value,
    parts: [first.number.value, second.number.value],
    slack: 0,
    whole: true,
    place: { start: whole.start, end: second.end },
  }
  return isSlip(claim) ? [claim] : []
}

const sameNoun = (figure: Figure, whole: Figure): boolean => figure.unit?.noun === whole.unit?.noun

/** What differs by more has most likely gone a way that is not told. */
function isSlip({ total, parts: [done = 0, open = 0] }: SumClaim): boolean {
  const off = Math.abs(total - done - open)
  return off > 0 && (off <= 1 || off <= 0.005 * total || (total > done && isSlipOfDigits(total - done, open)))
}
