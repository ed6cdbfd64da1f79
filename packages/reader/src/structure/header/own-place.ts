import { beforeNamedPlace, committeeLevel, namedPlace, weakBeforePlace } from '../../lexicon/own-place.ts'
import { keyOf } from '../../text/mend.ts'
import type { DocumentTree } from '../tree.ts'

/** A level and a name: 'xã Bình An', 'tỉnh Trường Sơn'. `name` is null where the text only says 'xã'. */
interface OwnPlace {
  kind: string
  name: string | null
}

/**
 * The place that issues, from what the text says most often, where no letterhead says it: 'Đảng bộ xã Bình An', 'trên địa bàn xã …', 'UBND tỉnh …'.
 * `kinds` are the levels that can be meant.
 */
export function placeInText(tree: DocumentTree, kinds: readonly string[], known: string | null): OwnPlace | null {
  const scores = new Map<string, { kind: string; name: string; score: number }>()
  for (const match of tree.mended.text.matchAll(namedPlace)) {
    const { kind, name } = match.groups as { kind: string; name: string }
    if (!/^(?:.|.['’]\p{L}*) \p{Lu}|^.\p{Ll}/u.test(name) || !kinds.includes(keyOf(kind))) continue
    const entry = scores.get(keyOf(name)) ?? { kind: keyOf(kind), name, score: 0 }
    entry.score +=
      weight(tree.mended.text.slice(Math.max(0, match.index - longestBefore), match.index)) + (known !== null && keyOf(known) === keyOf(name) ? 50 : 0)
    scores.set(keyOf(name), entry)
  }
  const best = [...scores.values()].sort((a, b) => b.score - a.score)[0]
  return best ? { kind: best.kind, name: best.name } : null
}

const longestBefore = 24

/** A place behind the name of a body weighs more than one where something is. */
function weight(before: string): number {
  const word = beforeNamedPlace.exec(before)?.[0]
  return word === undefined ? 1 : weakBeforePlace.test(word) ? 1.2 : 2
}

/** The level the text most often gives to its committees: 'tỉnh' in 'Ủy ban nhân dân tỉnh …'. */
export function levelInText(tree: DocumentTree): string | null {
  const counts = new Map<string, number>()
  for (const match of tree.mended.key.matchAll(committeeLevel)) counts.set(match[1] as string, (counts.get(match[1] as string) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
