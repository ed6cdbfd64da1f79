import { frameHeadings, futureHeadings, pastHeadings, targetHeadings } from '../../lexicon/sections.ts'

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
