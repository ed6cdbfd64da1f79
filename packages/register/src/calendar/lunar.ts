/**
 * The Vietnamese lunar calendar, reckoned for UTC+7: a month begins on the day of the new moon, month 11 holds the winter solstice, and of thirteen months
 * between two solstices the first without a principal term of the sun is leap. This is Hồ Ngọc Đức's procedure; the formulae are those of Jean Meeus
 * (Astronomical Algorithms: moon phases and the sun's longitude), good to a few minutes between 1900 and 2100.
 * Vietnam reckons for UTC+7 since 08/8/1967; days before that are those of the rule, not always of history.
 */
import { addDays, type DateParts, dateOfDayNumber, dayNumberOf, type LocalDate, localDate } from './local-date.ts'

/** Days are counted from noon in astronomy: Julian day number of 1970-01-01. */
const julianDayOf1970 = 2_440_588
const zone = 7 / 24
const meanMonth = 29.530588853

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180)

/** Amplitudes in days of what moves the new moon off its mean, with multiples of: the sun's anomaly, the moon's anomaly, the moon's argument of latitude. */
const disturbances: readonly (readonly [days: number, sun: number, moon: number, latitude: number])[] = [
  [0.0021, 2, 0, 0],
  [-0.4068, 0, 1, 0],
  [0.0161, 0, 2, 0],
  [-0.0004, 0, 3, 0],
  [0.0104, 0, 0, 2],
  [-0.0051, 1, 1, 0],
  [-0.0074, 1, -1, 0],
  [0.0004, 1, 0, 2],
  [-0.0004, -1, 0, 2],
  [-0.0006, 0, 1, 2],
  [0.001, 0, -1, 2],
  [0.0005, 1, 2, 0],
]

/** Julian day (with its fraction, universal time) of the k-th new moon after January 1900. */
function newMoon(k: number): number {
  const t = k / 1236.85
  const mean = 2_415_020.75933 + 29.53058868 * k + 0.0001178 * t ** 2 - 0.000000155 * t ** 3 + 0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t ** 2)
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3
  const latitude = 21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3
  const moved = disturbances.reduce((sum, [days, a, b, c]) => sum + days * sine(a * sun + b * moon + c * latitude), (0.1734 - 0.000393 * t) * sine(sun))
  const clockDrift = -0.000278 + 0.000265 * t + 0.000262 * t ** 2
  return mean + moved - clockDrift
}

/** Julian day number of the day in Vietnam on which the k-th new moon falls. */
const newMoonDay = (k: number): number => Math.floor(newMoon(k) + 0.5 + zone)

/** Which twelfth of its circle the sun stands in at midnight in Vietnam when the day begins: 0 from the spring equinox, 9 from the winter solstice. */
function sunSector(julianDay: number): number {
  const t = (julianDay - 2_451_545.5 - zone) / 36_525
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3
  const centre = (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * sine(anomaly) + (0.019993 - 0.000101 * t) * sine(2 * anomaly) + 0.00029 * sine(3 * anomaly)
  const longitude = 280.46645 + 36_000.76983 * t + 0.0003032 * t ** 2 + centre
  return Math.floor((((longitude % 360) + 360) % 360) / 30)
}

const julianDayOf = (date: LocalDate): number => dayNumberOf(date) + julianDayOf1970

/** Number (k) of the new moon that begins month 11 of a lunar year: the last that falls before or on the winter solstice. */
function eleventhMonth(year: number): number {
  const endOfYear = julianDayOf(localDate(`${String(year).padStart(4, '0')}-12-31`))
  const k = Math.floor((endOfYear - 2_415_021) / meanMonth)
  return sunSector(newMoonDay(k)) >= 9 ? k - 1 : k
}

/** How many months after month 11 the leap month stands; null when the twelve months are all there are. */
function leapAfterEleventh(first: number, next: number): number | null {
  if (next - first <= 12) return null
  const sectorOf = (offset: number) => sunSector(newMoonDay(first + offset))
  const offset = Array.from({ length: 12 }, (_, index) => index + 1).find(index => sectorOf(index) === sectorOf(index + 1))
  return offset ?? null
}

/** The solar day of a day in an ordinary (not leap) lunar month. `solarOfLunar({ year: 2030, month: 1, day: 1 })` is '2030-02-02', a day before China's. */
export function solarOfLunar({ year, month, day }: DateParts): LocalDate {
  const before = month < 11 ? year - 1 : year
  const first = eleventhMonth(before)
  const leap = leapAfterEleventh(first, eleventhMonth(before + 1))
  const offset = (month + 1) % 12
  const months = leap !== null && offset >= leap ? offset + 1 : offset
  const start = newMoonDay(first + months)
  return addDays(dateOfDayNumber(start - julianDayOf1970), day - 1)
}
