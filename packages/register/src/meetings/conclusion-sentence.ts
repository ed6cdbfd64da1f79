import { writtenDate } from '../documents/written-date.ts'
import { chargeOpenings, conclusionWords as words } from '../lexicon/conclusion-forms.ts'
import type { ConclusionItem } from './conclusion-item.ts'

/**
 * An item as the paper says it, in a form that the reader reads back to the same charge:
 * 'Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã rà soát hộ nghèo, hoàn thành chậm nhất ngày 30/9/2026; sản phẩm: báo cáo.'
 */
export function conclusionSentence(item: ConclusionItem): string {
  if (item.lead === null) return `${capital(trimmed(item.content))}.`
  const supporting = item.supporting.map(({ name }) => name).join(', ')
  const who = supporting === '' ? item.lead.name : `${item.lead.name} ${words.lead}, ${words.with} ${supporting}`
  const product = item.deliverable === null ? '' : `; ${words.product}: ${trimmed(item.deliverable)}`
  return `${words.assign} ${who} ${uncapital(withoutOpening(trimmed(item.content)))}${until(item)}${product}.`
}

function until({ deadline }: ConclusionItem): string {
  if (deadline === null) return ''
  if (deadline.kind !== 'recurring' && deadline.dueOn !== null) return `, ${words.until} ${writtenDate(deadline.dueOn)}`
  return deadline.phrase === null ? '' : `, ${words.regularly} ${trimmed(deadline.phrase)}`
}

/** 'Giao rà soát …' is 'rà soát …': the paper says the charging word itself. */
export function withoutOpening(content: string): string {
  const lower = content.toLowerCase()
  const opening = chargeOpenings.find(each => lower.startsWith(`${each} `))
  return opening === undefined ? content : content.slice(opening.length).trim()
}

const trimmed = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.;,]+$/u, '')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** Names and abbreviations keep their letters: 'UBND xã …', 'Nghị quyết …' of two capitals; an ordinary first word loses its capital. */
const uncapital = (text: string): string => (/^\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)
