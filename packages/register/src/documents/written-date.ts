/** As offices write it: the day and the months 1 and 2 with a nought. `writtenDate('2026-06-05')` is '05/6/2026', `writtenDate('2026-02-03')` is '03/02/2026'. */
export function writtenDate(date: string | null): string {
  const [year, month, day] = (date ?? '').split('-')
  if (year === undefined || month === undefined || day === undefined) return ''
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`
}
