/**
 * What is announced for each year: how many of the days off stand before the named day, and which working days are exchanged. A year that is not announced
 * stands here with `announced: false` and the usual choice (Tết one day before and four from mùng 1; 02/9 and the day after), which nobody has decided yet.
 */
import type { LegalSource } from './source.ts'

/** How many days of the holiday come before the named day. */
export interface HolidayChoice {
  daysBefore: number
  source: LegalSource | null
}

/** A working day that is off, and the day off on which it is worked instead. */
export interface DaySwap {
  off: string
  worked: string
  source: LegalSource
}

export interface HolidayYear {
  year: number
  announced: boolean
  tet: HolidayChoice
  national: HolidayChoice
  swaps: readonly DaySwap[]
}

const tet2025 = { reference: 'Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024 (nghỉ Tết 25/01-02/02/2025)', mark: 'secondary' } as const
const national2025 = { reference: 'Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024 (nghỉ Quốc khánh 30/8-02/9/2025)', mark: 'to-verify' } as const
const april2025 = { reference: 'Thông báo hoán đổi ngày làm việc dịp 30/4-01/5/2025 (TTXVN)', mark: 'secondary' } as const
const newYear2026 = { reference: 'Văn bản 12729/VPCP-KGVX ngày 25/12/2025', mark: 'secondary' } as const
const tet2026 = { reference: 'Thông báo lịch nghỉ Tết Bính Ngọ 2026 (14-22/02/2026)', mark: 'confirmed' } as const
const national2026 = { reference: 'Thông báo lịch nghỉ Quốc khánh 2026 (01-02/9/2026)', mark: 'confirmed' } as const
const august2026 = { reference: 'Thông báo hoán đổi 31/8 và 22/8/2026', mark: 'to-verify' } as const

const undecided = { announced: false, tet: { daysBefore: 1, source: null }, national: { daysBefore: 0, source: null }, swaps: [] } as const

export const usualHolidayYear: Omit<HolidayYear, 'year'> = undecided

export const holidayYears: readonly HolidayYear[] = [
  {
    year: 2025,
    announced: true,
    tet: { daysBefore: 2, source: tet2025 },
    national: { daysBefore: 1, source: national2025 },
    swaps: [{ off: '2025-05-02', worked: '2025-04-26', source: april2025 }],
  },
  {
    year: 2026,
    announced: true,
    tet: { daysBefore: 1, source: tet2026 },
    national: { daysBefore: 1, source: national2026 },
    swaps: [
      { off: '2026-01-02', worked: '2026-01-10', source: newYear2026 },
      { off: '2026-08-31', worked: '2026-08-22', source: august2026 },
    ],
  },
  { year: 2027, ...undecided },
  { year: 2028, ...undecided },
  { year: 2029, ...undecided },
  { year: 2030, ...undecided },
]
