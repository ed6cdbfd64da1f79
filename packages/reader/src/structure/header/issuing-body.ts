import { bodyAbbreviations, committeeParts } from '../../lexicon/body-names.ts'
import { keyOf } from '../../text/mend.ts'
import type { DocumentTree } from '../tree.ts'
import { type Letterhead, letterheadOf } from './letterhead.ts'
import { type HeadLines, inCapitals } from './lines.ts'
import { levelInText, placeInText } from './own-place.ts'
import { properCase } from './proper-case.ts'
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

/** The body of the T/M line. */
function signedFor(signature: Signature | null): string | null {
  const mark = keyOf(signature?.capacity ?? '').replace(/[^a-z]/g, '')
  return mark === 'tm' ? (signature?.onBehalfOf ?? null) : null
}

/** 'NGHỊ QUYẾT / CỦA BAN THƯỜNG VỤ ĐẢNG ỦY': used where no signature is left. */
function titleBody(head: HeadLines): string | null {
  for (const line of head.afterTitle.slice(0, 2)) {
    const found = /^của\s+(.+)$/u.exec(line.key)
    if (found && inCapitals(line.text)) return properCase(line.text.slice(line.text.length - (found[1] as string).length).replace(/[\s.*]+$/, ''))
  }
  return null
}

const partyOwners = /^(?:đảng ủy|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|hội đồng nhân dân|hđnd|ủy ban mặt trận|ủy ban mttq|ubmttq)/
const dependentBodies = /^(?:văn phòng|ban|ủy ban kiểm tra|thường trực|tổ)/

/** The letterhead's own body with the place of the one above it: 'Phòng Kinh tế' under 'UBND xã An Khê' is 'Phòng Kinh tế xã An Khê'. */
function placed(letterhead: Letterhead): string {
  const { body, superior } = letterhead
  if (superior === null || placeOf(body) !== null) return body
  if (partyOwners.test(keyOf(superior)) && dependentBodies.test(keyOf(body))) return `${body} ${superior}`
  if (keyOf(body) === 'văn phòng') return `${body} ${superior}`
  const place = placeOf(superior)
  if (place === null) return body
  const kind = /^(?:thành phố|đặc khu|thị trấn|thị xã|khu phố)|^\S+/u.exec(place)?.[0] as string
  if (keyOf(body).endsWith(keyOf(place.slice(kind.length)))) return body
  return keyOf(body).endsWith(` ${keyOf(kind)}`) ? `${body}${place.slice(kind.length)}` : `${body} ${place}`
}

/** 'xã An Khê' of 'Đảng ủy xã An Khê', 'tỉnh Trường Sơn' of 'Tỉnh ủy Trường Sơn'. */
function placeOf(body: string): string | null {
  const direct = /(?:^|\s)((?:xã|phường|đặc khu|thị trấn|thị xã|thành phố|huyện|quận|tỉnh|thôn|bản|khu phố|tổ dân phố|ấp|buôn)\s+[\p{Lu}\d].*)$/u.exec(body)
  if (direct) return direct[1] as string
  const committee = /^(Tỉnh|Thành|Huyện|Thị|Quận) (?:ủy|uỷ)\s+(\p{Lu}.*)$/u.exec(body)
  return committee ? `${committeeKind[committee[1] as string]} ${committee[2]}` : null
}

const committeeKind: Record<string, string> = { Tỉnh: 'tỉnh', Thành: 'thành phố', Huyện: 'huyện', Thị: 'thị xã', Quận: 'quận' }

/** One name of 'Ban Thường vụ' and 'Đảng ủy xã An Khê'; the same body named twice is named once, the fuller way. */
function joined(acting: string, host: string): string {
  const actingKey = expanded(acting)
  const hostKey = expanded(host)
  if (hostKey.startsWith(`${actingKey} `)) return host
  const part = committeeParts.find(head => actingKey === head || actingKey.startsWith(`${head} `))
  if (part) return committee(acting, part, host)
  if (actingKey.startsWith(hostKey)) return acting
  if (sameHead(actingKey, hostKey)) return placeOf(acting) ? acting : host
  if (hostKey.includes(actingKey)) return host
  if (placeOf(acting) !== null) return acting
  if (partyOwners.test(hostKey) && /^(?:ủy ban kiểm tra|ban |văn phòng)/.test(actingKey)) return `${acting} ${host}`
  const place = placeOf(host)
  return place && !/^(?:chính phủ|quốc hội|bộ chính trị|ban bí thư|ủy ban thường vụ quốc hội)/.test(actingKey) ? `${withoutLevel(acting)} ${place}` : acting
}

/** Part of a committee and the committee: 'BAN CHẤP HÀNH' of 'Đảng ủy xã An Khê' is 'Ban Chấp hành Đảng bộ xã An Khê'. */
function committee(acting: string, part: string, host: string): string {
  const words = part.split(' ').length
  const head = acting.split(' ').slice(0, words).join(' ')
  const owner = acting.split(' ').slice(words).join(' ').trim()
  if (owner === '') return `${head} ${part === 'ban chấp hành' || part === 'bch' ? host.replace(/^Đảng (?:ủy|uỷ)/u, 'Đảng bộ') : host}`
  if (placeOf(owner) !== null) return acting
  const ownerKey = expanded(withoutLevel(owner))
  const full = expanded(host)
  if (full.startsWith(ownerKey)) return `${head} ${host}`
  const place = placeOf(host)
  return place ? `${head} ${withoutLevel(owner)} ${place}` : acting
}

const withoutLevel = (name: string): string => name.replace(/\s+(?:xã|phường|đặc khu|thị trấn|huyện|tỉnh|thành phố)$/u, '')

const sameHead = (a: string, b: string): boolean => {
  const head = (key: string): string => key.split(' ').slice(0, 2).join(' ')
  return head(a) === head(b) && /^(?:đảng ủy|đảng bộ|hội đồng|ủy ban)/.test(a) && a.split(' ')[2] === b.split(' ')[2]
}

/** Key with abbreviations written out: 'UBND xã' is 'ủy ban nhân dân xã'. */
function expanded(name: string): string {
  let key = keyOf(name).replace(/\s+/g, ' ')
  for (const [short, full] of bodyAbbreviations) key = key.replace(new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u'), full)
  return key
}

const localKinds = ['xã', 'phường', 'đặc khu', 'thị trấn']

/** No letterhead: the body of the symbol or the signature, with the place the text speaks of. */
function hostFromText(tree: DocumentTree, known: Known): string | null {
  const body = hostName(tree, known)
  if (body === null) return null
  const level = keyOf(body) === 'tỉnh ủy' ? 'tỉnh' : levelInText(tree)
  const place = placeInText(tree, level === null || localKinds.includes(level) ? localKinds : [level], known.place)
  if (keyOf(body) === 'tỉnh ủy') return place?.name ? `${body} ${place.name}` : body
  if (place?.name) return `${body} ${place.kind} ${place.name}`
  return level && known.place ? `${body} ${level} ${known.place}` : level ? `${body} ${level}` : body
}

function hostName(tree: DocumentTree, known: Known): string | null {
  const acting = signedFor(known.signature) ?? titleBody(known.head)
  const organ = (known.symbol ?? '').replace(/Ð/g, 'Đ').split(/[-/]/)
  if (organ.includes('TU')) return 'Tỉnh ủy'
  const actingKey = acting === null ? '' : expanded(acting)
  if (/^hội đồng nhân dân|^thường trực hội đồng|^thường trực hđnd/.test(actingKey) || organ.includes('HĐND')) return 'Hội đồng nhân dân'
  if (/^ủy ban nhân dân/.test(actingKey) || organ.includes('UBND')) return spelled('Ủy ban nhân dân', acting)
  if (/^(?:đảng ủy|ban thường vụ|ban chấp hành|thường trực)/.test(actingKey) || organ.includes('ĐU')) return partyHost(tree, acting)
  return null
}

/** Which committee a bare 'T/M BAN THƯỜNG VỤ' belongs to: the one the text names most often with it. */
function partyHost(tree: DocumentTree, acting: string | null): string {
  const counts = new Map<string, number>()
  for (const match of tree.mended.key.matchAll(
    /(?<!\p{L})(?:ban thường vụ|thường trực|ban chấp hành)\s+(đảng ủy|tỉnh ủy|huyện ủy|thành ủy|đảng bộ)(?!\p{L})/gu,
  )) {
    const owner = match[1] === 'đảng bộ' ? 'đảng ủy' : (match[1] as string)
    counts.set(owner, (counts.get(owner) ?? 0) + 1)
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'đảng ủy'
  return spelled(best.charAt(0).toUpperCase() + best.slice(1), acting)
}

/** 'uỷ' where the paper writes 'uỷ'. */
const spelled = (name: string, like: string | null): string => (like && /uỷ/iu.test(like) ? name.replace(/ủy/gu, 'uỷ').replace(/Ủy/gu, 'Uỷ') : name)
