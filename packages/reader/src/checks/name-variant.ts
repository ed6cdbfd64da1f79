import type { DocumentTree } from '../structure/tree.ts'
import type { Problem } from '../types.ts'
import { authorProblem, type Check } from './check.ts'
import { isSlip } from './names/compare.ts'
import { bareVariants, ownPlace, type PlaceName, placeNames } from './names/place-names.ts'

// finds:   'xã Bình Lân' once among forty 'xã Bình Lâm' · 'phát triển Bình Lân' in a paper of Bình Lâm · 'thôn Nà Lương' once among 'thôn Nà Lường'
// refuses: two places that both occur often · 'Thuỷ' and 'Thủy' · 'Mỹ' and 'Mĩ' · 'An Phú Đông' beside 'An Phú Tây' · names in capitals · persons
export const nameVariant: Check = {
  code: 'name-variant',
  run: ({ tree, header }) => {
    const names = placeNames(tree)
    const own = ownPlace(tree, header, names)
    const all = own ? [own, ...[...names.values()].filter(name => name.shown !== own.shown || name.placeClass !== own.placeClass)] : [...names.values()]
    const frequent = signatures(all.filter(name => name.places.length >= often))
    const bare = own ? [...bareVariants(tree, own).values()] : []
    return [...all, ...bare].filter(name => name.places.length <= seldom).flatMap(name => variantProblems(tree, name, frequent))
  },
}

/** A name is taken for the right one from so many times on, and for a slip up to so many. */
const often = 8
const seldom = 2
/** Frequent names that agree in all syllables but one; more are no help and cost time. */
const keptPerSignature = 20

/** Frequent names under each of their syllables left out. */
function signatures(names: readonly PlaceName[]): Map<string, PlaceName[]> {
  const out = new Map<string, PlaceName[]>()
  for (const name of names) {
    for (const signature of signaturesOf(name)) {
      const list = out.get(signature) ?? []
      if (list.length < keptPerSignature) out.set(signature, [...list, name])
    }
  }
  return out
}

const signaturesOf = (name: PlaceName): string[] =>
  name.syllables.map((_, index) => `${name.placeClass} ${name.syllables.map((part, i) => (i === index ? '*' : part)).join(' ')}`)

function variantProblems(tree: DocumentTree, name: PlaceName, frequent: ReadonlyMap<string, PlaceName[]>): Problem[] {
  for (const [index, signature] of signaturesOf(name).entries()) {
    const right = frequent.get(signature)?.find(other => isSlip(name.syllables[index] as string, other.syllables[index] as string, index))
    if (!right) continue
    const inputs = { times: name.places.length, expectedTimes: right.places.length, class: name.placeClass }
    return name.places.map(span => authorProblem(tree, 'name-variant', 'advice', span, { actual: name.shown, expected: right.shown, inputs }))
  }
  return []
}
