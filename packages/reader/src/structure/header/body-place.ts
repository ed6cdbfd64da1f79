import {
  bodiesWithParts,
  committeeKinds,
  committeeOfPlace,
  committeesByKind,
  dependentBodies,
  frontAtHead,
  frontCommittee,
  kindOfPlace,
  officeAlone,
  organisationOfPlace,
  partsOfCommittee,
  placeInName,
} from '../../lexicon/issuing-bodies.ts'
import { keyOf } from '../../text/mend.ts'
import type { Letterhead } from './letterhead.ts'

/** The letterhead's own body with the place of the one above it: 'Phòng Kinh tế' under 'UBND xã An Khê' is 'Phòng Kinh tế xã An Khê'. */
export function placed(letterhead: Letterhead): string {
  const { body, superior } = letterhead
  if (superior === null || placeOf(body) !== null) return body
  const organisation = organisationOfPlace.exec(superior)
  if (organisation && partsOfCommittee.test(keyOf(body))) return `${body} ${committeesByKind[organisation[1] as string]} ${organisation[2]}`
  if (bodiesWithParts.test(keyOf(superior)) && dependentBodies.test(keyOf(body)))
    return `${body} ${frontAtHead.test(keyOf(superior)) ? frontCommittee : ''}${superior}`
  if (keyOf(body) === officeAlone) return `${body} ${superior}`
  const place = placeOf(superior)
  if (place === null) return body
  const kind = kindOfPlace.exec(place)?.[0] as string
  if (keyOf(body).endsWith(keyOf(place.slice(kind.length)))) return body
  return keyOf(body).endsWith(` ${keyOf(kind)}`) ? `${body}${place.slice(kind.length)}` : `${body} ${place}`
}

/** 'xã An Khê' of 'Đảng ủy xã An Khê', 'tỉnh Trường Sơn' of 'Tỉnh ủy Trường Sơn'. */
export function placeOf(body: string): string | null {
  const direct = placeInName.exec(body)
  if (direct) return direct[1] as string
  const committee = committeeOfPlace.exec(body)
  return committee ? `${committeeKinds[committee[1] as string]} ${committee[2]}` : null
}
