import { letterheadBodies, noBodies, placeKinds } from '../../lexicon/body-names.ts'
import { holdsDate, nameNeedsOwner, nameNeedsPlace, noBodyLine, openNameEnd, secrecyLine } from '../../lexicon/head-lines.ts'
import { nationalMottoLines } from '../../lexicon/letterhead.ts'
import { urgencyMarks } from '../../lexicon/urgency.ts'
import { inCapitals } from '../../text/capitals.ts'
import { keyOf } from '../../text/mend.ts'
import { longestFirst } from '../../text/word-patterns.ts'
import type { HeadLines, PrintedLine } from './lines.ts'
import { isPlaceAndDate } from './place-date.ts'
import { properCase } from './proper-case.ts'
import { repairedBody } from './repaired-body.ts'

/** The names at the top left: the body that issues, and the one above it. */
export interface Letterhead {
  /** 'Đảng ủy xã An Khê', with the capitals of running text. */
  body: string
  /** 'Đảng bộ tỉnh Trường Sơn'; null when only one name stands there. */
  superior: string | null
}

/**
 * Below names in capitals only capitals go on: 'Kế hoạch số 83-KH/TU của' / 'Ban Thường vụ Tỉnh ủy' is a subject.
 * reads:   ĐẢNG BỘ TỈNH X / ĐẢNG ỦY XÃ Y · UBND XÃ Y / PHÒNG VĂN HÓA - / XÃ HỘI · ỦY BAN NHÂN DÂN / TỈNH X
 */
export function letterheadOf(head: HeadLines): Letterhead | null {
  const bodies: string[] = []
  for (const line of head.beforeTitle) {
    if (isPlaceAndDate(line)) break
    const text = nameText(line)
    if (text === null || (bodies.length > 0 && inCapitals(bodies[0] as string) && !inCapitals(text))) continue
    if (opensBody(text, bodies.at(-1) ?? null)) bodies.push(text)
    else if (bodies.length && continuesBody(text, bodies.at(-1) as string, line)) bodies.push(`${bodies.pop()} ${text}`)
  }
  const own = bodies.at(-1)
  if (own === undefined) return null
  return { body: properCase(tidy(own)), superior: bodies.length > 1 ? properCase(tidy(bodies.at(-2) as string)) : null }
}

const tidy = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/[\s*.,:;–-]+$/u, '')
    .trim()

/** A line of the motto, or a piece of it that the line end cut off ('CHỦ NGHĨA VIỆT NAM'). */
const isMotto = (key: string): boolean => nationalMottoLines.some(motto => key.startsWith(motto.slice(0, 14)) || (key.length > 4 && motto.includes(key)))

/** The line without stray marks, or null when it is another part of the head. */
function nameText(line: PrintedLine): string | null {
  const text = repairedBody(line.text.replace(/^[^\p{L}]+/u, '').trim())
  const key = keyOf(text)
  if (!/\p{L}{2}/u.test(text) || text.length > 120 || isMotto(key)) return null
  if (noBodyLine.test(key) || holdsDate.test(key)) return null
  if (urgencyMarks.some(([mark]) => key === mark) || secrecyLine.test(key)) return null
  return inCapitals(text) || opensBodyName(key) ? text : null
}

const heads = longestFirst(letterheadBodies)

function opensBodyName(key: string): boolean {
  if (noBodies.some(other => key.startsWith(other))) return false
  return heads.some(head => key === head || (key.startsWith(head) && key[head.length] === ' '))
}

/** A name that ends with 'và', a dash, or a word that needs its owner ('VĂN PHÒNG', 'THƯỜNG TRỰC') goes on in the next line. */
function opensBody(text: string, before: string | null): boolean {
  const key = keyOf(text)
  if (!opensBodyName(key)) return false
  return before === null || !(needsMore(keyOf(before)) || (nameNeedsPlace.test(keyOf(before)) && placeKinds.some(kind => key.startsWith(`${kind} `))))
}

const needsMore = (before: string): boolean => openNameEnd.test(before) || nameNeedsOwner.test(before)

/** The second line of a name: a place ('TỈNH …'), or more of the words that began in the line above. */
function continuesBody(text: string, before: string, line: PrintedLine): boolean {
  const key = keyOf(text)
  if (needsMore(keyOf(before)) || placeKinds.some(kind => key.startsWith(`${kind} `))) return true
  return inCapitals(line.text) && !hasPlaceName(before)
}

const hasPlaceName = (name: string): boolean => placeKinds.some(kind => keyOf(name).includes(` ${kind} `))
