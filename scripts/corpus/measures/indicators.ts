import type { Indicator, Reading } from '@roviec/reader'
import type { Gold, GoldIndicator } from '../gold.ts'
import { jaccard, pairUp, sameNumber } from '../likeness.ts'
import { normaliseUnit, words } from '../normalise.ts'
import type { Tally } from '../tally.ts'

type Pair = [GoldIndicator, Indicator]

/** Indicators are paired by their value first, then by the words of name and quote. */
export function measureIndicators(name: string, gold: Gold, reading: Reading, tally: Tally): void {
  const [wanted, found] = [gold.indicators ?? [], reading.indicators]
  const pairs = pairUp(wanted, found, likeness, 0.6)
  tally.add('indicator', pairs.length, wanted.length, found.length)
  const right = (same: (pair: Pair) => boolean) => pairs.filter(same).length
  tally.add('indicator.unit', right(sameUnit), pairs.length, pairs.length)
  tally.add(
    'indicator.percent',
    right(samePercent),
    wanted.filter(each => given(each.percentOfPlan)).length,
    found.filter(each => given(goldPercent(each))).length,
  )
  tally.add('indicator.plan', right(samePlan), wanted.filter(each => given(each.plan)).length, found.filter(each => given(each.target)).length)
  listMisses(name, wanted, found, pairs, tally)
}

function likeness(a: GoldIndicator, b: Indicator): number {
  return sameNumber(a.value, b.value) ? 0.5 + jaccard(words(`${a.name} ${a.quote}`), words(`${b.name} ${b.quote}`)) : 0
}

const given = (value: number | null | undefined) => value !== null && value !== undefined
const goldPercent = (indicator: Indicator) => indicator.percentOfTarget
const sameUnit = ([a, b]: Pair) => normaliseUnit(a.unit) === normaliseUnit(b.unit)
const samePercent = ([a, b]: Pair) => sameNumber(a.percentOfPlan, goldPercent(b))
const samePlan = ([a, b]: Pair) => sameNumber(a.plan, b.target)

function listMisses(name: string, wanted: GoldIndicator[], found: Indicator[], pairs: Pair[], tally: Tally): void {
  const paired = new Set<GoldIndicator | Indicator>(pairs.flat())
  for (const each of wanted) if (!paired.has(each)) tally.miss(`${name} indicator missed: ${each.value} ${each.unit} :: ${each.name}`)
  for (const each of found) if (!paired.has(each)) tally.miss(`${name} indicator extra: ${each.value} ${each.unit} :: ${each.name}`)
  for (const pair of pairs) for (const difference of differences(pair)) tally.miss(`${name} indicator ${difference} :: ${pair[0].value} ${pair[0].name}`)
}

function differences([a, b]: Pair): string[] {
  const pair: Pair = [a, b]
  return [
    sameUnit(pair) ? '' : `unit: gold=${a.unit} got=${b.unit}`,
    samePercent(pair) || (!given(a.percentOfPlan) && !given(goldPercent(b))) ? '' : `percent: gold=${a.percentOfPlan} got=${goldPercent(b)}`,
    samePlan(pair) || (!given(a.plan) && !given(b.target)) ? '' : `plan: gold=${a.plan} got=${b.target}`,
  ].filter(Boolean)
}
