import { listJoint, numbersInList, numberWord, otherCitedPapers, otherNumbered } from '../../lexicon/citation-words.ts'
import { documentTypes } from '../../lexicon/document-types.ts'
import { eth } from '../../lexicon/letters.ts'
import { ministrySymbols, organBeginnings, organSymbols } from '../../lexicon/organ-symbols.ts'
import {
  mixedSymbols,
  numberWordAsWritten,
  oldGovernmentSymbols,
  symbolCapitals,
  symbolEndings,
  symbolsWithoutFigure,
  typesWithoutDash,
  wordsStuckToSymbol,
} from '../../lexicon/reference-symbols.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf } from '../../text/word-patterns.ts'

/** A number and symbol in the mended text. */
export interface ReferenceMention {
  start: number
  end: number
  /** '46', '31/2026' (with the year where the number holds it). */
  number: string
  /** 'CT/TW', 'QĐ-UBND', 'QH16'. */
  symbol: string
  /** 'party' for number-type/organ, 'state' for number/type-organ. */
  form: 'party' | 'state'
  /** Where the text behind begins: after the mark of a note that stuck to the symbol. */
  behind: number
  /** A number that shares the symbol of the last one in its list ('57, 59, 66-NQ/TW'). */
  shared: boolean
}

/** Capitals and digits, with the few small letters that symbols have: CTr, TTg, QĐi, ThU, QyĐ. */
const token = `(?:${oneOf(mixedSymbols)}|[${symbolCapitals}][${symbolCapitals}0-9&]*(?:\\.[${symbolCapitals}]{2,})?${symbolEndings}?)`
const tail = `(?:(?:[-–—‑]\\s?|\\s[-–—‑](?!\\s)|\\s?/\\s?)${token})*`
const following = `(?![\\p{L}\\d])|(?=${oneOf(wordsStuckToSymbol)}(?!\\p{L}))`
const opener = `(?<=(?<!\\p{L})${numberWordAsWritten}|(?<![\\p{L}\\d/])(?<!\\d[.,:])(?<![\\p{L}\\d][-–—‑]))(?<![\\d/])`
/** 'số 84 QĐ/TWĐTN': papers of the Youth Union leave the dash out. */
const dashOrType = `(?:[-–—‑]\\s?|(?<=\\d\\s)(?=${oneOf(typesWithoutDash)}\\s?/))`
const partySymbol = `${dashOrType}${token}\\s?/\\s?${token}${tail}`
const oldSymbol = `[-–—‑]\\s?${oneOf(oldGovernmentSymbols)}`
const stateSymbol = `/\\s?(?<year>(?:19|20)\\d{2}\\s?/\\s?)?(?<state>${token}${tail})`
/** '66.4/2025/NQ-CP': resolutions of the Government that change laws for a time are numbered under the resolution they follow. */
const subNumber = '\\d{1,3}\\.\\d{1,3}(?=\\s?/\\s?20\\d\\d\\s?/)'
const scan = patternOf(
  `${opener}(${subNumber}|\\d{1,5}(?:\\s?[a-eA-E](?=\\s?/))?)\\s?(?:(?<party>${partySymbol})|(?<old>${oldSymbol})|${stateSymbol})(?:${following})`,
  'gu',
)

/**
 * Numbers with symbols, in order.
 * reads:   46-CT/TW · 66.4/2025/NQ-CP · 85- QĐ/TW · 11-QĐi/TW · 5217/UBND- KGVX · 2816/SNV-TĐKT&NCC · 31/2026/QH16 · 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN · 57, 59, 66-NQ/TW
 * refuses: 35/35 · 24/24h · 1/500 · Quốc lộ 4B · 05/05 vụ · 2.000 đồng/kg · QCVN 02:2021/BYT · Nghị quyết số 57
 */
export function referencesIn(text: string, key: string): ReferenceMention[] {
  const out: ReferenceMention[] = []
  for (const match of text.matchAll(scan)) {
    const mention = mentionOf(match, cueBefore(key, match.index, out.at(-1)))
    if (mention?.form === 'party') out.push(...sharing(text, mention))
    if (mention) out.push(mention)
  }
  return out
}

function mentionOf(match: RegExpExecArray, cue: Cue): ReferenceMention | null {
  const { party, old, year, state } = match.groups as { party?: string; old?: string; year?: string; state?: string }
  const digits = (match[1] as string).replace(/\s/g, '')
  const written = (party ?? old ?? state ?? '').replace(/\s+/g, '').replace(/^[-–—‑]/u, '')
  const symbol = withoutNoteMark(written)
  const form = party === undefined ? 'state' : 'party'
  const needsCue = old !== undefined || (party !== undefined && !/^[-–—‑]/u.test(party))
  if (!/[1-9]/.test(digits) || (needsCue && cue !== 'paper') || !isReference(symbol, year !== undefined, cue)) return null
  const end = match.index + match[0].length
  return {
    start: match.index,
    end: end - (written.length - symbol.length),
    behind: end,
    number: `${digits}${year ? `/${year.replace(/\D/g, '')}` : ''}`,
    symbol,
    form,
    shared: false,
  }
}

/** '57-NQ/TW1' with the mark of a note that lost its height: symbols of these bodies never end in a figure. */
const withoutNoteMark = (symbol: string): string => symbol.replace(stuckNoteMark, '')
const stuckNoteMark = patternOf(`(?<=[-–/]${oneOf(symbolsWithoutFigure)})\\d{1,2}$`)

const typeSymbols = new Set(documentTypes.flatMap(entry => entry.symbols).map(symbol => symbol.toUpperCase()))
const organs = new Set([...organSymbols.map(organ => organ.symbol.toUpperCase()), ...ministrySymbols])

/** Letters behind a number are a symbol when they hold a type or a body that is known, or when a word before says that a number of a paper follows. */
function isReference(symbol: string, withYear: boolean, cue: Cue): boolean {
  if (cue === 'other') return false
  const parts = symbol.replaceAll(eth.capital, eth.rightCapital).split(/[-–—‑/]/)
  if (cue === 'paper') return symbol.length > 1
  const [first = '', second = ''] = parts.map(part => part.toUpperCase())
  if (withYear) return first.length > 1
  return parts.length > 1 && (typeSymbols.has(first) || isOrgan(first) || isOrgan(second))
}

const isOrgan = (part: string): boolean => organs.has(part.replace(/\d+$/, '')) || organBeginnings.some(beginning => part.startsWith(beginning))

/** What stands before a number: a word that says it is that of a paper, one that says it is another thing's, or neither. */
type Cue = 'paper' | 'other' | null

const paperWords = [...new Set([...documentTypes.map(entry => entry.name), ...otherCitedPapers])]
const paperCue = patternOf(`(?:(?<!\\p{L})${numberWord}|(?<!\\p{L})${oneOf(paperWords)})\\s*$`)

/** Does 'số', the name of a kind of paper, or another number of the same list stand directly before? */
function cueBefore(key: string, start: number, last: ReferenceMention | undefined): Cue {
  if (last && start - last.end < 8 && listJoint.test(key.slice(last.end, start))) return 'paper'
  const before = key.slice(Math.max(0, start - 32), start)
  if (otherNumbered.test(before)) return 'other'
  return paperCue.test(before) ? 'paper' : null
}

/** '57, 59, 66 và 68-NQ/TW' after 'số': the numbers before the last one have its symbol too. */
function sharing(text: string, last: ReferenceMention): ReferenceMention[] {
  const before = text.slice(Math.max(0, last.start - 60), last.start)
  const list = numbersInList.exec(before)
  if (!list) return []
  const offset = last.start - before.length + list.index + list[0].indexOf(list[1] as string)
  return [...(list[1] as string).matchAll(/\d{1,4}/g)].map(number => ({
    ...last,
    start: offset + number.index,
    end: offset + number.index + number[0].length,
    number: number[0],
    shared: true,
  }))
}
