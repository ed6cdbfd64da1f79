/** Counts of one measure over all documents, and what was missed. */
export interface Count {
  right: number
  gold: number
  got: number
}

export interface Score {
  gold: number
  got: number
  precision: number
  recall: number
  f1: number
}

export class Tally {
  readonly counts = new Map<string, Count>()
  readonly misses: string[] = []

  add(measure: string, right: number, gold: number, got: number): void {
    const count = this.counts.get(measure) ?? { right: 0, gold: 0, got: 0 }
    this.counts.set(measure, { right: count.right + right, gold: count.gold + gold, got: count.got + got })
  }

  miss(line: string): void {
    this.misses.push(line)
  }

  scores(): Record<string, Score> {
    return Object.fromEntries([...this.counts].map(([measure, count]) => [measure, scoreOf(count)]))
  }
}

function scoreOf({ right, gold, got }: Count): Score {
  const precision = got > 0 ? right / got : gold > 0 ? 0 : 1
  const recall = gold > 0 ? right / gold : 1
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { gold, got, precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) }
}

function rounded(ratio: number): number {
  return Number(ratio.toFixed(3))
}
