import { nameKey } from '@roviec/reader/words'
import type { TaskState } from '../tasks/life.ts'

/** One time that a matter was said at a meeting of a series. */
export interface Saying {
  itemId: string
  on: string
  /** The saying of a meeting before that it says again; null for the first. */
  repeats: string | null
}

/** Every saying of one matter, the first first. Sayings that lead nowhere or in a circle end the chain. */
export function chainOf(itemId: string, sayings: readonly Saying[]): Saying[] {
  const byId = new Map(sayings.map(each => [each.itemId, each]))
  const chain: Saying[] = []
  for (let each = byId.get(itemId); each !== undefined && !chain.includes(each); each = each.repeats === null ? undefined : byId.get(each.repeats))
    chain.unshift(each)
  return chain
}

/**
 * "Nhắc lại lần N": how often in a row, up to the last time, a matter was said again with nothing done since the time before.
 * 0 where it was said once, or where something was done before it was said again. Work of the very day of a meeting counts for the meeting after it.
 */
export function timesReminded(chain: readonly Saying[], progressOn: readonly string[]): number {
  let times = 0
  for (const [index, { on }] of chain.entries()) {
    const before = chain[index - 1]
    if (before === undefined) continue
    times = progressOn.some(day => day >= before.on && day < on) ? 0 : times + 1
  }
  return times
}

/** What the next meeting must look at again. */
export const isOpenMatter = (state: TaskState): boolean => state !== 'completed' && state !== 'cancelled'

const enoughAlike = 0.6
const fewestWords = 3

/** Which of the open matters an item being typed seems to say again: most of its words, of the same lead where both have one. Null where none is near enough. */
export function seemsToRepeat<Matter extends { content: string; leadAgencyId: string | null }>(
  item: { content: string; leadAgencyId: string | null },
  open: readonly Matter[],
): Matter | null {
  const words = wordsOf(item.content)
  if (words.size < fewestWords) return null
  const near = open
    .filter(each => item.leadAgencyId === null || each.leadAgencyId === null || each.leadAgencyId === item.leadAgencyId)
    .map(each => ({ each, alike: likeness(words, wordsOf(each.content)) }))
    .filter(({ alike }) => alike >= enoughAlike)
    .sort((a, b) => b.alike - a.alike)
  return near[0]?.each ?? null
}

const wordsOf = (content: string): Set<string> =>
  new Set(
    nameKey(content)
      .split(' ')
      .filter(word => word !== ''),
  )

/** Share of the smaller set that both have. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter(word => other.has(word)).length
  const smaller = Math.min(one.size, other.size)
  return smaller < fewestWords ? 0 : shared / smaller
}
