import { comparison, period, planBehind } from '../../findings/indicators/cues/patterns.ts'
import { type Figure, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { isPoints } from '../../findings/indicators/units.ts'
import { figureWords } from '../../lexicon/figure-words.ts'
import { shareWords } from '../../lexicon/share-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import { closedEnd } from '../../text/ranges.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { endsWithWord, oneOf } from '../../text/word-patterns.ts'
import type { WrongPercent } from './compare-percent.ts'

export type WrongPair = WrongPercent<{ said: number; percent: number }> & { ofPlan: boolean }

const that = `(?:\\s*\\(\\s*|\\s*,?\\s*${oneOf(shareWords.thatIs)}\\s+)`
const aside = '(?:\\([^()%]{0,80}\\))?'
/** 'so với cùng kỳ (23.120 triệu đồng), tức giảm'. */
const comparedTo = patternOf(
  `^\\s*(?:${comparison}|${period})[^;.%()]{0,40}${aside}${that}(?<direction>${oneOf([...figureWords.up, ...figureWords.down])})\\s*$`,
)
/** The same with no more than a comma, where the sentence ends behind the second. */
const goesOn = patternOf(`^\\s*(?:${comparison}|${period})[^;.%()]{0,40}${aside}\\s*,\\s*(?<direction>${oneOf([...figureWords.up, ...figureWords.down])})\\s*$`)
const ended = /^\s*(?:[.;]|$)/u
/** 'kế hoạch (vượt 7 ha, vượt'. */
const ofPlan = patternOf(
  `^\\s*${planBehind(figureWords.planBehind)}[^;.%()]{0,40}${that}(?:${oneOf(figureWords.exceed)}\\s[^,;()%]{1,30},\\s*)?${oneOf(figureWords.exceed)}\\s*$`,
)
const timesTo = patternOf(`^[^;.,%()]{0,40}${aside}${that}${oneOf(figureWords.up)}\\s*$`)
const told = endsWithWord(shareWords.saying)
const times = endsWithWord([figureWords.times])
const ups = patternOf(`^${oneOf(figureWords.up)}$`)
const ofOther = patternOf(`^\\s*(?:${comparison}|${period})`)

// finds:   bằng 92,4% so với cùng kỳ (23.120 triệu đồng), tức giảm 6,7% · đạt 115,6% kế hoạch (vượt 7 ha, vượt 51,6%) · gấp 1,7 lần (tăng 170%)
// leaves:  bằng 92,4% kế hoạch, giảm 6,7% so với cùng kỳ · gấp 2 lần kế hoạch, tăng 200% so với cùng kỳ
/** Percentages that say one thing twice: how much of it, and how much more or less. */
export function percentPairs(tree: DocumentTree, block: Block): WrongPair[] {
  const figures = figuresOf(tree, block)
  if (figures.length < 2 || !figures.some(isPercent)) return []
  return sentencesOf(tree.mended.text, block.body, block.to).flatMap(sentence => {
    const inside = figuresBetween(figures, sentence.start, sentence.end)
    return inside.flatMap((first, at) => {
      const second = inside.slice(at + 1, at + 4).find(isPercent)
      return second ? (pairOf(tree, first, second) ?? []) : []
    })
  })
}

const isPercent = ({ kind, unit }: Figure): boolean => kind === 'percent' && !isPoints(unit?.noun ?? null)

function pairOf(tree: DocumentTree, first: Figure, second: Figure): WrongPair | null {
  const { key, text } = tree.mended
  if (![first, second].every(isExact) || ofOther.test(key.slice(second.end, second.end + 30))) return null
  const right = isPercent(first) ? changeOf(key, first, second) : timesOf(key, first, second)
  if (right === null || right.value <= 0) return null
  const { value, decimals } = second.number
  const step = 10 ** -Math.min(decimals, isPercent(first) ? first.number.decimals : decimals)
  if (Math.abs(value - right.value) <= step + 1e-9) return null
  return {
    span: tree.mended.span(first.start, closedEnd(key, first.start, second.end)),
    written: text.slice(second.start, second.end).replace(/\s/g, ''),
    exact: right.value,
    decimals,
    inputs: { said: first.number.value, percent: value },
    ofPlan: right.ofPlan,
  }
}

interface Right {
  value: number
  ofPlan: boolean
}

/** 'bằng 92,4% …, tức giảm': 7,6 %. */
function changeOf(key: string, first: Figure, second: Figure): Right | null {
  const between = key.slice(first.end, second.start)
  const share = first.number.value
  if (ofPlan.test(between)) return { value: share - 100, ofPlan: true }
  const patterns = ended.test(key.slice(second.end, second.end + 4)) ? [comparedTo, goesOn] : [comparedTo]
  const direction = patterns.map(pattern => pattern.exec(between)?.groups?.direction).find(word => word !== undefined)
  if (direction === undefined || !told.test(key.slice(Math.max(0, first.start - 20), first.start))) return null
  return { value: ups.test(direction) ? share - 100 : 100 - share, ofPlan: false }
}

/** 'gấp 1,7 lần (tăng': 70 %; wrong only where the whole is taken for what was added. */
function timesOf(key: string, first: Figure, second: Figure): Right | null {
  const { value } = first.number
  if (first.unit?.noun !== figureWords.timesUnit || value <= 1 || !times.test(key.slice(Math.max(0, first.start - 10), first.start))) return null
  const whole = Math.abs(second.number.value - 100 * value) < 1e-6
  return whole && timesTo.test(key.slice(first.end, second.start)) ? { value: 100 * (value - 1), ofPlan: false } : null
}
