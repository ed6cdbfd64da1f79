import { deliverableEnds, deliverableFillers, deliverableNouns, deliverableStops, deliverableVerbs } from '../../lexicon/deliverables.ts'
import type { Mended } from '../../text/mend.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Range } from '../../text/sentences.ts'
import { oneOf } from '../../text/word-patterns.ts'

// reads:   xây dựng kế hoạch phát triển du lịch · trình các dự thảo nghị quyết · lập danh sách hộ nghèo
// refuses: triển khai kế hoạch … (it is there already) · tổ chức tuyên truyền (no thing to hand in)

const pattern = patternOf(
  `(?<!\\p{L})${oneOf(deliverableVerbs)}\\s+(?:${oneOf(deliverableFillers)}\\s+)*(?<what>${oneOf(deliverableNouns)}(?!\\p{L})(?:\\s+(?!${oneOf(deliverableStops)}\\s)[^\\s,;:.()]+){0,9})`,
)
const looseEnd = patternOf(`\\s+${oneOf(deliverableEnds)}$`)

/** The paper or result that is to come out of it, without the limit behind it: 'xây dựng kế hoạch phát triển … trước ngày 20/11' gives 'kế hoạch phát triển …'; null when none is said. */
export function deliverableIn(mended: Mended, start: number, end: number, limit: Range | null): string | null {
  const match = pattern.exec(mended.key.slice(start, end))
  if (!match?.groups?.what) return null
  const to = start + match.index + match[0].length
  const from = to - match.groups.what.length
  return mended.text
    .slice(from, limit && limit.start > from ? Math.min(to, limit.start) : to)
    .trim()
    .replace(looseEnd, '')
    .trim()
}
