import { type Figure, isExact } from '../../../findings/indicators/figures.ts'
import { baseOf, conversion } from '../../../findings/indicators/units.ts'
import { balanceWords as words } from '../../../lexicon/balance-words.ts'
import { numbersIn, rounded } from '../../../text/numbers.ts'
import { wholeWords } from '../../../text/word-patterns.ts'
import { slackOf } from '../compare-percent.ts'
import { outsideBrackets } from '../segments.ts'

/** A counted figure with the words that say what it is. Values of money and measures are in the smallest unit of their kind that stands in the paragraph. */
export interface Labelled {
  figure: Figure
  value: number
  slack: number
  exact: boolean
  /** The words before it, behind the figure or stop before. */
  before: string
  /** The words behind it, up to the next comma; '' when they lead on to the next figure. */
  behind: string
  /** A semicolon, a full stop or the start of the paragraph stands before it. */
  opens: boolean
  /** 'trong đó', 'gồm' stands before it. */
  nested: boolean
  /** What was there before is spoken of behind the figure before, perhaps in a bracket. */
  carried: boolean
}

const longest = 110
const carried = wholeWords(words.carried)
const nests = wholeWords(words.nests)

/** The figures outside brackets, by what they count, each in order: '45 đơn thư … 40 đơn' is one list, '1,2 tỷ đồng … 300 triệu đồng' too. */
export function labelledFigures(key: string, body: number, figures: readonly Figure[]): Map<string, Labelled[]> {
  const out = new Map<string, Labelled[]>()
  const outer = outsideBrackets(key, body, figures)
  const nouns = nounsOf(outer)
  const smallest = new Map<string, string>()
  for (const [at, { unit }] of outer.entries()) {
    const [noun, name] = [nouns[at] as string, unit?.noun]
    const known = smallest.get(noun)
    if (name && (!known || (conversion(name, known) ?? 1) < 1)) smallest.set(noun, name)
  }
  const enough = tellable(outer, nouns)
  for (const [at, figure] of outer.entries()) {
    const noun = nouns[at] as string
    if (figure.kind === 'percent' || !enough.has(noun)) continue
    const factor = conversion(figure.unit?.noun ?? '', smallest.get(noun) ?? '') ?? 1
    const list = out.get(noun) ?? []
    list.push({
      figure,
      value: rounded(figure.number.value * factor),
      slack: slackOf(figure.number.decimals, baseOf(figure.unit?.noun ?? '') !== null) * factor,
      exact: isExact(figure),
      ...wordsAround(key, body, outer, at),
    })
    out.set(noun, list)
  }
  return out
}

/** The things of which three figures are told, or two and one of them 'a/b': of fewer nothing can be out of balance. */
function tellable(figures: readonly Figure[], nouns: readonly string[]): Set<string> {
  const counts = new Map<string, number>()
  for (const [at, { kind }] of figures.entries()) {
    const noun = nouns[at] as string
    if (kind !== 'percent') counts.set(noun, (counts.get(noun) ?? 0) + (kind === 'ratio' ? 2 : 1))
  }
  return new Set([...counts].flatMap(([noun, count]) => (count > 2 ? [noun] : [])))
}

/** A bare number counts what the figure before it counts, or the first one behind. */
function nounsOf(figures: readonly Figure[]): string[] {
  const own = figures.map(({ kind, unit }) => (kind === 'percent' || !unit || unit.kind === 'unknown' ? null : nounOf(unit.noun)))
  let last = own.find(noun => noun !== null) ?? ''
  return own.map(noun => {
    last = noun ?? last
    return last
  })
}

const nounOf = (noun: string): string =>
  baseOf(noun) ?? words.shortNouns.find(short => noun.startsWith(short) && /^[ ,]/u.test(noun.slice(short.length))) ?? noun

function wordsAround(key: string, body: number, figures: readonly Figure[], at: number): Pick<Labelled, 'before' | 'behind' | 'opens' | 'nested' | 'carried'> {
  const figure = figures[at] as Figure
  const [previous, next] = [figures[at - 1], figures[at + 1]]
  const gap = key.slice(Math.max(previous?.end ?? body, figure.start - 4 * longest), figure.start)
  const behind = /^[^,;.:()\d]*/u.exec(key.slice(figure.end, figure.end + longest))?.[0] ?? ''
  const own = previous ? gap.replace(bracketed, ' ').replace(/^[^,;.:]*(?=[,;.:])/u, '') : gap
  return {
    before: own.slice(-longest),
    behind: next && figure.end + behind.length >= next.start ? '' : behind,
    opens: !previous || /[;.]\s/u.test(own),
    nested: nests.test(own),
    carried: previous !== undefined && carried.test(gap) && !splits(gap, previous),
  }
}

/** 'tiếp nhận 62 đơn (kỳ trước chuyển sang 07 đơn, mới 55 đơn)': the count holds what was there before. */
function splits(gap: string, { number }: Figure): boolean {
  const inside = /\([^()]*\)/u.exec(gap)?.[0]
  const parts = inside === undefined ? [] : numbersIn(inside)
  return parts.length > 1 && rounded(parts.reduce((sum, { value }) => sum + value, 0)) === number.value
}

const bracketed = /\([^()]*\)/gu
