/** Dates as people say them. A day is `YYYY-MM-DD`; an instant is ISO with Z and is told in the commune's zone. */
import { type Key, type Language, translate } from './words.ts'

/** Asia/Ho_Chi_Minh, without summer time: seven hours before UTC, in milliseconds. */
const ahead = 7 * 3_600_000

/** 25/3/2026 · as it stands in official documents of one's own: no leading zeros asked. */
export function shortDay(day: string): string {
  const { date, month, year } = parts(day)
  return `${date}/${month}/${year}`
}

/** Words in which a day may stand as programs write it: 2026-03-25 becomes 25/3/2026. */
export const withDays = (words: string): string => words.replace(/\b\d{4}-\d{2}-\d{2}\b/g, shortDay)

/** thứ Tư 25/3/2026 */
export function fullDay(language: Language, day: string): string {
  return `${translate(language, weekdayKey(day))} ${shortDay(day)}`
}

/** còn 3 ngày làm việc · hạn là hôm nay · quá hạn 2 ngày làm việc. The count is the register's; it is 0 too where only days off lie between. */
export function workingDaysLeft(language: Language, day: string, days: number, on: string = today()): string {
  if (days === 0) return translate(language, day === on ? 'date.left.today' : day > on ? 'date.left.daysOff' : 'date.left.over')
  return days > 0 ? translate(language, 'date.left.days', { days }) : translate(language, 'date.left.past', { days: -days })
}

/** thứ Tư 25/3/2026 · còn 3 ngày làm việc */
export function deadline(language: Language, day: string, daysLeft?: number, on: string = today()): string {
  return daysLeft === undefined ? fullDay(language, day) : `${fullDay(language, day)} · ${workingDaysLeft(language, day, daysLeft, on)}`
}

/** 14:30 25/3/2026 */
export function moment(instant: string): string {
  const { day, time } = localParts(instant)
  return `${time} ${shortDay(day)}`
}

/** 25/3/2026 08:15 · in lists that are read by day. */
export function dayAndTime(instant: string): string {
  const { day, time } = localParts(instant)
  return `${shortDay(day)} ${time}`
}

const minute = 60_000

/** vừa xong · 5 phút trước · 2 giờ trước · hôm qua 14:30 · 14:30 25/3/2026 */
export function ago(language: Language, instant: string, now: number): string {
  const minutes = Math.floor((now - Date.parse(instant)) / minute)
  const { day, time } = localParts(instant)
  if (minutes < 1) return translate(language, 'date.ago.now')
  if (minutes < 60) return translate(language, 'date.ago.minutes', { minutes })
  if (day === localParts(new Date(now).toISOString()).day) return translate(language, 'date.ago.hours', { hours: Math.floor(minutes / 60) })
  if (day === localParts(new Date(now - 24 * 60 * minute).toISOString()).day) return translate(language, 'date.ago.yesterday', { time })
  return moment(instant)
}

/** The day it is now in the commune, `YYYY-MM-DD`. */
export function today(now: number = Date.now()): string {
  return localParts(new Date(now).toISOString()).day
}

function weekdayKey(day: string): Key {
  const { year, month, date } = parts(day)
  return `weekday.${new Date(Date.UTC(year, month - 1, date)).getUTCDay()}` as Key
}

function parts(day: string): { year: number; month: number; date: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, date }
}

/** Read off the clock of the zone: one of the two is asked for in every row of a list. */
function localParts(instant: string): { day: string; time: string } {
  const local = new Date(Date.parse(instant) + ahead).toISOString()
  return { day: local.slice(0, 10), time: local.slice(11, 16) }
}
