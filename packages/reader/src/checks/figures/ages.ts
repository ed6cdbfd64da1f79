import { splitWords as words } from '../../lexicon/split-words.ts'
import { patternOf } from '../../text/pattern.ts'

/** From one age to another, both of them in. */
export interface Ages {
  from: number
  to: number
}

const oldest = 200
const under = patternOf(`^${words.under} (\\d{2,3})(?: ${words.age})?$`)
const over = patternOf(`^${words.over} (\\d{2,3})(?: ${words.age})?$`)
const orMore = patternOf(`^(?:${words.from} )?(\\d{2,3})(?: ${words.age})? ${words.orMore}$`)
const between = patternOf(
  `^(?:${words.from} )?(?:${words.over} )?(\\d{2,3})(?: ${words.age})?(?: ${words.to} |\\s?-\\s?)(${words.under} )?(\\d{2,3})(?: ${words.age})?$`,
)

/** 'dưới 30 tuổi' is up to 29, 'từ 31 đến 45 tuổi' from 31 to 45, 'trên 60 tuổi' from 61. Null for other words. */
export function agesOf(label: string): Ages | null {
  const [below, above, more, range] = [under, over, orMore, between].map(pattern => pattern.exec(label))
  if (below) return { from: 0, to: Number(below[1]) - 1 }
  if (above) return { from: Number(above[1]) + 1, to: oldest }
  if (more) return { from: Number(more[1]), to: oldest }
  return range ? { from: Number(range[1]), to: Number(range[3]) - (range[2] ? 1 : 0) } : null
}

/** Ages may meet at their ends: 'từ 30 đến 45', 'từ 45 đến 60'. */
export const areApart = (a: Ages, b: Ages): boolean => a.to <= b.from || b.to <= a.from
