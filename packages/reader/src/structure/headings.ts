import { bodyHeads, genericHeads, postHeads } from '../lexicon/agencies.ts'
import { taskLabels } from '../lexicon/label-words.ts'
import { beforeBody, listsOffices, officeParts } from '../lexicon/offices.ts'
import { demandsLater, limitBehind, listsExamples, listsPlaces, matterBehind, properNames, sentenceBefore, strives, watches } from '../lexicon/zones.ts'
import { inCapitals } from '../text/capitals.ts'
import type { PlacedParagraph } from '../text/clean.ts'
import { type Marker, markerOf } from '../text/markers.ts'
import { keyOf, type Mended } from '../text/mend.ts'
import { patternOf } from '../text/pattern.ts'
import { oneOf } from '../text/word-patterns.ts'
import { isBullet, isMainNumber, isNumber } from './ranks.ts'
import type { Block } from './tree.ts'

/** In capitals from the first letter to the last; a longer text is no heading. */
export const isHeadline = (text: string): boolean => text.length < 200 && inCapitals(text, 3)

/** Looks like a heading by its letters or its print, whatever it says. */
export const isPrintedAsHeading = (paragraph: PlacedParagraph): boolean => paragraph.bold || paragraph.heading !== null || isHeadline(paragraph.text)

/** Longer than a heading that nothing but its place and its missing stop tells. */
const longestPlain = 90
/** As many times longer is the text below it. */
const leastRatio = 1.5

/** 'Ban Giám hiệu nhà trường' on a line of its own, without number, print or stop, between sentences that have one. */
export function isPlainHeading(paragraphs: readonly PlacedParagraph[], index: number): boolean {
  const [before, own, after] = [paragraphs[index - 1], paragraphs[index], paragraphs[index + 1]]
  if (before?.kind !== 'text' || own?.kind !== 'text' || after?.kind !== 'text') return false
  if (own.text.length > longestPlain || !/^\p{Lu}\p{Ll}*(?:[\s,(-]+[\p{L}\d]+\)?)+$/u.test(own.text)) return false
  return isSentenceEnd(before.text) && /[.;:]["”]?$/.test(after.text) && after.text.length > leastRatio * own.text.length && !/^\p{Ll}/u.test(after.text)
}

/** A sentence ends before it, or a heading in capitals; one in small letters may only be broken by the end of its line. */
const isSentenceEnd = (text: string): boolean => /[.;:]["”]?$/.test(text) || isHeadline(text.slice(markerOf(text)?.length ?? 0))

/** Mended offset where the heading of a block ends, or null when it is no heading. `plain` where only its place tells that it is one. */
export function headingEnd(block: Block, paragraph: PlacedParagraph, mended: Mended, plain: boolean): number | null {
  const text = mended.text.slice(block.body, block.to)
  if (paragraph.heading !== null || (paragraph.bold && text.length < 400)) return block.to
  if (!block.marker) return plain || isHeadline(text) ? block.to : null
  return standsAlone(text, block.marker) ? block.to : colonEnd(block, text)
}

/** 'Chủ động:' before its items, '1.2. Công tác dân vận' without a stop, 'II. Nhiệm vụ, giải pháp.' */
function standsAlone(text: string, { style }: Marker): boolean {
  if (/:\s*$/.test(text) && text.length < 400) return true
  if (isBullet(style)) return false
  if (text.length < 220 && !/[.;,…]["”)]?\s*(?:\/\.)?$/.test(text)) return true
  return isMainNumber(style) && text.length < 260 && !/[.!?]\s+\p{Lu}/u.test(text)
}

/** 'Ban Chỉ huy Quân sự xã chủ trì khám sơ tuyển, |đơn vị phối hợp:| Công an xã': a label amid a sentence ends no heading. */
const labelled = patternOf(`[,;]\\s*(?:${Object.values(taskLabels).join('|')})\\s*:$`)

/** '4.4. Công an xã: Chủ động …': the heading ends with its colon; not with one in brackets: '(khu 1: 38 hộ)', nor with one that names places: 'Các thôn: Khe Sim, Nà Lường vận động …'. */
function colonEnd(block: Block, text: string): number | null {
  const colon = /^[^.;:]{2,170}:(?=\s)/u.exec(text) ?? bodiesBefore(text)
  if (
    !colon ||
    goesOnAsSentence(text, colon[0]) ||
    limitBehind.test(keyOf(text.slice(colon[0].length))) ||
    /\([^)]*$/u.test(colon[0]) ||
    listsNames(text, colon[0]) ||
    listsExamples.test(keyOf(colon[0])) ||
    labelled.test(keyOf(colon[0])) ||
    sentenceBefore.test(keyOf(colon[0])) ||
    (watches.test(keyOf(colon[0])) && matterBehind.test(keyOf(text.slice(colon[0].length, colon[0].length + 12))))
  )
    return null
  return block.body + colon[0].length
}

/** Longer than a heading whose text goes on in small letters. */
const longestLabel = 80

/** 'Các thôn phân công nhiệm vụ theo phương châm “3 rõ”: rõ người, …', 'Trước ngày 30/11, UBND các xã đăng ký nhu cầu bồi dưỡng theo 05 nhóm chuyên đề: |đất đai|, tài chính …': a sentence with a list, no heading. */
const goesOnAsSentence = (text: string, opener: string): boolean =>
  /^\s*\p{Ll}/u.test(text.slice(opener.length)) &&
  (/["”]:$/u.test(opener) || ((opener.length > longestLabel || strives.test(keyOf(opener))) && (!body.test(keyOf(opener)) || demandsLater.test(keyOf(opener)))))

const body = patternOf(`^${beforeBody}${oneOf([...bodyHeads, ...postHeads, ...genericHeads])}(?!\\p{L})`)

/** 'Sở Tài chính; Sở Xây dựng; UBND các xã: …': several bodies with semicolons between them. */
function bodiesBefore(text: string): RegExpExecArray | null {
  const colon = /^[^.:]{2,400}:(?=\s)/u.exec(text)
  return colon &&
    keyOf(colon[0])
      .split(/;\s*/)
      .every(part => part.length < 170 && body.test(part))
    ? colon
    : null
}

/** 'Các thôn: Khe Sim, Nà Lường …', 'Giao các phòng: Kinh tế, Văn hóa …'; not 'Các thôn: Kiện toàn …'. */
const listsNames = (text: string, opener: string): boolean =>
  (listsPlaces.test(keyOf(opener.slice(-60))) && properNames.test(text.slice(opener.length, opener.length + 60))) ||
  (listsOffices.test(keyOf(opener.slice(-60))) && officeParts.test(text.slice(opener.length, opener.length + 60)))

/** Numbers are shown in the outline always, letters and bullets only where they are headings. */
export function isInOutline(marker: Marker | null, alone: boolean, paragraph: PlacedParagraph): boolean {
  if (!marker) return alone
  if (isNumber(marker.style)) return true
  if (marker.style === 'letter') return alone && !/[,;.]$/.test(paragraph.text)
  return alone && (paragraph.bold || paragraph.heading !== null)
}

/** Mended offset after the first sentence: what the outline shows of a number without a heading. */
export function firstSentenceEnd(block: Block, mended: Mended): number {
  const stop = /[.;:](?=\s)/.exec(mended.text.slice(block.body, block.to))
  return stop ? block.body + stop.index + 1 : block.to
}
