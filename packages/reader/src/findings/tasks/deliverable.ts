import { deliverableNouns, deliverableVerbs } from '../../lexicon/deliverables.ts'
import type { Mended } from '../../text/mend.ts'

const pattern = new RegExp(
  `(?<!\\p{L})(?:${deliverableVerbs.join('|')})\\s+(?:(?:các|dự thảo|bản|một số|01|hồ sơ)\\s+)*(?<what>(?:${deliverableNouns.join('|')})(?!\\p{L})(?:\\s+[^\\s,;:.()]+){0,9})`,
  'u',
)

/** The paper or result that is to come out of it: 'xây dựng kế hoạch phát triển …' gives 'kế hoạch phát triển …'; null when none is said. */
export function deliverableIn(mended: Mended, start: number, end: number): string | null {
  const match = pattern.exec(mended.key.slice(start, end))
  if (!match?.groups?.what) return null
  const from = start + match.index + match[0].length - match.groups.what.length
  return mended.text
    .slice(from, from + match.groups.what.length)
    .replace(/\s+(?:và|để|theo|trong|trước|bảo đảm|đảm bảo|cho|về|của|gửi|trình|với|do)$/u, '')
    .trim()
}
