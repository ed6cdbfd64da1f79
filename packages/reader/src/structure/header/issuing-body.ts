import type { DocumentTree } from '../tree.ts'
import { signedFor, titleBody } from './acting-body.ts'
import { placed } from './body-place.ts'
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
  const host = letterhead ? placed(letterhead) : hostFromText(tree, known)
  const acting = signedFor(known.signature) ?? titleBody(known.head)
  if (acting === null) return letterhead || known.signature || known.symbol ? host : null
  return host === null ? acting : joined(acting, host)
}
