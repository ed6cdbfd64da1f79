/** The same dice in every run. */
export class Chance {
  #seed: number
  constructor(seed: number) {
    this.#seed = seed
  }
  /** From 0 up to but without 1. */
  next(): number {
    this.#seed = (this.#seed + 0x6d2b79f5) | 0
    let t = Math.imul(this.#seed ^ (this.#seed >>> 15), 1 | this.#seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  /** From 0 up to but without `n`. */
  below = (n: number): number => Math.floor(this.next() * n)
  /** One of `n` times. */
  oneOf = (n: number): boolean => this.below(n) === 0
  pick = <Each>(from: readonly Each[]): Each => from[this.below(from.length)] as Each
  /** By weight. */
  weighed<Key extends string>(weights: Partial<Record<Key, number>>): Key {
    const all = Object.entries(weights) as [Key, number][]
    let left = this.next() * all.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [key, weight] of all) {
      left -= weight
      if (left < 0) return key
    }
    throw new Error('nothing to choose from')
  }
}
