/** `ngay`: a day of the week that is shown; this week's where none is said. */
export interface ScheduleSearch {
  ngay?: string | undefined
}

export const scheduleSearch = (search: Record<string, unknown>): ScheduleSearch => ({
  ngay: typeof search.ngay === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(search.ngay) && !Number.isNaN(Date.parse(search.ngay)) ? search.ngay : undefined,
})
