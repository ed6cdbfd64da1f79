/** The middle value; `otherwise` where there is none. */
export function median(values: readonly number[], otherwise: number): number {
  if (values.length === 0) return otherwise
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? otherwise
}

/** The value most weight falls on, values within `step` counted as one; the mean of those that fell there. */
export function mode(values: readonly { value: number; weight: number }[], step: number, otherwise: number): number {
  const bins = new Map<number, { weight: number; sum: number }>()
  for (const { value, weight } of values) {
    const key = Math.round(value / step)
    const bin = bins.get(key) ?? { weight: 0, sum: 0 }
    bins.set(key, { weight: bin.weight + weight, sum: bin.sum + value * weight })
  }
  let best: { weight: number; sum: number } | null = null
  for (const bin of bins.values()) if (bin.weight > 0 && (best === null || bin.weight > best.weight)) best = bin
  return best ? best.sum / best.weight : otherwise
}

/** For each value how many lie nearer to it than `reach`, itself among them. */
export function neighbours(values: readonly number[], reach: number): number[] {
  const order = values.map((_, index) => index).sort((a, b) => at(values, a) - at(values, b))
  const counts = new Array<number>(values.length).fill(0)
  let [from, to] = [0, 0]
  for (const index of order) {
    const value = at(values, index)
    while (at(values, at(order, from)) <= value - reach) from++
    while (to < order.length && at(values, at(order, to)) < value + reach) to++
    counts[index] = to - from
  }
  return counts
}

const at = (numbers: readonly number[], index: number): number => numbers[index] as number

/** The least and the greatest of any number of values; a spread call holds only some hundred thousand. */
export function least(values: readonly number[], otherwise: number): number {
  return values.reduce((found, value) => Math.min(found, value), otherwise)
}

export function greatest(values: readonly number[], otherwise: number): number {
  return values.reduce((found, value) => Math.max(found, value), otherwise)
}
