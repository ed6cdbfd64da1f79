import { bareOrders, leadInAnnounces, leadInLists, leadInTells, listsWhatFollows } from '../../lexicon/task-words.ts'
import type { Block } from '../../structure/tree.ts'
import type { Mended } from '../../text/mend.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Range } from '../../text/sentences.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import type { Directive } from './directive.ts'

/** Does the block end with a colon, so that items follow? */
export const isLeadIn = (mended: Mended, block: Block): boolean => mended.key[block.to - 1] === ':'

/** With less than this behind its bodies a lead-in orders nothing by itself. */
const leastWork = 80

/** Says that a list of work follows: 'tập trung |các việc sau đây| theo Kế hoạch số 44/KH-UBND …:'. */
export const listed = wholeWords(leadInLists)

/** Where the order begins behind who gives it: 'Ngoài các việc thường xuyên, Chủ tịch UBND xã |yêu cầu| tập trung thực hiện các nhiệm vụ sau:'; else the start. */
function orderOf(key: string, { start, end }: Range): number {
  const said = key.slice(start, end)
  return leadInAnnounces.test(said) ? start + (orderWord.exec(said)?.index ?? 0) : start
}

const orderWord = wholeWords(bareOrders)

const endsWithOrder = patternOf(`(?<!\\p{L})${oneOf(bareOrders)}\\s*:$`)

/** 'Lộ trình thực hiện nhiệm vụ năm học 2026 - 2027 |cụ thể như sau:|'. */
export const listsBelow = patternOf(`${oneOf(listsWhatFollows)}\\s*:$`)

/** 'UBND xã tập trung thực hiện các nhiệm vụ sau:', 'Tiếp tục quán triệt Chỉ thị …, Ban Thường vụ yêu cầu:' says nothing by itself; a long one holds work of its own. */
export function isBareLeadIn(mended: Mended, directive: Directive, range: Range): boolean {
  if (mended.key[range.end - 1] !== ':') return false
  if (leadInTells.test(mended.key.slice(range.start, range.end))) return true
  if (endsWithOrder.test(mended.key.slice(Math.max(range.start, range.end - 40), range.end))) return true
  if (directive.force === 'unknown' && listsBelow.test(mended.key.slice(range.start, range.end))) return true
  const from = directive.leads.at(-1)?.end ?? orderOf(mended.key, range)
  return range.end - from < leastWork || listed.test(mended.key.slice(from, from + leastWork))
}
