/** A day as people type it: 25/3/2026, 25-3-26, 25.3, 25/3 (of the year of `today`), 2026-03-25. Null when it is no day. */
export function readDay(typed: string, today: string): string | null {
  const text = typed.trim()
  const iso = text.match(/^(\d{4})-(\d{1,2})-(\d{1,2})$/)
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3])
  const said = text.match(/^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/)
  if (said === null) return null
  const year = said[3] === undefined ? today.slice(0, 4) : said[3].padStart(4, '20')
  return dayOf(year, said[2], said[1])
}

function dayOf(year = '', month = '', date = ''): string | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const real = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(day) ? day : null
}
