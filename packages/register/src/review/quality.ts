import { sameFields } from './decide.ts'
import type { ReviewItem, ReviewKind } from './item.ts'

/** How well the reader did, by what reviewers decided. Items that still wait say nothing. */
export interface Quality {
  /** Found and right, at least in place: accepted or corrected. */
  right: number
  /** Found, but no finding: rejected, or work that nobody is charged with. */
  wrong: number
  /** Not found: a person added it. */
  missed: number
  /** right / (right + wrong); null where nothing was found. */
  precision: number | null
  /** right / (right + missed); null where there was nothing to find. */
  recall: number | null
  /** Of the right ones, how many kept the field as found. */
  fields: Record<string, FieldQuality>
}

export interface FieldQuality {
  right: number
  of: number
  share: number
}

/** Per kind. One finding split in two counts as one right and one missed, two merged into one as one right and one wrong; only once all that came of them is decided. */
export function qualityOf(decisions: readonly ReviewItem[]): Record<ReviewKind, Quality> {
  return { task: qualityOfKind(decisions, 'task'), indicator: qualityOfKind(decisions, 'indicator'), citation: qualityOfKind(decisions, 'citation') }
}

const isKept = ({ state }: ReviewItem): boolean => state === 'accepted' || state === 'corrected'

function qualityOfKind(decisions: readonly ReviewItem[], kind: ReviewKind): Quality {
  const items = decisions.filter(item => item.kind === kind)
  const counts = { right: 0, wrong: 0, missed: 0 }
  for (const family of familiesOf(items)) {
    if (family.some(({ state }) => state === 'pending')) continue
    const found = family.filter(item => item.found !== null).length
    const kept = family.filter(isKept).length
    counts.right += Math.min(found, kept)
    counts.wrong += Math.max(0, found - kept)
    counts.missed += Math.max(0, kept - found)
  }
  const { right, wrong, missed } = counts
  return { ...counts, precision: share(right, right + wrong), recall: share(right, right + missed), fields: fieldsOf(items.filter(isKept)) }
}

/** Of several parts that have no finding in common, such as documents. */
export function sumOfQuality(parts: readonly Quality[]): Quality {
  const sum = (count: (part: Quality) => number): number => parts.reduce((total, part) => total + count(part), 0)
  const [right, wrong, missed] = [sum(part => part.right), sum(part => part.wrong), sum(part => part.missed)]
  const names = new Set(parts.flatMap(({ fields }) => Object.keys(fields)))
  const fields = [...names].map(name => {
    const own = { right: sum(part => part.fields[name]?.right ?? 0), of: sum(part => part.fields[name]?.of ?? 0) }
    return [name, { ...own, share: own.right / own.of }] as const
  })
  return { right, wrong, missed, precision: share(right, right + wrong), recall: share(right, right + missed), fields: Object.fromEntries(fields) }
}

const share = (part: number, of: number): number | null => (of === 0 ? null : part / of)

/** Items with all that they were split or merged from and into; most stand alone. */
function familiesOf(items: readonly ReviewItem[]): ReviewItem[][] {
  const family = new Map(items.map(item => [item.id, [item]]))
  for (const { id, from } of items) {
    for (const source of from) {
      const [one, other] = [family.get(id), family.get(source)]
      if (one === undefined || other === undefined || one === other) continue
      one.push(...other)
      for (const member of other) family.set(member.id, one)
    }
  }
  return [...new Set(family.values())]
}

function fieldsOf(kept: readonly ReviewItem[]): Record<string, FieldQuality> {
  const found = kept.filter(item => item.found !== null)
  const names = new Set(found.flatMap(item => Object.keys(item.found as object)))
  return Object.fromEntries([...names].map(name => [name, fieldQuality(name, found)]))
}

function fieldQuality(name: string, items: readonly ReviewItem[]): FieldQuality {
  const value = (fields: ReviewItem['found']): unknown => (fields as Record<string, unknown> | null)?.[name]
  const right = items.filter(({ found, fields }) => sameFields(value(found), value(fields))).length
  return { right, of: items.length, share: right / items.length }
}
