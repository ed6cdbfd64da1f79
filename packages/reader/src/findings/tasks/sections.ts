import { frameHeadings, futureHeadings, pastHeadings, strongFutureHeadings, targetHeadings } from '../../lexicon/sections.ts'

/** What a part of a document does: tells results, sets work to come, gives a frame for it, or nothing that its heading says. */
export type Mode = 'past' | 'future' | 'frame' | 'neutral'

const past = new RegExp(`(?:^|[^\\p{L}])(?:${pastHeadings.join('|')})(?!\\p{L})`, 'u')
const future = new RegExp(`(?:^|[^\\p{L}])(?:${futureHeadings.join('|')})(?!\\p{L})`, 'u')
const frame = new RegExp(`^(?:về\\s+)?(?:${frameHeadings.join('|')})(?!\\p{L})`, 'u')
const target = new RegExp(`(?:^|[^\\p{L}])(?:${targetHeadings.join('|')})(?!\\p{L})`, 'u')

/** Null when the heading does not say. `modeOfHeading('kết quả thực hiện nhiệm vụ')` is 'past'. */
export function modeOfHeading(key: string): Mode | null {
  const short = key.slice(0, 160)
  if (frame.test(short)) return 'frame'
  const before = past.exec(short)
  const ahead = future.exec(short)
  if (before && ahead) return before.index <= ahead.index ? 'past' : 'future'
  return before ? 'past' : ahead ? 'future' : null
}

export const isTargetHeading = (key: string): boolean => target.test(key.slice(0, 120))

const strongFuture = new RegExp(`(?:^|[^\\p{L}])(?:${strongFutureHeadings.join('|')})(?!\\p{L})`, 'u')
const startsPast = new RegExp(`^(?:về\\s+)?(?:${pastHeadings.join('|')})(?!\\p{L})`, 'u')

/** What stands below a heading, given what stands above it: inside a part about results only a plain word turns to the future, and the other way round. */
export function turnedMode(key: string, above: Mode, main: boolean): Mode {
  const own = modeOfHeading(key)
  if (own === null || own === above) return above
  if (above === 'past' && own !== 'past' && !main) return strongFuture.test(key.slice(0, 160)) ? own : above
  if (above === 'future' && own === 'past') return startsPast.test(key) ? own : above
  return own
}
