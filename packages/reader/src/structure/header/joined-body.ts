import { committeeParts } from '../../lexicon/body-names.ts'
import {
  bodiesByThirdWord,
  bodiesWithParts,
  committeeAtHead,
  dependentSigners,
  leadingBody,
  levelAtEnd,
  partyOrganisation,
  placelessBodies,
  wholeCommittee,
} from '../../lexicon/issuing-bodies.ts'
import { placeOf } from './body-place.ts'
import { expanded } from './expanded-name.ts'

/** One name of 'Ban Thường vụ' and 'Đảng ủy xã An Khê'; the same body named twice is named once, the fuller way. */
export function joined(acting: string, host: string): string {
  const actingKey = expanded(acting)
  const hostKey = expanded(host)
  if (hostKey.startsWith(`${actingKey} `)) return host
  const part = committeeParts.find(head => actingKey === head || actingKey.startsWith(`${head} `))
  if (part) return committee(acting, part, host)
  if (actingKey.startsWith(hostKey)) return acting
  if (sameHead(actingKey, hostKey)) return placeOf(acting) ? acting : host
  if (hostKey.includes(actingKey)) return host
  if (placeOf(acting) !== null) return acting
  if (bodiesWithParts.test(hostKey) && dependentSigners.test(actingKey)) return `${acting} ${host}`
  const place = placeOf(host)
  return place && !placelessBodies.test(actingKey) ? `${withoutLevel(acting)} ${place}` : acting
}

/** Part of a committee and the committee: 'BAN CHẤP HÀNH' of 'Đảng ủy xã An Khê' is 'Ban Chấp hành Đảng bộ xã An Khê'. */
function committee(acting: string, part: string, host: string): string {
  const words = part.split(' ').length
  const head = acting.split(' ').slice(0, words).join(' ')
  const owner = acting.split(' ').slice(words).join(' ').trim()
  if (owner === '') return `${head} ${(wholeCommittee.has(part) ? host.replace(leadingBody, partyOrganisation) : host).replace(committeeAtHead, '')}`
  if (placeOf(owner) !== null) return acting
  const ownerKey = expanded(withoutLevel(owner))
  const full = expanded(host)
  if (full.startsWith(ownerKey)) return `${head} ${host}`
  const place = placeOf(host)
  return place ? `${head} ${withoutLevel(owner)} ${place}` : acting
}

const withoutLevel = (name: string): string => name.replace(levelAtEnd, '')

const sameHead = (a: string, b: string): boolean => {
  const head = (key: string): string => key.split(' ').slice(0, 2).join(' ')
  return head(a) === head(b) && bodiesByThirdWord.test(a) && a.split(' ')[2] === b.split(' ')[2]
}
