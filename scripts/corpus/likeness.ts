/** Which found thing is which expected thing. */
import { words } from './normalise.ts'

/** Shared words over all words, each counted as often as it stands (0 to 1). */
export function jaccard(a: string[], b: string[]): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    shared++
    left.set(word, count - 1)
  }
  return shared / (a.length + b.length - shared || 1)
}

/** How much of the shorter quote stands in the other (0 to 1). */
export function quoteOverlap(a: { quote: string }, b: { quote: string }): number {
  const [x, y] = [words(a.quote), words(b.quote)]
  const known = new Set(x)
  return y.filter(word => known.has(word)).length / Math.max(1, Math.min(x.length, y.length))
}

export function sameNumber(a: number | null | undefined, b: number | null | undefined): boolean {
  return a !== null && a !== undefined && b !== null && b !== undefined && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b))
}

/** Pairs one to one, the most alike first; what is less alike than `least` stays alone. */
export function pairUp<A, B>(expected: readonly A[], found: readonly B[], likeness: (a: A, b: B) => number, least: number): [A, B][] {
  const candidates = expected.flatMap((a, i) => found.map((b, j) => ({ score: likeness(a, b), i, j }))).filter(({ score }) => score >= least)
  candidates.sort((x, y) => y.score - x.score)
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  return candidates.flatMap(({ i, j }) => {
    if (takenA.has(i) || takenB.has(j)) return []
    takenA.add(i)
    takenB.add(j)
    return [[expected[i] as A, found[j] as B] as [A, B]]
  })
}
