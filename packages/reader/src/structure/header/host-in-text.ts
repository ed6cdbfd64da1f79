import {
  administrationOfPlace,
  committeeOfCommune,
  councilOfPlace,
  oldTone,
  organisationName,
  partWithCommittee,
  provincialCommittee,
  toneForms,
  usualCommittee,
} from '../../lexicon/issuing-bodies.ts'
import { eth } from '../../lexicon/letters.ts'
import { localKinds } from '../../lexicon/places.ts'
import { keyOf } from '../../text/mend.ts'
import type { DocumentTree } from '../tree.ts'
import { signedFor, titleBody } from './acting-body.ts'
import { expanded } from './expanded-name.ts'
import type { Known } from './issuing-body.ts'
import { levelInText, placeInText } from './own-place.ts'

/** No letterhead: the body of the symbol or the signature, with the place the text speaks of. */
export function hostFromText(tree: DocumentTree, known: Known): string | null {
  const body = hostName(tree, known)
  if (body === null) return null
  const ofProvince = keyOf(body) === keyOf(provincialCommittee.name)
  const level = ofProvince ? provincialCommittee.level : levelInText(tree)
  const place = placeInText(tree, level === null || localKinds.includes(level) ? localKinds : [level], known.place)
  if (ofProvince) return place?.name ? `${body} ${place.name}` : body
  if (place?.name) return `${body} ${place.kind} ${place.name}`
  return level && known.place ? `${body} ${level} ${known.place}` : level ? `${body} ${level}` : body
}

function hostName(tree: DocumentTree, known: Known): string | null {
  const acting = signedFor(known.signature) ?? titleBody(known.head)
  const letters = (known.symbol ?? '').replaceAll(eth.capital, eth.rightCapital).split(/[-/]/)
  if (letters.includes(provincialCommittee.symbol)) return provincialCommittee.name
  const actingKey = acting === null ? '' : expanded(acting)
  const isOf = ({ signer, symbol }: { signer: RegExp; symbol: string }): boolean => signer.test(actingKey) || letters.includes(symbol)
  if (isOf(councilOfPlace)) return councilOfPlace.name
  if (isOf(administrationOfPlace)) return spelled(administrationOfPlace.name, acting)
  return isOf(committeeOfCommune) ? partyHost(tree, acting) : null
}

/** Which committee a bare 'T/M BAN THƯỜNG VỤ' belongs to: the one the text names most often with it. */
function partyHost(tree: DocumentTree, acting: string | null): string {
  const counts = new Map<string, number>()
  for (const match of tree.mended.key.matchAll(partWithCommittee)) {
    const owner = match[1] === organisationName ? usualCommittee : (match[1] as string)
    counts.set(owner, (counts.get(owner) ?? 0) + 1)
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? usualCommittee
  return spelled(best.charAt(0).toUpperCase() + best.slice(1), acting)
}

/** 'uỷ' where the paper writes 'uỷ'. */
const spelled = (name: string, like: string | null): string =>
  like && oldTone.test(like) ? toneForms.reduce((text, [form, old]) => text.replaceAll(form, old), name) : name
