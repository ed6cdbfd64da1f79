import type { Range } from './sentences.ts'

/** Index of the first of `ranges` (in order) that does not begin before `at`, found by halving. `firstFrom([{ start: 0 }, { start: 7 }], 3)` is 1. */
export function firstFrom(ranges: readonly Pick<Range, 'start'>[], at: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle] as Range).start < at) low = middle + 1
    else high = middle
  }
  return low
}

/** In order, without those that begin inside one before them; of two at one place the longer stays. */
export function withoutOverlaps<R extends Range>(ranges: readonly R[]): R[] {
  let end = -1
  return [...ranges]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(range => {
      if (range.start < end) return false
      end = range.end
      return true
    })
}

/** The end of a range, with the bracket behind it that closes one opened inside. `closedEnd('(ngày 3/5)', 0, 9)` is 10. */
export const closedEnd = (key: string, start: number, end: number): number => (key[end] === ')' && key.slice(start, end).includes('(') ? end + 1 : end)
