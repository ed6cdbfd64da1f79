import { isSyllable } from '../legacy/syllable.ts'

/** What a page's text layer is worth. */
export type Verdict = 'vietnamese' | 'other' | 'scrambled'

const words = /[\p{L}\p{M}]+/gu
/** No letter of any document of ours: replacement and private characters, controls, letters of scripts a broken font map invents. */
const strange =
  /[\ufffd\ue000-\uf8ff\u0080-\u009f\u0001-\u0008\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Georgian}]/gu
/** A sign in the middle of a word: "Uû ban nh©n d©n". */
const signInWord = /\p{L}[\u00a1-\u00bf\u00d7\u00f7†‡‰™]\p{L}?|[\u00a1-\u00bf\u00d7\u00f7†‡‰™]\p{L}/gu

const FEWEST = 12

/** Tells Vietnamese, other text, and text whose letters a broken font map has exchanged ("Cӝng hòa", "ViӋt Nam"). */
export function judge(text: string): Verdict {
  const all = text.match(words) ?? []
  const letters = all.join('').length
  const odd = text.match(strange)?.length ?? 0
  if (odd > 0.03 * (letters + odd)) return 'scrambled'
  const share = syllableShare(text)
  if (all.length < FEWEST) return share > 0.5 ? 'vietnamese' : 'other'
  if (share >= 0.6) return 'vietnamese'
  return (text.match(signInWord)?.length ?? 0) > 0.08 * all.length ? 'scrambled' : 'other'
}

/** How many of a text's words are possible Vietnamese syllables, 0 to 1. */
export function syllableShare(text: string): number {
  const all = text.match(words) ?? []
  return all.length === 0 ? 0 : all.filter(word => isSyllable(word)).length / all.length
}
