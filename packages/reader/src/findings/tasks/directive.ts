import { agreement, answerOpener, dutyOpener, labelOpener, ordinalOpener } from '../../lexicon/task-words.ts'
import type { Mended } from '../../text/mend.ts'
import { type Word, wordsOf } from '../../text/phrases.ts'
import type { BodyName } from '../agencies/names.ts'
import { bareForce } from './bare-force.ts'
import { answerable, behindDash, bound, doneBy, inBrackets } from './by-whom.ts'
import { findNotice } from './notice.ts'
import { findOrder } from './order.ts'
import { sentences } from './sentence-book.ts'
import { alsoActing, findSubject } from './subject.ts'

/**
 * How a sentence orders: by an order verb ('Giao Phòng Kinh tế …'), by naming who must act ('Công an xã chủ trì …'), by 'phải', 'cần', by beginning with a verb
 * ('Tăng cường …'), by a goal in figures ('Phấn đấu 95% …'); 'unknown' begins with no word we know, 'none' names a thing.
 */
export type Force = 'order' | 'subject' | 'modal' | 'verb' | 'figure' | 'unknown' | 'none'

/** What a sentence orders, before anything is inherited. */
export interface Directive {
  /** Bodies the sentence itself names as those who must act. */
  leads: BodyName[]
  force: Force
  /** The order is one body making its own people act ('chỉ đạo các trường …'). */
  steering: boolean
  /** The body is told of, not told: 'Ban Chấp hành thống nhất …'. */
  narrative: boolean
  /** A body stands at the start, but what it does is no work that we know. */
  presumed: boolean
  words: Word[]
}

/** The directive in key[start, end). For 'Giao Công an xã tuần tra.' it has force 'order' and one lead, 'Công an xã'. */
export function directiveOf(mended: Mended, start: number, end: number): Directive {
  const agreed = agreedUntil(mended, start, end)
  if (agreed > start) return directiveOf(mended, agreed, end)
  const opening = mended.key.slice(start, Math.min(end, start + 100))
  const answered = (answerOpener.exec(opening) ?? ordinalOpener.exec(opening) ?? labelOpener.exec(opening) ?? dutyOpener.exec(opening))?.[0].length ?? 0
  const words = withoutOpeningSigns(wordsOf(mended.key, start + answered, end))
  const order = findNotice(mended, words) ?? findOrder(mended, words)
  if (order?.bodies.length || (order && !actsItself(mended, words))) return { leads: order.bodies, force: 'order', ...plainly, steering: order.steering, words }
  const subject = findSubject(mended, words)
  const leading = behindDash(mended, words)
  if (leading && (!subject || startOf(subject.bodies) > startOf(leading))) return { leads: leading, force: 'subject', ...plainly, words }
  if (subject)
    return {
      leads: [...subject.bodies, ...(subject.presumed || subject.narrative ? [] : alsoActing(mended, words, subject.bodies))],
      force: 'subject',
      ...plainly,
      narrative: subject.narrative,
      presumed: subject.presumed,
      words,
    }
  const by = doneBy(mended, words)
  if (by) return { leads: by, force: 'subject', ...plainly, words }
  const force = bareForce(mended, words)
  const leads = inBrackets(mended, words) ?? (force === 'modal' ? (answerable(mended, words) ?? bound(mended, words)) : null) ?? []
  return { leads, force, ...plainly, words }
}

/** 'Đồng ý chủ trương điều động …; |Đảng ủy UBND phường chỉ đạo làm quy trình …': what is ordered stands behind. */
function agreedUntil(mended: Mended, start: number, end: number): number {
  const key = mended.key.slice(start, end)
  const at = agreement.test(key) ? key.indexOf(';') : -1
  return at < 0 ? start : start + at + 1
}

const startOf = ([first]: readonly BodyName[]): number => first?.start ?? 0

const plainly = { steering: false, narrative: false, presumed: false }

/** '…, Phòng Kinh tế làm việc với nhà thầu, yêu cầu cam kết …': what is asked for is part of its work; of 'Ban Thường vụ yêu cầu tập trung …' it is not. */
function actsItself(mended: Mended, words: readonly Word[]): boolean {
  const subject = findSubject(mended, words)
  const end = subject?.bodies.at(-1)?.endWord
  return subject !== null && end !== undefined && !subject.presumed && !subject.narrative && !sentences.longest(words, end, ['order'])
}

/** A sentence in quotation marks is read like any other. */
function withoutOpeningSigns(words: Word[]): Word[] {
  const first = words.findIndex(word => /[\p{L}\p{N}]/u.test(word.key))
  return first > 0 ? words.slice(first) : words
}
