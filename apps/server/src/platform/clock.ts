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
