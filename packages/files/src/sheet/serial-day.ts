const dayMilliseconds = 86_400_000

/**
 * The day of a spreadsheet's number as it is written: `serialDay(46203)` is '30/6/2026'. Null outside 1900 to 9999.
 * Excel believes in a 29/2/1900, so numbers before it are one day on.
 */
export function serialDay(serial: number, from1904 = false): string | null {
  const whole = Math.floor(serial)
  const since1900 = from1904 ? whole + 1462 : whole
  if (!Number.isFinite(since1900) || since1900 < 1 || since1900 > 2_958_465 || since1900 === 60) return null
  const day = new Date(Date.UTC(1899, 11, since1900 < 60 ? 31 : 30) + since1900 * dayMilliseconds)
  return `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`
}
