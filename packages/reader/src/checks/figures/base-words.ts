import { type Figure, isExact } from '../../findings/indicators/figures.ts'
import { isMeasure } from '../../findings/indicators/units.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import { shareWords } from '../../lexicon/share-words.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import { wordsIn } from '../../text/words.ts'
import type { NamedShare } from './named-bases.ts'
import { valueIn } from './segments.ts'
import { isMove, wholeOf } from './share-places.ts'
import { isOfAnyWhole, isSlipOf, verdictOf, type WrongShare, wrongShareOf } from './share-verdicts.ts'

const saidOf = patternOf(`^\\s*(?<phrase>[^\\d;.:(),%]{3,70}?)\\s*(?:[;.,)(]|$|\\s${shareWords.and}\\s+(?:${oneOf(shareWords.saying)}\\s+)?\\d)`)
/** '56,9% diện tích (|190 ha|)': how many that is. */
const saysHowMany = /^[^\d;.:(),%]{3,70}\(\s*\d/u
const general: ReadonlySet<string> = new Set([...shareWords.general, ...shareWords.baseLinks])
const elsewhere = wholeWords(shareWords.elsewhere)

/** Every count has a plan of its own: '80% kế hoạch' says not of which. */
const planAlone = patternOf(`^${oneOf(checkWords.planNamed)}(?: ${oneOf(checkWords.planEnds)})*$`)

/** Bases are looked for so far before their share. */
const farthest = 500
/** So many words name one thing for sure. */
const manyWords = 4
/** And then the share said may be off by so many points. */
const nearly = 20

/** The share of the figure before it whose own words are those behind it, where it is not right of it nor of anything else, and a slip explains it. */
export function shareOfWords(tree: DocumentTree, body: number, figures: readonly Figure[], named: NamedShare): WrongShare | null {
  const { key } = tree.mended
  const { percent, at } = named
  const phrase = baseWords(saidOf.exec(key.slice(percent.end, percent.end + 90))?.groups?.phrase ?? '')
  if (
    phrase.length < 2 ||
    planAlone.test(phrase.join(' ')) ||
    named.loose ||
    percent.number.value > 100 ||
    saysHowMany.test(key.slice(percent.end, percent.end + 90))
  )
    return null
  // '26 phiếu, đạt 78,8% tổng số ủy viên': the name says what it is of, whatever is counted.
  const share = { ...named, part: isMeasure(named.part.unit?.noun ?? null) ? named.part : { ...named.part, unit: null } }
  const bases = figures.slice(Math.max(0, at - 12), at).flatMap((figure, i, near) => {
    if (figure === named.part || percent.start - figure.end > farthest || !holds(labelOf(key, near[i - 1]?.end ?? body, figure), phrase)) return []
    return countsOf(figure).filter(whole => isBase(key, share, whole))
  })
  const base = bases.at(-1)
  if (!base || bases.some(whole => !verdictOf(share, whole).wrong) || isOfAnyWhole(figures, share)) return null
  return isSlip(key, share, base, phrase) ? wrongShareOf(tree, share, base) : null
}

/** '51,5 tỷ đồng/546 hộ': either may be the base. */
const countsOf = (figure: Figure): Figure[] => (figure.kind === 'ratio' ? [{ ...figure, kind: 'amount', of: null }, wholeOf(figure)] : [figure])

/** Without 'so với tổng số' before it. */
function baseWords(phrase: string): string[] {
  const words = wordsIn(phrase)
  const first = words.findIndex(word => !general.has(word))
  return first < 0 ? [] : words.slice(first)
}

function isBase(key: string, { part }: NamedShare, whole: Figure): boolean {
  const value = valueIn(part, whole)
  if (whole.kind !== 'amount' || !isExact(whole) || value === null || value >= whole.number.value || whole.unit?.key !== whole.unit?.noun) return false
  return !isMove(key, whole)
}

/** The words before a figure, behind the last sign, and those behind it up to the next. */
function labelOf(key: string, from: number, figure: Figure): string[] {
  const before = key.slice(Math.max(from, figure.start - 90), figure.start).replace(/^.*[,;:.()]/su, '')
  const behind = /^[^,;:.()\d]*/u.exec(key.slice(figure.unit?.start ?? figure.end, figure.end + 90))?.[0] ?? ''
  return [...wordsIn(before), ...wordsIn(behind)]
}

const holds = (label: readonly string[], phrase: readonly string[]): boolean => ` ${label.join(' ')} `.includes(` ${phrase.join(' ')} `)

/** A digit, the comma or the count mistyped; or a name of many words, and no other time or place between. */
function isSlip(key: string, share: NamedShare, base: Figure, phrase: readonly string[]): boolean {
  if (isSlipOf(share, base)) return true
  const off = Math.abs(verdictOf(share, base).exact - share.percent.number.value)
  return phrase.length >= manyWords && off <= nearly && !elsewhere.test(othersIn(key.slice(base.end, share.percent.start), phrase))
}

/** 'dân số của tỉnh là 48.310 người, |tỉnh| có sự đa dạng …, chiếm 8,4% so với dân số của tỉnh': the place of the base itself is no other. */
const othersIn = (between: string, phrase: readonly string[]): string =>
  wordsIn(between)
    .filter(word => !phrase.includes(word))
    .join(' ')
