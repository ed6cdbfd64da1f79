import type { RecurrenceUnit } from '../recurrence.ts'

/** How often, without the day. */
export interface Rhythm {
  unit: RecurrenceUnit
  every: number
  /** Days of the month, where the rhythm itself gives them ('02 lần/tháng': the middle and the end). */
  monthDays: readonly number[]
  /** Its stretches are those of the calendar year, not counted from the document ('3 lần/năm'). */
  ofYear: boolean
}

const unit = '(?<unit>day|workday|week|month|quarter|year)'
const everyOne = new RegExp(`^(?:periodic )?every ${unit}(?: n1 time)?$`)
const everyFew = new RegExp(
  `^(?:periodic )?n(?<few>\\d{1,2}) ${unit}(?: /)?(?: n1)? time$|^(?:periodic |every |periodic every )n(?<few2>\\d{1,2}) (?<unit2>day|week|month|quarter|year)(?: n1 time)?$`,
)
const times = new RegExp(
  `^(?:periodic )?n(?<times>\\d{1,2}) (?:time|day)(?: /| every| of)? (?:n1 )?${unit}$|^(?:periodic )?(?:every|n1) (?<unit2>day|week|month|quarter|year) n(?<times2>\\d{1,2}) (?:time|day)$`,
)
const oneOfList = '(?:every )?(?:week|month|quarter|n3 month(?: start year)?|n6 month(?: start year)?|n9 month(?: start year)?|half year|(?:n1 )?year)'
const list = new RegExp(`^(?:periodic )?${oneOfList}(?: (?:and |or )?${oneOfList})+$`)

/** The rhythm that signs say; 'days-not-said' for a number of times that does not divide its unit, null when it is no rhythm. */
export function rhythmOf(text: string): Rhythm | 'days-not-said' | null {
  if (list.test(text)) return finestOf(text)
  const one = everyOne.exec(text)?.groups
  if (one) return every(1, one.unit ?? '')
  if (/^(?:periodic )?(?:every )?half year$/.test(text)) return every(6, 'month')
  const few = everyFew.exec(text)?.groups
  if (few) return every(Number(few.few ?? few.few2), few.unit ?? few.unit2 ?? '')
  const often = times.exec(text)?.groups
  return often ? timesA(Number(often.times ?? often.times2), often.unit ?? often.unit2 ?? '') : null
}

export const plainRhythm = (unit: RecurrenceUnit, every = 1): Rhythm => ({ unit, every, monthDays: [], ofYear: false })

/** Three months are a quarter, six a half-year, twelve a year; other numbers of months are counted from the document's month. */
function every(few: number, unit: string): Rhythm | null {
  if (few === 0) return null
  const months = few * ({ month: 1, quarter: 3, year: 12 }[unit] ?? 0)
  if (months === 3) return plainRhythm('quarter')
  if (months === 6) return plainRhythm('half-year')
  if (months > 0 && months % 12 === 0) return plainRhythm('year', months / 12)
  if (months > 0) return plainRhythm('month', months)
  return plainRhythm(unit === 'week' ? 'week' : 'day', few)
}

/** '02 lần/năm' is every half-year; '02 lần/tháng' the middle and the end of the month; '02 lần/tuần' does not say on which days. */
function timesA(count: number, unit: string): Rhythm | 'days-not-said' {
  const months = { month: 1, quarter: 3, year: 12 }[unit]
  if (count === 1 || unit === 'day') return every(1, unit) ?? 'days-not-said'
  if (unit === 'month' && count === 2) return { ...plainRhythm('month'), monthDays: [15, 31] }
  if (unit === 'week' && count === 7) return plainRhythm('day')
  if (months === undefined || count === 0 || months % count !== 0) return 'days-not-said'
  const each = every(months / count, 'month')
  return each === null ? 'days-not-said' : { ...each, ofYear: true }
}

/** 'hằng quý, 6 tháng, năm': who reports each quarter also has the half-year and the year, so the finest gives the days. */
function finestOf(text: string): Rhythm {
  if (/week/.test(text)) return plainRhythm('week')
  if (/(?<!n\d )month/.test(text)) return plainRhythm('month')
  if (/quarter|n3 month|n9 month/.test(text)) return plainRhythm('quarter')
  return plainRhythm('half-year')
}
