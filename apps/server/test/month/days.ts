/** The month as the calendar on the wall shows it. Written by hand: nothing here comes from the program. */

export const firstDay = '2026-08-10'
export const lastDay = '2026-09-11'

/** Quốc khánh with the Monday before it exchanged, and two days on which this commune alone is closed. */
const off = ['2026-08-31', '2026-09-01', '2026-09-02', '2026-08-19', '2026-09-14']
/** For the exchanged Monday, and for the commune's own day. */
const workedSaturdays = ['2026-08-22', '2026-08-29']

/** As the commune has decided it. */
export const ownDays = [
  { date: '2026-08-19', working: false, reference: 'Thông báo 12/TB-UBND' },
  { date: '2026-09-14', working: false, reference: 'Thông báo 15/TB-UBND' },
  { date: '2026-08-29', working: true, reference: 'Thông báo 12/TB-UBND' },
]

const movedBy = (day: string, n: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10)

/** Asked hundreds of thousands of times of a few days. */
function kept<Answer>(answer: (day: string) => Answer): (day: string) => Answer {
  const answers = new Map<string, Answer>()
  return day => {
    if (!answers.has(day)) answers.set(day, answer(day))
    return answers.get(day) as Answer
  }
}

const next = kept(day => movedBy(day, 1))
export const dayAfter = (day: string, n = 1): string => (n === 1 ? next(day) : movedBy(day, n))

export const days: readonly string[] = Array.from({ length: 33 }, (_, i) => dayAfter(firstDay, i))

/** Monday is 1, Sunday 0. */
export const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

export const works = kept(day => workedSaturdays.includes(day) || (weekday(day) !== 0 && weekday(day) !== 6 && !off.includes(day)))

/** How many of the days behind `from` up to `to` are worked. */
export function worked(from: string, to: string): number {
  let count = 0
  for (let day = dayAfter(from); day <= to; day = dayAfter(day)) if (works(day)) count++
  return count
}

/** The third working day behind a day: what is due up to then is near. */
export function nearUntil(day: string): string {
  let last = day
  for (let left = 3; left > 0; ) {
    last = dayAfter(last)
    if (works(last)) left--
  }
  return last
}

export const workedDayBefore = (day: string): string => {
  let before = dayAfter(day, -1)
  while (!works(before)) before = dayAfter(before, -1)
  return before
}

/** Days on which the server does not run. */
export const serverOff: readonly string[] = ['2026-09-08', '2026-09-09']
/** Evenings on which it is stopped and started anew. */
export const restarts: readonly string[] = ['2026-08-20', '2026-09-04']

export const atTime = (day: string, time: string): string => new Date(`${day}T${time}+07:00`).toISOString()
