import { chiefAlone, chiefDecides, chiefOfPlace, ofAdministration } from '../../lexicon/issuing-bodies.ts'
import { inCapitals } from '../../text/capitals.ts'
import { keyOf } from '../../text/mend.ts'
import type { DocumentTree } from '../tree.ts'
import { onBehalfOfBody } from './acting-body.ts'
import { placeOf } from './body-place.ts'
import type { HeadLines } from './lines.ts'
import { properCase } from './proper-case.ts'
import type { Signature } from './signature.ts'

// reads:   CHỦ TỊCH / ỦY BAN NHÂN DÂN TỈNH LÂM AN (the letterhead) · QUYẾT ĐỊNH / Về việc … / CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM AN · CÔNG ĐIỆN / … / CHỦ TỊCH UBND TỈNH điện:
// refuses: the same above 'TM. ỦY BAN NHÂN DÂN' (the whole body decides) · KT. CHỦ TỊCH alone

/** The head of an administration that decides by himself and says so below the title or in the letterhead, with his place; null where nobody does. */
export function decidingChief(tree: DocumentTree, head: HeadLines, signature: Signature | null, host: string | null): string | null {
  if (onBehalfOfBody(signature)) return null
  if (host !== null && ofAdministration.test(keyOf(host)) && head.beforeTitle.some(({ text }) => keyOf(text.trim()) === keyOf(chiefAlone)))
    return `${chiefAlone} ${host}`
  const opening = tree.blocks.filter(block => block.zone === 'body').slice(0, 1)
  const lines = [...head.afterTitle.map(({ text }) => text), ...opening.map(block => tree.mended.text.slice(block.from, block.to))]
  for (const line of lines) {
    const found = chiefDecides.exec(keyOf(line))
    const written = found ? line.slice(0, (found[1] as string).length) : ''
    if (!found || !inCapitals(written)) continue
    const name = properCase(written)
    const place = host === null ? null : placeOf(host)
    return placeOf(name) !== null || place === null ? name : `${name.replace(chiefOfPlace, '')} ${place}`
  }
  return null
}
