import { compoundTails } from '../lexicon/compounds.ts'
import { timeAlone } from '../lexicon/deadline-grammar.ts'
import { beforeCutNumber, dateLine, joinsMore, listEnd, ownLineOpeners, putUpLine, waitsForMore, waitsForNumber } from '../lexicon/line-ends.ts'
import { inCapitals } from './capitals.ts'
import { markerOf } from './markers.ts'
import { keyOf } from './mend.ts'
import { patternOf } from './pattern.ts'

/** By their words alone: does the text of a line go on with the text before it? */

const unfinished = patternOf(/[\p{L}\p{N},%–-]["”')]?$/u)
const finished = /[.;:?!…]["”')\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u

export const isFinished = (text: string): boolean => finished.test(text.slice(-16))
export const endsOpen = (text: string): boolean => unfinished.test(text.slice(-16)) && !isFinished(text)

/** Lines in capitals keep to themselves; shorter ones, and one word alone ('TTHC.' at the end of a paragraph), are abbreviations. */
export const isHeadline = (text: string): boolean => inCapitals(text, 4) && (text.length > longestAbbreviation || /\S\s\S/.test(text))

const longestAbbreviation = 8

/** Begins a paragraph of its own, whatever stands before: recipients, signature, annex, place and date, the day an item was put up. */
export const keepsApart = (line: string): boolean =>
  ownLineOpeners.test(keyOf(line.slice(0, 40))) || dateLine.test(line) || putUpLine.test(line) || isTimeAlone(line)

/** 'Từ 20/02 đến 15/3', 'Tháng 9': a heading of what is to be done then. */
const isTimeAlone = (line: string): boolean => line.length < longestTime && /^\p{Lu}\p{Ll}/u.test(line) && timeAlone.test(keyOf(line))
const longestTime = 40

/** 'văn hóa' / '- xã hội', '2025' / '- 2030': a dash that belongs to a word cut by the line end, not a bullet. */
export function isCompoundTail(open: string, line: string): boolean {
  const tail = /^[-–]\s*(\S.*)$/u.exec(line)?.[1]
  if (tail === undefined || isFinished(open)) return false
  // Behind a year only a year goes on: '2025' / '- 2030', not 'Đến hết năm 2026' / '- 95% hồ sơ …'.
  if (/\d$/.test(open) && /^\d/.test(tail)) return !/(?:19|20)\d\d$/.test(open) || /^(?:19|20)\d\d(?!\d)/.test(tail)
  const [before, key] = [keyOf(open.slice(-60)), keyOf(tail)]
  return compoundTails.some(([head, rest]) => before.endsWith(head) && key.startsWith(rest))
}

/** A line that begins '2025. Sau đó' or '12. ' only because a year or number was cut off its sentence. */
export const isCutNumber = (open: string, line: string): boolean => endsOpen(open) && /^\d{1,2}[.)]/.test(line) && beforeCutNumber.test(keyOf(open.slice(-40)))

/** A date on a line of its own below a short line is the day on which a page was put up. */
const onlyDate = /^\d{1,2}\/\d{1,2}\/\d{4}(?:\s*[,|-]?\s*\d{1,2}[:h]\d{2})?$/
const longestTitleLine = 120

/** The next line of the same block goes on, however wide the lines are: a cut word, a number that is waited for, a small letter. */
export function surelyGoesOn(open: string, line: string): boolean {
  if (/\p{L}-$/u.test(open.slice(-4)) && /^[\p{Lu}\d]/u.test(line)) return true
  if (/^\d/.test(line) && waitsForNumber.test(keyOf(open.slice(-40)))) return true
  if (open.length > 25 && joinsMore.test(open.slice(-6))) return true
  if (!endsOpen(open)) return false
  return (/^[\p{Ll}(]/u.test(line) && open.length > 25) || (/^\d{1,2}\/\d{1,2}\/\d{4}/.test(line) && !(onlyDate.test(line) && open.length < longestTitleLine))
}

/** In a text cut to a width a line may be short by its neighbours' marks: it goes on by a small letter, or where a word waits for more. */
export function goesOnWrapped(open: string, line: string): boolean {
  if (!endsOpen(open) || !/\s/.test(open)) return false
  if (/^\p{Ll}/u.test(line)) return true
  const isNumberedHeading = open.length < 110 && (/^(?:\d|[IVX]+[.)])/.test(open) || markerOf(open)?.style === 'article')
  return !isNumberedHeading && waitsForMore.test(open.slice(-16).toLowerCase())
}

/** '4. Ban Quản lý rừng phòng hộ Suối Cát, Công ty Lâm nghiệp' / 'Trạch Sơn và các chủ rừng khác': a heading lists names, and its list has not come to 'và' yet. */
export const endsList = (open: string, line: string): boolean =>
  open.length > shortestCutList &&
  openList.test(open) &&
  !listEnd.test(open) &&
  endsOpen(open) &&
  line.length < open.length &&
  listEnd.test(line) &&
  !isFinished(line) &&
  markerOf(open) !== null

const shortestCutList = 50
const openList = patternOf(/^\S+\s+\p{Lu}[^,.;:]+(?:,\s+\p{Lu}[^,.;:]+)+$/u)

/** 'của Bộ', 'gồm: Đảng ủy,', '(Bình': where lines are whole paragraphs and a blank line follows, only so is it told that one was cut before a capital; a headline lacks its stop too. */
export const isCutShort = (open: string): boolean => open.endsWith(',') || isUnbalanced(open) || waitsForMore.test(open.slice(-16).toLowerCase())

/** Beyond a page end, a footnote or a stray blank line: is `open` a cut paragraph, and the line its rest? */
export function goesOnAcross(open: { text: string; bold: boolean }, line: { text: string; bold: boolean }): boolean {
  if (isFinished(open.text)) return false
  if (/^[\p{Ll}),;]/u.test(line.text) && open.text.length > 25) return endsOpen(open.text) || isUnbalanced(open.text)
  if (open.text.length < 90 || line.bold !== open.bold || looksLikeHeading(open.text)) return false
  return isUnbalanced(open.text) || (endsOpen(open.text) && line.text.length > 25 && !/^\p{Lu}[^.:;]{0,60}:/u.test(line.text))
}

/** '3.2. Đối với việc tiếp tục thực hiện Nghị quyết …' alone on its line: a number, and no stop, colon or semicolon behind it. */
function looksLikeHeading(text: string): boolean {
  const marker = markerOf(text)
  return marker !== null && /^(?:roman|capital|article|decimal\d)$/.test(marker.style) && text.length < 260 && !/[;:]|\.\s/.test(text.slice(marker.length))
}

const isUnbalanced = (text: string): boolean => count(text, '(') > count(text, ')') || count(text, '“') > count(text, '”')
const count = (text: string, char: string): number => text.split(char).length - 1
