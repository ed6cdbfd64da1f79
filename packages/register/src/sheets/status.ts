import type { LocalDate } from '../calendar/local-date.ts'
import { statusWords } from '../lexicon/sheet-columns.ts'
import { bareWords, holdsWords } from './bare-words.ts'
import { daysIn } from './days.ts'

export interface ReadStatus {
  done: boolean
  /** Nobody shall do it any more. */
  calledOff: boolean
  /** Somebody has begun, done or not. */
  begun: boolean
  /** Share done, where it is said. */
  percent: number | null
  /** The one day the words name, when they say that it is done. */
  completedOn: LocalDate | null
}

const done = statusWords.done.map(bareWords)
const notDone = statusWords.notDone.map(bareWords)
const calledOff = statusWords.calledOff.map(bareWords)
const begun = statusWords.begun.map(bareWords)

/**
 * done:  Đã hoàn thành · Hoàn thành ngày 20/6/2026 · 100%
 * not:   Chưa hoàn thành · Đang thực hiện · Cơ bản hoàn thành · 60%
 */
export function readStatus(text: string): ReadStatus {
  const words = bareWords(text)
  const percent = percentIn(text)
  const saysDone = done.some(each => holdsWords(words, each)) && !notDone.some(each => holdsWords(words, each))
  const isDone = percent === null ? saysDone : percent === 100
  const days = isDone ? daysIn(text) : []
  const isCalledOff = calledOff.some(each => holdsWords(words, each))
  const isBegun = isDone || (percent ?? 0) > 0 || (!isCalledOff && begun.some(each => holdsWords(words, each)))
  return { done: isDone, calledOff: isCalledOff, begun: isBegun, percent, completedOn: days.length === 1 ? (days[0] ?? null) : null }
}

function percentIn(text: string): number | null {
  const [found, ...more] = [...text.matchAll(/(?<![\d.,])(\d{1,3})(?:[.,]\d+)?\s*%/g)]
  const percent = Number(found?.[1])
  return found !== undefined && more.length === 0 && percent <= 100 ? percent : null
}
