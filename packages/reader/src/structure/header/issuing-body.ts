import { officesOfProvince, provinceKinds } from '../../lexicon/issuing-bodies.ts'
import { keyOf } from '../../text/mend.ts'
import type { DocumentTree } from '../tree.ts'
import { signedFor, titleBody } from './acting-body.ts'
import { placed, placeOf } from './body-place.ts'
import { decidingChief } from './deciding-chief.ts'
import { hostFromText } from './host-in-text.ts'
import { joined } from './joined-body.ts'
import { letterheadOf } from './letterhead.ts'
import type { HeadLines } from './lines.ts'
import type { Signature } from './signature.ts'

/** What the other parts of the head and the closing already gave. */
export interface Known {
  head: HeadLines
  signature: Signature | null
  symbol: string | null
  place: string | null
}

/**
 * The body in whose name the paper is signed, with its place.
 * 'T/M BAN THƯỜNG VỤ' below 'ĐẢNG ỦY XÃ AN KHÊ' gives 'Ban Thường vụ Đảng ủy xã An Khê'; by order ('TL.') or for a superior ('KT.') the letterhead's body issues.
 */
export function issuingBody(tree: DocumentTree, known: Known): string | null {
  const letterhead = letterheadOf(known.head)
  const host = letterhead ? spelledAs(known.place, withPlaceOfDate(tree, known, placed(letterhead))) : hostFromText(tree, known)
  const chief = decidingChief(tree, known.head, known.signature, host)
  if (chief !== null) return chief
  const acting = signedFor(known.signature) ?? titleBody(known.head)
  if (acting === null) return letterhead || known.signature || known.symbol ? host : null
  return host === null ? acting : joined(acting, host)
}

/** 'XÃ KDANG' above 'KDang, ngày …': the date line shows how the place is written. */
function spelledAs(place: string | null, host: string): string {
  const at = place?.split(' ').every(word => /^\p{Lu}/u.test(word)) ? keyOf(host).lastIndexOf(` ${keyOf(place)}`) : -1
  return place && at > 0 && !/^[\p{L}\d]/u.test(host.slice(at + 1 + place.length))
    ? `${host.slice(0, at + 1)}${place}${host.slice(at + 1 + place.length)}`
    : host
}

/** 'SỞ Y TẾ / CHI CỤC DÂN SỐ' above 'Lâm An, ngày …': where the letterhead names no place, that of the date line, if the text says of what kind it is. */
function withPlaceOfDate(tree: DocumentTree, { place }: Known, host: string): string {
  if (place === null || placeOf(host) !== null || !officesOfProvince.test(keyOf(host))) return host
  const kind = provinceKinds.find(level => tree.mended.key.includes(`${level} ${keyOf(place)}`) || tree.mended.key.includes(`ubnd ${level}`))
  return kind ? `${host} ${kind} ${place}` : host
}
