import type { Mended } from '../../text/mend.ts'
import { wordsOf } from '../../text/phrases.ts'
import type { Range } from '../../text/sentences.ts'
import { book } from '../agencies/name-book.ts'
import { readBodies } from '../agencies/names.ts'
import { directiveOf } from './directive.ts'

const orderAhead = /^(?:\s*(?:và|đồng thời|riêng)?,?\s*)(?:giao|yêu cầu|đề nghị|phân công)\s+(?:nhiệm vụ\s+)?(?:cho\s+)?/u
const outsider = /^(?:các\s+)?(?:đơn vị|tổ chức|doanh nghiệp|cơ sở|hộ|chủ|nhà thầu|cá nhân)/u

/** A semicolon ends a task only where the part behind it names another addressee. */
export function splitAddressees(mended: Mended, range: Range): Range[] {
  const out: Range[] = []
  let from = range.start
  for (let i = range.start; i < range.end; i++) {
    if (mended.key[i] !== ';' || !namesAnother(mended, i + 1, range.end) || !standsAlone(mended, from, i)) continue
    out.push({ start: from, end: i + 1 })
    from = i + 1
    while (from < range.end && /\s/.test(mended.key[from] as string)) from++
  }
  out.push({ start: from, end: range.end })
  return out
}

function namesAnother(mended: Mended, start: number, end: number): boolean {
  const part = mended.key.slice(start, Math.min(end, start + 240))
  const order = orderAhead.exec(part)
  const words = wordsOf(mended.key, start + (order?.[0].length ?? 0), Math.min(end, start + 240))
  const found = readBodies(mended, words, 0)
  if (!found || !found.bodies[0]) return false
  if (order) return !outsider.test(found.bodies[0].name.toLowerCase()) && !/^\s*đồng thời/.test(part)
  const next = book.longest(words, found.endWord, ['verb', 'adverb', 'modal'])
  return next !== null && (!found.bodies[0].generic || next.tags.has('modal')) && !/^(?:phối hợp)/.test(part.trim())
}

/** 'Yêu cầu Thủ trưởng các sở, ban, ngành|; Chủ tịch UBND …': the list of addressees goes on. */
function onlyAddressees(mended: Mended, start: number, end: number): boolean {
  const order = /(?:yêu cầu|đề nghị|giao|kêu gọi)\s+(?:[^;]{0,400})$/u.exec(mended.key.slice(start, end))
  if (!order) return false
  const from = start + order.index + (/^\S+(?:\s(?:cầu|nghị|gọi))?\s+/u.exec(order[0])?.[0].length ?? 0)
  const words = wordsOf(mended.key, from, end)
  const found = readBodies(mended, words, 0)
  return found !== null && found.endWord >= words.length
}

const opening = /^(?:để|nhằm|trong|căn cứ|trên cơ sở|sau khi|đối với|với)\s/u

/** The part before the semicolon orders something by itself; 'Để đẩy nhanh …;' does not. */
function standsAlone(mended: Mended, start: number, end: number): boolean {
  const { force } = directiveOf(mended, start, end)
  if (onlyAddressees(mended, start, end)) return false
  return force === 'order' || force === 'subject' || (force !== 'none' && !opening.test(mended.key.slice(start, end)))
}
