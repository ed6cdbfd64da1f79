import type { MarkerStyle } from '../text/markers.ts'

/** Which kind of number stands above which, where the document itself does not show it. */
const ranks: Record<MarkerStyle, number> = {
  part: 0,
  chapter: 1,
  capital: 2,
  roman: 3,
  article: 4,
  decimal1: 5,
  decimal2: 6,
  decimal3: 7,
  decimal4: 8,
  ordinal: 9,
  letter: 10,
  paren: 11,
  star: 12,
  dash: 13,
  plus: 14,
}

export const rankOf = (style: MarkerStyle): number => ranks[style]

/** A heading without a number stands below all numbers, and above 'Một là', letters and bullets. */
export const unmarkedRank = 8.5

/** Numbers from 'PHẦN' down to '1.1.1.1': with or without a heading of their own they hold what follows. */
export const isNumber = (style: MarkerStyle): boolean => ranks[style] <= ranks.decimal4

/** 'PHẦN', 'CHƯƠNG', 'A.', 'II.'. */
export const isMainNumber = (style: MarkerStyle): boolean => ranks[style] <= ranks.roman

export const isBullet = (style: MarkerStyle): boolean => ranks[style] >= ranks.star
