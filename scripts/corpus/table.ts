import type { Score } from './tally.ts'

export function scoreTable(scores: Record<string, Score>): string {
  const rows = Object.entries(scores).map(([measure, { gold, got, precision, recall, f1 }]) => row(measure, [gold, got], [precision, recall, f1]))
  return [`${'measure'.padEnd(24)}  gold   got   prec recall     F1`, ...rows].join('\n')
}

function row(measure: string, counts: number[], ratios: number[]): string {
  return measure.padEnd(24) + counts.map(count => String(count).padStart(6)).join('') + ratios.map(ratio => ratio.toFixed(3).padStart(7)).join('')
}
