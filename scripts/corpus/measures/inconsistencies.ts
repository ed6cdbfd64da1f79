import type { Reading } from '@roviec/reader'
import type { Gold } from '../gold.ts'
import { pairUp, quoteOverlap } from '../likeness.ts'
import type { Tally } from '../tally.ts'

/** Of these kinds a place may be reported or not: they count neither way. */
const undecided = ['rounding', 'possible']

/** Errors of the author's that the gold knows, by the words of their quotes. */
export function measureInconsistencies(name: string, gold: Gold, reading: Reading, tally: Tally): void {
  const all = gold.inconsistencies ?? []
  const wanted = all.filter(({ kind }) => !undecided.includes(kind ?? ''))
  const open = all.filter(({ kind }) => undecided.includes(kind ?? ''))
  const errors = reading.problems.filter(({ severity, blame, quote }) => severity === 'error' && blame === 'author' && quote)
  const near = (list: { quote: string }[], error: { quote: string }) => list.some(each => quoteOverlap(each, error) >= 0.6)
  const found = errors.filter(error => near(wanted, error) || !near(open, error))
  const pairs = pairUp(wanted, found, quoteOverlap, 0.6)
  tally.add('inconsistency', pairs.length, wanted.length, found.length)
  const paired = new Set<unknown>(pairs.flat())
  for (const each of wanted) if (!paired.has(each)) tally.miss(`${name} inconsistency missed: ${each.why} :: ${each.quote.slice(0, 80)}`)
  for (const each of found)
    if (!paired.has(each)) tally.miss(`${name} inconsistency extra: ${each.code} ${each.actual ?? ''} / ${each.expected ?? ''} :: ${each.quote.slice(0, 80)}`)
}
