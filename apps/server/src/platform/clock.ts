/** The only clock of the server; tests give their own. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

const daysInVietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day it is in Vietnam, '2026-06-23'. */
export const today = (clock: Clock): string => dayInVietnam(clock.now())

/** The day an instant falls on in Vietnam. */
export const dayInVietnam = (instant: Date): string => daysInVietnam.format(instant)

const hoursInVietnam = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', hourCycle: 'h23' })

/** The full hour it is in Vietnam, 0 to 23. */
export const hourInVietnam = (instant: Date): number => Number(hoursInVietnam.format(instant))

/** A full hour of a day in Vietnam, which keeps one time all year. */
export const instantInVietnam = (day: string, hour: number): Date => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+07:00`)
