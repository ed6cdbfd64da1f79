import { titleOwners } from '../../lexicon/head-lines.ts'
import { onBehalf } from '../../lexicon/posts.ts'
import { inCapitals } from '../../text/capitals.ts'
import { keyOf } from '../../text/mend.ts'
import type { HeadLines, PrintedLine } from './lines.ts'
import { properCase } from './proper-case.ts'
import type { Signature } from './signature.ts'

/** 'TM. ỦY BAN NHÂN DÂN': the whole body signs. */
export const onBehalfOfBody = (signature: Signature | null): boolean => keyOf(signature?.capacity ?? '').replace(/[^a-z]/g, '') === onBehalf

/** The body of the T/M line. */
export function signedFor(signature: Signature | null): string | null {
  return onBehalfOfBody(signature) ? (signature?.onBehalfOf ?? null) : null
}

/** 'NGHỊ QUYẾT / CỦA BAN THƯỜNG VỤ ĐẢNG ỦY', 'CÔNG ĐIỆN / CHỦ TỊCH UBND TỈNH LÂM AN điện:', 'BÁO CÁO CỦA UBND XÃ AN KHÊ - TÌNH HÌNH …': used where no signature is left. */
export function titleBody(head: HeadLines): string | null {
  for (const line of head.all.filter(isTitle)) {
    const name = line.text.slice(...ownerIn(line))
    if (name !== '' && inCapitals(name)) return properCase(name.replace(/[\s.*]+$/, ''))
  }
  return null

  function isTitle(line: PrintedLine): boolean {
    const below = head.afterTitle.indexOf(line)
    return below >= 0 ? below < 3 : !head.beforeTitle.includes(line)
  }
}

/** Where the body stands in such a line; nowhere: [0, 0]. */
function ownerIn({ key }: PrintedLine): [number, number] {
  const groups = titleOwners.map(owner => owner.exec(key)?.indices?.[1]).find(Boolean)
  return groups ?? [0, 0]
}
