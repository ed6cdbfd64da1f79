import { type Figure, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import { shareWords } from '../../lexicon/share-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import { closedEnd } from '../../text/ranges.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import type { Span } from '../../types.ts'
import { isSlipOfDigits, overlapping } from './parts.ts'

interface WrongWhole {
  span: Span
  stated: number
  sum: number
  shares: number[]
  decimals: number
}

const opening = patternOf(`^[^;.:%]{0,90}?(?:\\(|[,;.:]?\\s*${oneOf(shareWords.made)}(?!\\p{L}))`)
const otherwise = wholeWords(shareWords.otherwise)
const exclusive = wholeWords(checkWords.classesByRemainder, 'gu')
const most = 6
const longest = 600

// reads:   tỷ lệ nghèo đa chiều 24,68%, trong đó hộ nghèo 14,21%, hộ cận nghèo 11,47% (25,68%) · hoàn thành tốt trở lên 92,5% (xuất sắc 18,2%, tốt 73,3%)
// refuses: tỷ lệ tiêm chủng 95,2%, trong đó trẻ em 96,1%, người lớn 94,0% (each is of its own whole) · nữ, dân tộc (one person can be both)
/** Percentages that are made up of others, which do not come to them; only where one mistyped digit is the difference, since else they may have other wholes. */
export function wrongWholes(tree: DocumentTree, block: Block): WrongWhole[] {
  const figures = figuresOf(tree, block)
  if (figures.filter(({ kind }) => kind === 'percent').length < 3) return []
  return sentencesOf(tree.mended.text, block.body, block.to).flatMap(sentence => {
    const shares = figuresBetween(figures, sentence.start, sentence.end).filter(({ kind }) => kind === 'percent')
    return shares.flatMap((whole, at) => wholeAt(tree, whole, shares.slice(at + 1, at + 1 + most), sentence.end) ?? [])
  })
}

function wholeAt(tree: DocumentTree, whole: Figure, behind: readonly Figure[], end: number): WrongWhole | null {
  const { key } = tree.mended
  const [first] = behind
  if (!first) return null
  const opened = opening.exec(key.slice(whole.end, first.start))
  if (!opened) return null
  const start = whole.end + opened[0].length
  const stop = endOfList(key, start, end, opened[0].endsWith('('))
  const parts = partsIn(key, start, behind, stop)
  const last = parts.at(-1)
  if (!last || parts.length < 2 || parts.length === most || ![whole, ...parts].every(isExact)) return null
  if (overlapping.test(key.slice(start, last.end).replace(exclusive, ' '))) return null
  const decimals = Math.max(...[whole, ...parts].map(({ number }) => number.decimals))
  const sum = parts.reduce((all, { number }) => all + number.value, 0)
  const stated = whole.number.value
  if (!isSlip(stated, sum, decimals, parts.length)) return null
  const shares = parts.map(({ number }) => number.value)
  return { span: tree.mended.span(whole.start, closedEnd(key, whole.start, last.end)), stated, sum, shares, decimals }
}

/** Up to a word for another whole or time; a list told apart by commas ends at a semicolon. */
function partsIn(key: string, start: number, behind: readonly Figure[], stop: number): Figure[] {
  const out: Figure[] = []
  for (const part of behind) {
    const gap = key.slice(out.at(-1)?.end ?? start, part.start)
    const [first, second] = out
    const stopped = gap.includes(';') && first && second && !key.slice(first.end, second.start).includes(';')
    if (part.end > stop || stopped || otherwise.test(gap)) break
    out.push(part)
  }
  return out
}

/** A list in a bracket ends with it; another one where its clause does. */
function endOfList(key: string, start: number, end: number, bracket: boolean): number {
  if (!bracket) return end
  const close = key.slice(start, Math.min(end, start + longest)).indexOf(')')
  return close < 0 ? end : start + close
}

/** Whole percentages have too few digits to tell a slip from another whole. */
function isSlip(stated: number, sum: number, decimals: number, count: number): boolean {
  const scale = 10 ** decimals
  const [a, b] = [Math.round(stated * scale), Math.round(sum * scale)]
  return decimals > 0 && a > 99 && Math.abs(a - b) > (count + 1) / 2 && Math.abs(stated - sum) <= 10 + 1e-9 && sum <= 100.1 && isSlipOfDigits(a, b)
}
