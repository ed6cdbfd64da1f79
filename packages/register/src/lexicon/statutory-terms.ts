/**
 * Terms the law sets, by what starts them. A version holds from its first to its last day; a version nobody has read is marked and never counts without saying so.
 * Luật 136/2025/QH15 (in force 01/7/2026) amends the laws on reception, complaints and denunciations; whether it changes the numbers is not confirmed, so the
 * same numbers stand behind 01/7/2026 with the mark 'to-verify'.
 */
import type { LegalSource } from './source.ts'

export const statutoryTermIds = [
  'reception-outcome',
  'party-reception-notice',
  'petition-classification',
  'complaint-acceptance',
  'complaint-first',
  'complaint-second',
  'complaint-time-bar',
  'complaint-second-filing',
  'denunciation-acceptance',
  'denunciation-notice',
  'denunciation-resolution',
  'denunciation-transfer',
  'feedback-answer',
  'document-registration',
  'personal-data-breach',
] as const
export type StatutoryTermId = (typeof statutoryTermIds)[number]

/** Cases in which the law gives another number. */
export const termVariants = ['complex', 'remote', 'remote-complex', 'several-places', 'especially-complex'] as const
export type TermVariant = (typeof termVariants)[number]

type Unit = 'hour' | 'day' | 'working-day'

export interface StatutoryTermVersion {
  validFrom: string | null
  validTo: string | null
  amount: number
  unit: Unit
  variants: Readonly<Partial<Record<TermVariant, number>>>
  /** Only a unit's own rule, no law: what stands here is a proposal. */
  ownRule: boolean
  source: LegalSource
}

const complaintLaw = { validFrom: '2012-07-01', validTo: '2026-06-30', ownRule: false } as const
const denunciationLaw = { validFrom: '2019-01-01', validTo: '2026-06-30', ownRule: false } as const
const receptionLaw = { validFrom: '2014-07-01', validTo: '2026-06-30', ownRule: false } as const
/** The same laws as amended. */
const amended = { validFrom: '2026-07-01', validTo: null, ownRule: false } as const

const complaintFirst = { amount: 30, unit: 'day', variants: { complex: 45, remote: 45, 'remote-complex': 60 } } as const
const complaintSecond = { amount: 45, unit: 'day', variants: { complex: 60, remote: 60, 'remote-complex': 70 } } as const
const denunciationCheck = { amount: 7, unit: 'working-day', variants: { 'several-places': 10 } } as const
const denunciationResolution = { amount: 30, unit: 'day', variants: { complex: 60, 'especially-complex': 90 } } as const

export const statutoryTerms: Readonly<Record<StatutoryTermId, readonly StatutoryTermVersion[]>> = {
  'reception-outcome': [
    { ...receptionLaw, amount: 10, unit: 'working-day', variants: {}, source: { reference: 'Luật Tiếp công dân 42/2013/QH13, Điều 28', mark: 'to-verify' } },
    { ...amended, amount: 10, unit: 'working-day', variants: {}, source: { reference: 'Luật Tiếp công dân 42/2013/QH13, Điều 28 (sửa đổi bởi Luật 136/2025/QH15)', mark: 'to-verify' } },
  ],
  'party-reception-notice': [
    { validFrom: '2019-02-18', validTo: null, ownRule: false, amount: 10, unit: 'working-day', variants: {}, source: { reference: 'Quy định 11-QĐi/TW ngày 18/02/2019', mark: 'confirmed' } },
  ],
  'petition-classification': [
    { validFrom: '2021-11-15', validTo: null, ownRule: false, amount: 10, unit: 'working-day', variants: {}, source: { reference: 'Thông tư 05/2021/TT-TTCP', mark: 'to-verify' } },
  ],
  'complaint-acceptance': [
    { ...complaintLaw, amount: 10, unit: 'day', variants: {}, source: { reference: 'Luật Khiếu nại 02/2011/QH13, Điều 27', mark: 'confirmed' } },
    { ...amended, amount: 10, unit: 'day', variants: {}, source: { reference: 'Luật Khiếu nại 02/2011/QH13, Điều 27 (sửa đổi bởi Luật 136/2025/QH15)', mark: 'to-verify' } },
  ],
  'complaint-first': [
    { ...complaintLaw, ...complaintFirst, source: { reference: 'Luật Khiếu nại 02/2011/QH13, Điều 28', mark: 'confirmed' } },
    { ...amended, ...complaintFirst, source: { reference: 'Luật Khiếu nại 02/2011/QH13, Điều 28 (sửa đổi bởi Luật 136/2025/QH15)', mark: 'to-verify' } },
  ],
  'complaint-second': [
    { ...complaintLaw, ...complaintSecond, source: { reference: 'Luật Khiếu nại 02/2011/QH13, Điều 37', mark: 'to-verify' } },
    { ...amended, ...complaintSecond, source: { reference: 'Luật Khiếu nại 02/2011/QH13, Điều 37 (sửa đổi bởi Luật 136/2025/QH15)', mark: 'to-verify' } },
  ],
  'complaint-time-bar': [
    { ...complaintLaw, amount: 90, unit: 'day', variants: {}, source: { reference: 'Luật Khiếu nại 02/2011/QH13, Điều 9', mark: 'to-verify' } },
    { ...amended, amount: 90, unit: 'day', variants: {}, source: { reference: 'Luật Khiếu nại 02/2011/QH13, Điều 9 (sửa đổi bởi Luật 136/2025/QH15)', mark: 'to-verify' } },
  ],
  'complaint-second-filing': [
    { ...complaintLaw, amount: 30, unit: 'day', variants: { remote: 45 }, source: { reference: 'Luật Khiếu nại 02/2011/QH13, Điều 33', mark: 'to-verify' } },
    { ...amended, amount: 30, unit: 'day', variants: { remote: 45 }, source: { reference: 'Luật Khiếu nại 02/2011/QH13, Điều 33 (sửa đổi bởi Luật 136/2025/QH15)', mark: 'to-verify' } },
  ],
  'denunciation-acceptance': [
    { ...denunciationLaw, ...denunciationCheck, source: { reference: 'Luật Tố cáo 25/2018/QH14, Điều 24', mark: 'to-verify' } },
    { ...amended, ...denunciationCheck, source: { reference: 'Luật Tố cáo 25/2018/QH14, Điều 24 (sửa đổi bởi Luật 136/2025/QH15)', mark: 'to-verify' } },
  ],
  'denunciation-notice': [
    { ...denunciationLaw, amount: 5, unit: 'working-day', variants: {}, source: { reference: 'Luật Tố cáo 25/2018/QH14, Điều 29', mark: 'secondary' } },
    { ...amended, amount: 5, unit: 'working-day', variants: {}, source: { reference: 'Luật Tố cáo 25/2018/QH14, Điều 29 (sửa đổi bởi Luật 136/2025/QH15)', mark: 'to-verify' } },
  ],
  'denunciation-resolution': [
    { ...denunciationLaw, ...denunciationResolution, source: { reference: 'Luật Tố cáo 25/2018/QH14, Điều 30', mark: 'confirmed' } },
    { ...amended, ...denunciationResolution, source: { reference: 'Luật Tố cáo 25/2018/QH14, Điều 30 (sửa đổi bởi Luật 136/2025/QH15)', mark: 'to-verify' } },
  ],
  'denunciation-transfer': [
    { ...denunciationLaw, amount: 5, unit: 'working-day', variants: {}, source: { reference: 'Luật Tố cáo 25/2018/QH14, Điều 24', mark: 'secondary' } },
    { ...amended, amount: 5, unit: 'working-day', variants: {}, source: { reference: 'Luật Tố cáo 25/2018/QH14, Điều 24 (sửa đổi bởi Luật 136/2025/QH15)', mark: 'to-verify' } },
  ],
  'feedback-answer': [
    { validFrom: null, validTo: null, ownRule: true, amount: 15, unit: 'day', variants: {}, source: { reference: 'Không có số ngày trong luật: theo quy chế của đơn vị', mark: 'to-verify' } },
  ],
  'document-registration': [
    { validFrom: '2020-03-05', validTo: null, ownRule: false, amount: 1, unit: 'working-day', variants: {}, source: { reference: 'Nghị định 30/2020/NĐ-CP, Điều 15, 18, 23', mark: 'confirmed' } },
  ],
  'personal-data-breach': [
    { validFrom: '2026-01-01', validTo: null, ownRule: false, amount: 72, unit: 'hour', variants: {}, source: { reference: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 23.1', mark: 'secondary' } },
  ],
}

/** Duties that the law sets by how often, not by when. */
export interface StatutoryRhythm {
  id: 'chairman-reception' | 'secretary-reception'
  /** At least so many days in each. */
  days: number
  per: 'week' | 'month'
  source: LegalSource
}

export const statutoryRhythms: readonly StatutoryRhythm[] = [
  { id: 'chairman-reception', days: 1, per: 'week', source: { reference: 'Luật Tiếp công dân 42/2013/QH13, Điều 15.2', mark: 'confirmed' } },
  { id: 'secretary-reception', days: 2, per: 'month', source: { reference: 'Quy định 11-QĐi/TW; Kết luận 215-KL/TW ngày 23/11/2025', mark: 'confirmed' } },
]
