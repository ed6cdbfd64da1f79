/** One number of a row as it stands in the text. */
interface Counted {
  value: number
}

/** A place where a row of numbers does not go on by one. Indexes are into the row given. */
export interface Break {
  kind: 'gap' | 'repeat'
  at: number
  /** The member before it in the same run, or null where the run begins with it. */
  after: number | null
  /** The value that should stand at `at`. */
  expected: number
  /**
   * How sure the slip is: 'single' one number left out or given twice amid a row that is in order otherwise;
   * 'jump' several left out; 'odd' one that fits nowhere while its neighbours fit each other; 'start' a run that does not begin at one.
   */
  sureness: 'single' | 'jump' | 'odd' | 'start'
  /** Numbers of the run before it. */
  before: number
  /** Does the row go on from it by one? */
  goesOn: boolean
}

interface Run {
  last: number
  lastAt: number
  length: number
}

/** Lists inside lists remembered; deeper ones are forgotten. */
const depth = 8

/**
 * Reads a row of numbers: a 1 opens a list inside the list, the number after the last of an outer list goes back to it, everything else that is not
 * one more than the last is a break. `breaksIn([1, 2, 4, 5])` has one gap at index 2, expected 3.
 */
export function breaksIn(row: readonly Counted[]): Break[] {
  const runs: Run[] = []
  const breaks: Break[] = []
  for (let at = 0; at < row.length; at++) {
    const value = (row[at] as Counted).value
    if (goOn(runs, value, at)) continue
    const run = runs.at(-1)
    if (value === 1 || !run) {
      if (!run && value > 1)
        breaks.push({ kind: 'gap', at, after: null, expected: value - 1, sureness: 'start', before: 0, goesOn: row[at + 1]?.value === value + 1 })
      open(runs, value, at)
      continue
    }
    const found = judge(row, at, run)
    if (found) breaks.push(found.slip)
    if (found?.last !== undefined) Object.assign(run, { last: found.last, lastAt: at, length: run.length + 1 })
  }
  return breaks
}

function goOn(runs: Run[], value: number, at: number): boolean {
  const index = runs.findLastIndex(run => run.last + 1 === value)
  if (index < 0) return false
  runs.length = index + 1
  const run = runs[index] as Run
  Object.assign(run, { last: value, lastAt: at, length: run.length + 1 })
  return true
}

function open(runs: Run[], value: number, at: number): void {
  if (runs.length >= depth) runs.shift()
  runs.push({ last: value, lastAt: at, length: 1 })
}

/** What a number that does not follow means, told by the one after it. `last` is what the run counts on from; without it the number is left out of account. */
function judge(row: readonly Counted[], at: number, run: Run): { slip: Break; last: number } | null {
  const value = (row[at] as Counted).value
  const next = row[at + 1]?.value
  const expected = run.last + 1
  const slip = (kind: Break['kind'], sureness: Break['sureness']): Break => ({
    kind,
    at,
    after: run.lastAt,
    expected,
    sureness,
    before: run.length,
    goesOn: next === value + 1,
  })
  if (next === expected + 1 && next !== value + 1)
    return { slip: slip(value <= run.last ? 'repeat' : 'gap', value === run.last || value === next ? 'single' : 'odd'), last: expected }
  if (value === run.last) return { slip: slip('repeat', 'single'), last: value }
  if (value < run.last) return null
  if (next === expected) return null
  if (value === expected + 1) return { slip: slip('gap', 'single'), last: next === value ? expected : value }
  return next === value + 1 && value - expected <= 4 ? { slip: slip('gap', 'jump'), last: value } : null
}
