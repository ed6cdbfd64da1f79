import type { Validity } from '../validity.ts'
import type { DocumentSide } from './document-types.ts'
import type { LegalSource } from './source.ts'

/** What numbers run over: a committee's term for each kind, or a year. */
export interface NumberingRule extends Validity {
  side: DocumentSide
  period: 'term' | 'year'
  /** `each`: every kind its own numbers. `chosen`: the head of the organ fixes which kinds share numbers. */
  types: 'each' | 'chosen'
  source: LegalSource
}

export const numberingRules: readonly NumberingRule[] = [
  { side: 'party', period: 'term', types: 'each', source: { reference: 'Hướng dẫn 36-HD/VPTW, ngày 03/4/2018, mục II.1.3', mark: 'confirmed' }, validFrom: '2018-04-03', validTo: '2026-05-26' },
  /** Sources differ on the first day; the rule is the same before and after. */
  { side: 'party', period: 'term', types: 'each', source: { reference: 'Hướng dẫn 05-HD/VPTW', mark: 'secondary' }, validFrom: '2026-05-27', validTo: null },
  { side: 'state', period: 'year', types: 'chosen', source: { reference: 'Nghị định 30/2020/NĐ-CP, Điều 15', mark: 'confirmed' }, validFrom: '2020-03-05', validTo: null },
]

/** Congress papers: one row from 01 for all kinds, from the opening to the closing. */
export const congressRule: LegalSource = { reference: 'Hướng dẫn 36-HD/VPTW, ngày 03/4/2018, mục II.1.3; Hướng dẫn 05-HD/VPTW', mark: 'confirmed' }

/** Legal normative documents of the State: each kind its own numbers, the year in them. */
export const normativeRule: LegalSource = { reference: 'Nghị định 30/2020/NĐ-CP, Điều 15; Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15', mark: 'confirmed' }

/** 'Số đến' runs over the year. */
export const arrivalRule: LegalSource = { reference: 'Nghị định 30/2020/NĐ-CP, Phụ lục IV', mark: 'confirmed' }
