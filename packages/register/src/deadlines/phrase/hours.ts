/** Half a day, as it is said. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening'

/** The hour or half of a day that stands with a deadline, taken out of its signs. */
export interface WithoutHour {
  text: string
  /** 'HH:MM'. */
  time: string | null
  dayPart: DayPart | null
  /** 'trước' belongs to the hour, not to the day: 'trước 17 giờ ngày 15/9'. */
  beforeHour: boolean
}

const clock =
  /(?:^| )(?<before>before )?n(?<hour>\d{1,2}) (?:hour(?: n(?<minute>\d{1,2})(?: minute)?(?= |$)(?! [/.-] ))?|: n(?<minute2>\d{1,2})(?: hour)?)(?= |$)/
const halves = /(?:^| )(?:before )?(?<part>morning|noon|afternoon|evening)(?= |$)/

/** `withoutHour('before n17 hour day n15 / n9')` is 'day n15 / n9' at '17:00'; null when no hour is said or there is no such hour. */
export function withoutHour(text: string): WithoutHour | null {
  const said = clock.exec(text)
  const part = halves.exec(text)
  if (said === null && part === null) return null
  const [hour, minute] = [Number(said?.groups?.hour ?? 0), Number(said?.groups?.minute ?? said?.groups?.minute2 ?? 0)]
  if (hour > 24 || minute > 59) return null
  const rest = [said, part].reduce((left, match) => (match ? left.replace(match[0], '') : left), text).trim()
  const time = said === null ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return { text: rest, time, dayPart: (part?.groups?.part as DayPart | undefined) ?? null, beforeHour: said?.groups?.before !== undefined }
}
