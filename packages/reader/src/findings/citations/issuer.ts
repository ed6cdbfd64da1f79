import { closedIssuers, committeeOrdinal, issuerEnds, issuerOpener, looseIssuers } from '../../lexicon/cited-issuers.ts'
import type { Mended } from '../../text/mend.ts'
import { patternOf } from '../../text/pattern.ts'
import { wordsOf } from '../../text/phrases.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { readBody } from '../agencies/one-name.ts'

/** Characters looked at behind a reference: the opener and the longest name. */
const reach = 140
const closed = patternOf(`^${oneOf(closedIssuers)}(?!\\p{L})`)
const loose = patternOf(`^${oneOf(looseIssuers)}(?!\\p{L})(?:[ -][\\p{L}\\d]+){0,14}`)
const looseEnds = patternOf(`\\s${oneOf(issuerEnds)}(?!\\p{L})`)
const bodyEnds = patternOf(`\\s${oneOf([...issuerEnds, committeeOrdinal])}(?!\\p{L})`)

/**
 * The body named with 'của …' behind a reference and its date: [start, end) in the mended text, or null.
 * reads:   của Ban Thường vụ Tỉnh ủy về … · do UBND xã ban hành · của Đại hội đại biểu Đảng bộ xã lần thứ I
 * ends at: của UBND xã | phải hoàn thành · của Đảng ủy xã | giải thể Chi bộ …
 */
export function bodyBehind(mended: Mended, end: number): [number, number] | null {
  const behind = mended.key.slice(end, end + reach)
  const open = issuerOpener.exec(behind)
  if (!open) return null
  const start = end + open[0].length
  const rest = behind.slice(open[0].length).split(/[\n|;]/, 1)[0] as string
  const length = closed.exec(rest)?.[0].length ?? nameLength(mended, start, rest) ?? 0
  return length > 0 ? [start, start + length] : null
}

/** How much of `rest`, which begins at `start`, is the name of a body. */
function nameLength(mended: Mended, start: number, rest: string): number | null {
  const body = readBody(mended, wordsOf(mended.key, start, start + rest.length), 0)
  if (body && !body.generic) return upTo(bodyEnds, rest.slice(0, body.end - start))
  const name = loose.exec(rest)?.[0]
  return name === undefined ? null : upTo(looseEnds, name)
}

const upTo = (end: RegExp, name: string): number => name.slice(0, end.exec(name)?.index ?? name.length).trimEnd().length
