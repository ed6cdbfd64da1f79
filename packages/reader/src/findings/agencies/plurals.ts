import { chiefEnds, chiefStarts, communeKinds, listBreaks, listedPlaces, nameRuns, nameWords, placePlurals, villageKinds } from '../../lexicon/name-grammar.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, readsAt, type Word } from '../../text/phrases.ts'
import { isCapital } from './body-name.ts'

/** 'UBND các huyện, thị xã, thành phố', 'Xóm trưởng 8 xóm': the plural stands after the head. */
export function followsPlural(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 20); i--) {
    if (words[i]?.key === ';') return false
    if (words[i]?.key === nameWords.plural || (isOneOf(words, i + 1, listedPlaces) && /^\d+$/.test(words[i]?.key ?? ''))) return true
  }
  return false
}

/** 'Trưởng các thôn Khe Sim, Nà Lường', 'các chi bộ bản Huổi Én, Nà Lường', 'Bí thư các chi bộ Đông Sơn, Lạng Khê', 'Trưởng ấp An Phú, An Hòa': names of places behind a plural, or behind one kind of village. */
export function listsPlaces(words: readonly Word[], at: number): boolean {
  let together = true
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    together &&= !isOneOf(words, i, listBreaks)
    if (together && isOneOf(words, i, villageKinds)) return true
    if (isOneOf(words, i, listedPlaces) && (isOneOf(words, i - 1, placePlurals) || isOneOf(words, i - 3, placePlurals))) return true
    if (together && readsAt(words, i - 1, nameRuns.cell) && isOneOf(words, i - 2, placePlurals)) return true
  }
  return false
}

/** 'UBND xã Nà Lường| , Bản Mạ': the last place named is a commune or ward; 'Phòng Văn hóa - Xã hội' names none. */
export function namesCommune(mended: Mended, words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 16) && !isOneOf(words, i, listBreaks); i--)
    if (isOneOf(words, i, listedPlaces)) return isOneOf(words, i, communeKinds) && (isCapital(mended, words[i + 1]) || /^\d/.test(words[i + 1]?.key ?? ''))
  return false
}

/** 'Người đứng đầu cơ quan, tổ chức, đơn vị': one post over several. */
export function headsMany(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) if (isOneOf(words, i, chiefEnds) && isOneOf(words, i - 1, chiefStarts)) return true
  return false
}
