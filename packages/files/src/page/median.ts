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
