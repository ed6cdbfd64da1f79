import { addDays, addMonths, endOfPeriod, localDate, startOfPeriod } from '@roviec/register'
import { nobody } from '../tasks/task-search.ts'

export const periods = ['thang', 'quy', 'nam', 'nam-truoc'] as const
export type PeriodName = (typeof periods)[number]

/** What Điều hành is asked for, as it stands in the address. */
export interface DashboardSearch {
  ky?: PeriodName | undefined
  /** Id of an agency that leads; 'khong': nobody does. */
  chuTri?: string | undefined
  linhVuc?: string | undefined
  khongLinhVuc?: true | undefined
  /** The trend by weeks. */
  nhip?: 'tuan' | undefined
  /** For a screen on the wall: large, by itself. */
  'man-hinh-lon'?: true | undefined
}

export const dashboardSearch = (search: Record<string, unknown>): DashboardSearch => ({
  ky: periods.find(period => period === search.ky),
  chuTri: typeof search.chuTri === 'string' ? search.chuTri : undefined,
  linhVuc: search.linhVuc === undefined ? undefined : String(search.linhVuc),
  khongLinhVuc: search.khongLinhVuc === true ? true : undefined,
  nhip: search.nhip === 'tuan' ? 'tuan' : undefined,
  'man-hinh-lon': 'man-hinh-lon' in search && search['man-hinh-lon'] !== false && search['man-hinh-lon'] !== undefined ? true : undefined,
})

/** The days of a period, seen from a day. */
export function daysOf(name: PeriodName, today: string): { from: string; to: string } {
  const day = localDate(today)
  if (name === 'nam-truoc') {
    const last = addDays(startOfPeriod(day, 'year'), -1)
    return { from: startOfPeriod(last, 'year'), to: last }
  }
  const period = ({ thang: 'month', quy: 'quarter', nam: 'year' } as const)[name]
  return { from: startOfPeriod(day, period), to: endOfPeriod(day, period) }
}

export const askedDashboard = (search: DashboardSearch, today: string) => ({
  ...daysOf(search.ky ?? 'nam', today),
  ...(search.chuTri ? { leadAgencyId: search.chuTri === nobody ? 'none' : search.chuTri } : {}),
  ...(search.linhVuc === undefined ? {} : { field: search.linhVuc }),
  ...(search.khongLinhVuc ? { noField: 'true' } : {}),
  ...(search.nhip === 'tuan' ? { trend: 'week' as const } : {}),
})

export interface EvidenceSearch {
  nam?: number | undefined
  quy?: number | undefined
  /** Id of an agency. */
  chuTri?: string | undefined
}

export const evidenceSearch = (search: Record<string, unknown>): EvidenceSearch => ({
  nam: whole(search.nam, 2000, 2100),
  quy: whole(search.quy, 1, 4),
  chuTri: typeof search.chuTri === 'string' ? search.chuTri : undefined,
})

const whole = (value: unknown, least: number, most: number): number | undefined =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most ? Number(value) : undefined

/** The quarter asked for; else the one that runs. */
export function quarterOf({ nam, quy }: EvidenceSearch, today: string): { year: number; quarter: number } {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return { year: nam ?? year, quarter: quy ?? Math.ceil(month / 3) }
}

/** The last quarters, the one that runs first. */
export function lastQuarters(today: string, count: number): { year: number; quarter: number }[] {
  const start = startOfPeriod(localDate(today), 'quarter')
  return Array.from({ length: count }, (_, index) => quarterOf({}, addMonths(start, -3 * index)))
}
