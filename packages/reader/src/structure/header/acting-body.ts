import { titleOwner } from '../../lexicon/head-lines.ts'
import { onBehalf } from '../../lexicon/posts.ts'
import { inCapitals } from '../../text/capitals.ts'
import { keyOf } from '../../text/mend.ts'
import type { HeadLines } from './lines.ts'
import { properCase } from './proper-case.ts'
import type { Signature } from './signature.ts'

/** The body of the T/M line. */
export function signedFor(signature: Signature | null): string | null {
  const mark = keyOf(signature?.capacity ?? '').replace(/[^a-z]/g, '')
  return mark === onBehalf ? (signature?.onBehalfOf ?? null) : null
}

/** 'NGHỊ QUYẾT / CỦA BAN THƯỜNG VỤ ĐẢNG ỦY': used where no signature is left. */
export function titleBody(head: HeadLines): string | null {
  for (const line of head.afterTitle.slice(0, 2)) {
    const found = titleOwner.exec(line.key)
    if (found && inCapitals(line.text)) return properCase(line.text.slice(line.text.length - (found[1] as string).length).replace(/[\s.*]+$/, ''))
  }
  return null
}
