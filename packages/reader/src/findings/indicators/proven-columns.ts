import type { NumberMention } from '../../text/numbers.ts'

/** Which column a percentage is the share of, and of which: `value / whole` in percent. */
export interface ProvenColumns {
  value: number
  whole: number
  percent: number
}

/** Rows that must agree, and how many may not. */
const leastRows = 3
const leastShare = 0.65

/**
 * Columns whose heads are no plan and no result, proved by arithmetic: '| Loại đơn | Số đơn | Thuộc thẩm quyền | Đã giải quyết | Tỷ lệ (%) |' gives 'Đã giải quyết' of
 * 'Thuộc thẩm quyền' where most rows come to it. Null when no two columns do. `cells` are the numbers of each row, null where a cell holds none.
 */
export function provenColumns(cells: readonly (readonly (NumberMention | null)[])[], percent: number): ProvenColumns | null {
  const counted = cells.filter(row => row[percent] != null)
  if (counted.length < leastRows) return null
  let best: ProvenColumns | null = null
  let most = 0
  for (let value = 0; value < percent; value++) {
    for (let whole = 0; whole < percent; whole++) {
      if (value === whole) continue
      const fitting = counted.filter(row => comesTo(row[value], row[whole], row[percent])).length
      if (fitting > most) [most, best] = [fitting, { value, whole, percent }]
    }
  }
  return most >= leastRows && most >= leastShare * counted.length ? best : null
}

function comesTo(value: NumberMention | null | undefined, whole: NumberMention | null | undefined, percent: NumberMention | null | undefined): boolean {
  if (!value || !whole || !percent || whole.value <= 0) return false
  return Math.abs((100 * value.value) / whole.value - percent.value) < 10 ** -percent.decimals
}
