import type { Mended } from '../../text/mend.ts'
import type { Word } from '../../text/phrases.ts'
import { book } from '../agencies/name-book.ts'
import { type BodyName, readBodies } from '../agencies/names.ts'

const between = new Set(['chặt', 'chẽ', 'tốt', 'thường', 'xuyên', 'đồng', 'bộ', 'hiệu', 'quả', 'kịp', 'thời', 'nhịp', 'nhàng', 'có', 'thống', 'nhất'])

/** Bodies named behind 'phối hợp (chặt chẽ) với', 'cùng với', or that 'phối hợp' themselves beside a lead. */
export function supportingIn(mended: Mended, words: readonly Word[]): BodyName[] {
  const out: BodyName[] = []
  for (let i = 0; i < words.length; i++) {
    const at = afterPhrase(words, i)
    if (at === null) continue
    const found = readBodies(mended, words, at)
    if (found) out.push(...found.bodies.filter(body => words[i]?.key !== 'cùng' || !body.generic))
  }
  return out
}

/** Index after 'phối hợp … với', 'sự phối hợp của', or null. */
function afterPhrase(words: readonly Word[], i: number): number | null {
  if (
    words[i]?.key === 'cùng' &&
    i > 0 &&
    words[i + 1]?.key !== 'nhau' &&
    words[i + 1]?.key !== 'cấp' &&
    words[i + 1]?.key !== 'kỳ' &&
    words[i - 1]?.key !== 'hợp'
  )
    return words[i + 1]?.key === 'với' ? i + 2 : i + 1
  if (words[i]?.key !== 'phối' || words[i + 1]?.key !== 'hợp') return null
  let at = i + 2
  while (at < words.length && between.has((words[at] as Word).key)) at++
  const next = words[at]?.key
  if (next === 'của' && words[i - 1]?.key === 'sự') return at + 1
  if (next === ',' && words[at + 1]?.key === 'với') return at + 2
  if (next === 'với') return words[at + 1]?.key === ':' ? at + 2 : at + 1
  if (next === 'cùng') return words[at + 1]?.key === 'với' ? at + 2 : at + 1
  if (next === 'các' || next === 'chính' || (next !== undefined && book.longest(words, at, ['body', 'post']))) return at
  return null
}
