import { genericHeads, keyOf, wholeWords } from '@roviec/reader/words'
import { generalWords, ownNames, sharedHeads } from '../lexicon/agency-names.ts'

const general = wholeWords([...genericHeads, ...generalWords], 'gu')
const own = wholeWords(ownNames)
const shared: ReadonlySet<string> = new Set(sharedHeads)

/**
 * Does a name speak of bodies in general, so that it can stand for none of the register?
 * general:  các cơ quan, đơn vị liên quan · các thôn, bản trên địa bàn xã · Văn phòng · chi bộ
 * not:      Văn phòng Đảng ủy · Công an xã · chi bộ thôn Khe Sim · thôn 5
 */
export function isGeneralName(name: string): boolean {
  const key = keyOf(name.normalize('NFC')).replace(/\s+/g, ' ').trim()
  if (own.test(key)) return false
  return shared.has(key) || !/[\p{L}\p{N}]/u.test(key.replace(general, ' '))
}
