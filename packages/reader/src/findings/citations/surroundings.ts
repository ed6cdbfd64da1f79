import {
  bodyBeforeDate,
  dateBeforePaper,
  dateInNextCell,
  dateOpener,
  issuedOnWords,
  matterBeforeDate,
  otherTypeWords,
  typeWordTail,
} from '../../lexicon/citation-words.ts'
import { documentTypes } from '../../lexicon/document-types.ts'
import { datesIn, isoOf } from '../../text/dates.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf } from '../../text/word-patterns.ts'

/** What stands around a number and symbol and belongs to it. Offsets are in the mended text. */
interface TypeWord {
  /** Type as `Header.documentType`; null for 'văn bản', which names none. */
  type: string | null
  start: number
}

const typeOf = new Map<string, string | null>([...documentTypes.map(({ name }) => [name, name] as const), ...otherTypeWords])
const typeBefore = patternOf(`(?<!\\p{L})(${oneOf([...typeOf.keys()])})${typeWordTail}`)

/**
 * The name of the kind of paper before its number: 'Quy chế làm việc số', 'Quyết định Số:', 'Nghị định'. `from` is where the text before begins to count.
 * Of two names in a row ('Thông báo kết luận số') the first one is meant when `symbolType` agrees with it.
 */
export function typeWordBefore(key: string, at: number, from: number, symbolType: string | null): TypeWord | null {
  const start = Math.max(from, at - 70)
  const before = key.slice(start, at)
  const words = chainOf(before)
  const nearest = words.at(-1)
  if (!nearest) return null
  const chosen = words.find(word => word.type === symbolType && symbolType !== null) ?? nearest
  return { type: chosen.type, start: start + chosen.start }
}

/** Names that reach to the end of `before`, farthest first; only those that stand side by side with the nearest count with it. */
function chainOf(before: string): TypeWord[] {
  const words: (TypeWord & { end: number })[] = []
  for (let from = 0; from < before.length; ) {
    const match = typeBefore.exec(before.slice(from))
    if (!match) break
    const start = from + match.index
    words.push({ type: typeOf.get(match[1] as string) ?? null, start, end: start + (match[1] as string).length })
    from = start + 1
  }
  const chain = words.slice(-1)
  for (const word of words.slice(0, -1).reverse()) {
    if (before.slice(word.end, (chain[0] as TypeWord).start).trim() !== '') break
    chain.unshift(word)
  }
  return chain
}

/** A date and where the words that give it end. */
interface DateBehind {
  iso: string | null
  end: number
  /** As written, without 'ngày'. */
  start: number
}

const bracketed = /^\s*(?:,\s*|\(\s*)(?=\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4})/u

/**
 * The date that belongs to a reference: directly behind it, or behind the name of its body.
 * reads:   46-CT/TW, ngày 16/5/2025 · 1326/QĐ-UBND ngày 09 tháng 6 năm 2026 · 21-KL/TW của Ban Bí thư, ngày 25/10/2021
 * refuses: 09-KL/TW của Bộ Chính trị (năm 2026) · 12-KH/ĐU, hoàn thành trước ngày 30/6/2026
 */
export function dateBehind(key: string, end: number): DateBehind | null {
  const behind = key.slice(end, end + 150)
  const open = dateOpener.exec(behind) ?? bracketed.exec(behind) ?? dateInNextCell.exec(behind) ?? bodyFirst(behind)
  if (!open) return null
  const from = end + open[0].length
  const date = datesIn(key.slice(from, from + 30))[0]
  if (date?.start !== 0) return null
  return { iso: isoOf(date), start: from, end: from + date.end }
}

/** 'Ngày 22/12/2024, Bộ Chính trị ban hành Nghị quyết số …': the day of issue told before the type word at `start`. */
export function dateBefore(key: string, start: number, from: number): string | null {
  const match = dateBeforePaper.exec(key.slice(Math.max(from, start - 110), start))
  const date = match ? datesIn(match.groups?.date as string)[0] : undefined
  return date ? isoOf(date) : null
}

function bodyFirst(behind: string): RegExpExecArray | null {
  const match = bodyBeforeDate.exec(behind)
  return match && !matterBeforeDate.test(match[0].replace(issuedOnWords, ' ')) ? match : null
}
