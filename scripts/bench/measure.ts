/** Milliseconds that one call takes. */
export function millisecondsOf(work: () => unknown): number {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** Milliseconds of processor time that one call takes, helpers of the garbage collector included: what a busy machine hardly changes. */
export function processorMillisecondsOf(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The middle one of several runs: one slow run does not count. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

export function medianOf(runs: number, measure: () => number): number {
  return median(Array.from({ length: runs }, measure))
}

/** One line of the bench's table. */
export interface Row {
  what: string
  measured: string
  /** What is asked for, where something is. */
  asked: string
}
