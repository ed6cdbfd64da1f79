import { hourOfUrgency, urgencyLabel } from '../../lexicon/head-lines.ts'
import { urgencyMarks } from '../../lexicon/urgency.ts'
import type { Header } from '../../types.ts'
import type { HeadLines } from './lines.ts'

/** KHẨN, THƯỢNG KHẨN, HỎA TỐC as a line of the head in capitals, or 'Độ khẩn: Hỏa tốc'. */
export function urgencyOf(head: HeadLines): Header['urgency'] {
  for (const line of head.beforeTitle) {
    const named = urgencyLabel.exec(line.key)
    const mark = line.key.slice(named?.[0].length ?? 0).replace(/^[([|\s]+|[)\]|\s.:!]+$/g, '')
    const known = urgencyMarks.find(([form]) => mark === form || (form.endsWith(hourOfUrgency) && mark.startsWith(`${form} `)))
    if (known && (named || (!/\p{Ll}/u.test(line.text) && line.text.length < 40))) return known[1]
  }
  return null
}
