import { readBody } from '../../findings/agencies/one-name.ts'
import { issuedRightBefore, proposedRightBefore } from '../../lexicon/citation-words.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { wordsOf } from '../../text/phrases.ts'
import type { Citation } from '../../types.ts'

/** As far back as the longest name of a body. */
const reach = 110

// reads:   |Sở Nội vụ| đã ban hành Kế hoạch số 46/KH-… · theo đề nghị của |Giám đốc Sở Y tế| tại Tờ trình số 86/TTr-…
// refuses: Sở Nội vụ tham mưu UBND tỉnh ban hành … (the province issues it) · Ngay sau đó xã ban hành … (nothing but the name stands before)
/** The body that the words right before a citation say has issued it: [start, end) in the mended text; null where they do not. */
export function bodyBefore({ mended }: DocumentTree, citation: Citation): [number, number] | null {
  const end = mended.from(citation.span[0])
  const from = Math.max(0, end - reach)
  const before = mended.key.slice(from, end)
  const said = issuedRightBefore.exec(before) ?? proposedRightBefore.exec(before)
  const name = said?.groups?.name
  if (!said || name === undefined) return null
  const start = from + said.index + said[0].indexOf(name)
  const words = wordsOf(mended.key, start, start + name.length)
  const body = readBody(mended, words, 0)
  return body && !body.generic && body.endWord === words.length ? [start, start + name.length] : null
}
