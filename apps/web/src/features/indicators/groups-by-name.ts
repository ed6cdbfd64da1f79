import type { IndicatorRow } from '@roviec/contract'
import { fold } from '../../i18n/fold.ts'

export interface IndicatorGroup {
  key: string
  /** As the newest document writes it. */
  name: string
  rows: IndicatorRow[]
}

/** Figures of one name together, whatever their capitals and accents; the order of the names and of the figures is the server's. */
export function groupsByName(rows: readonly IndicatorRow[]): IndicatorGroup[] {
  const groups = Map.groupBy(rows, row => fold(row.name).replace(/\s+/g, ' ').trim())
  return [...groups].map(([key, members]) => ({ key, name: members[0]?.name ?? key, rows: members }))
}
