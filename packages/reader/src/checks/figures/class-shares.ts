import { type Figure, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { isPoints } from '../../findings/indicators/units.ts'
import { splitWords as words } from '../../lexicon/split-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import { type Range, sentencesOf } from '../../text/sentences.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import { type Ages, agesOf, areApart } from './ages.ts'
import { outsideBrackets } from './segments.ts'
import type { ShareList } from './shares.ts'

/** A percentage with the class it is said of. */
interface ClassShare {
  figure: Figure
  label: string
  /** Without 'chiếm', which may be a part of it: 'chưa đạt 2%', 'khá đạt 40%'. */
  name: string
  ages: Ages | null
}

const bracketed = /\([^()]*\)/gu
const labelled = patternOf(`^[\\s,;)]*(?:${oneOf(words.ahead)}\\s+)*(?<label>\\p{L}[^;:%()]*?)\\s*$`)
const tail = patternOf(`\\s+${oneOf(words.behind)}\\s*:?$`)
const oneWhole = wholeWords(words.oneWhole)
const ownWholes = wholeWords(words.ownWholes)
const several = wholeWords(words.several)
const rows = (sources: readonly (readonly string[])[]): RegExp[][] => sources.map(row => row.map(source => patternOf(`^${source}$`)))
const classes = rows(words.classes)
const parts = rows(words.parts)
/** A first class may stand so far behind the start of its sentence. */
const longest = 200
const mostShares = 20

// finds:   rất hài lòng 68,1%, hài lòng 31,4%, bình thường 5,6%, không hài lòng 1,2% · dưới 30 tuổi 16,4%; từ 31 đến 45 tuổi 43,9%; từ 46 đến 60 tuổi 35,2%; trên 60 tuổi 14,5%
//          nguồn vốn: ngân sách Trung ương 54%, ngân sách tỉnh 27,5%, ngân sách xã 6,8%, Nhân dân đóng góp 17,1%
// leaves:  giải ngân: ngân sách tỉnh 62%, ngân sách xã 71%, Nhân dân 95% (each of its own) · dưới 30 tuổi 20%, dưới 40 tuổi 55%
/** Runs of percentages whose classes exclude each other, by their names or by the ages they cover. */
export function classShares(tree: DocumentTree, block: Block): ShareList[] {
  const { key, text } = tree.mended
  const figures = figuresOf(tree, block)
  if (figures.filter(({ kind }) => kind === 'percent').length < 2 || several.test(key.slice(block.body, block.to))) return []
  return sentencesOf(text, block.body, block.to).flatMap(sentence => {
    const percents = outsideBrackets(key, sentence.start, figuresBetween(figures, sentence.start, sentence.end)).filter(({ kind }) => kind === 'percent')
    return percents.length < 2 || percents.length > mostShares ? [] : runsIn(key, sentence, percents)
  })
}

function runsIn(key: string, sentence: Range, percents: readonly Figure[]): ShareList[] {
  const shares = percents.map((figure, at) => shareOf(key, figure, percents[at - 1]?.end ?? Math.max(sentence.start, figure.start - longest), at === 0))
  const out: ShareList[] = []
  for (let from = 0; from < shares.length; ) {
    const run = longestRun(key, sentence, shares.slice(from)) ?? deniedPair(shares[from], shares[from + 1])
    if (run) out.push(run.list)
    from += run?.length ?? 1
  }
  return out
}

/** The whole gap is the name of the class; before the first, and behind a colon, other words may stand. */
function shareOf(key: string, figure: Figure, from: number, first: boolean): ClassShare | null {
  if (!isExact(figure) || isPoints(figure.unit?.noun ?? null)) return null
  const gap = key.slice(from, figure.start).replace(bracketed, ' ')
  const colon = gap.lastIndexOf(':')
  const own = colon >= 0 ? gap.slice(colon + 1) : first ? ` ${gap.trim()}` : gap
  const label = labelled.exec(own)?.groups?.label
  if (label === undefined) return null
  const name = label.replace(tail, '')
  return { figure, label, name, ages: agesOf(name) }
}

function longestRun(key: string, sentence: Range, shares: readonly (ClassShare | null)[]): { list: ShareList; length: number } | null {
  const end = shares.indexOf(null)
  const told = (end < 0 ? shares : shares.slice(0, end)) as ClassShare[]
  const length = Math.max(...[...classes, ...parts].map(row => lengthIn(row, told)), lengthOfAges(told))
  const run = told.slice(0, length)
  const [first, last] = [run[0], run.at(-1)]
  if (length < 3 || !first || !last) return null
  const opening = key.slice(Math.max(sentence.start, first.figure.start - longest), first.figure.start)
  const exclusive = lengthOfAges(run) === length || classes.some(row => lengthIn(row, run) === length)
  if (!exclusive && !isSplit(`${opening} ${key.slice(first.figure.end, Math.min(sentence.end, last.figure.end + 30))}`)) return null
  return { list: listOf(run), length }
}

function listOf(run: readonly ClassShare[]): ShareList {
  const numbers = run.map(({ figure }) => figure.number)
  const [first, last] = [run[0] as ClassShare, run.at(-1) as ClassShare]
  return {
    start: first.figure.start - first.label.length - 1,
    end: last.figure.end,
    shares: numbers.map(({ value }) => value),
    decimals: Math.max(...numbers.map(({ decimals }) => decimals)),
    sure: true,
  }
}

const denied = patternOf(`^(?:.*\\s)?${oneOf(words.not)}\\s(?<rest>\\p{L}+\\s\\p{L}.*)$`)

/** 'lao động qua đào tạo 65,1%, chưa qua đào tạo 43,9%': what is not so is all the rest. */
function deniedPair(one: ClassShare | null | undefined, other: ClassShare | null | undefined): { list: ShareList; length: number } | null {
  const rest = other && denied.exec(other.name)?.groups?.rest
  return one && other && rest && !denied.test(one.name) && ` ${one.name}`.endsWith(` ${rest}`) ? { list: listOf([one, other]), length: 2 } : null
}

/** So many from the start are different classes of the row. */
function lengthIn(row: readonly RegExp[], shares: readonly ClassShare[]): number {
  const seen = new Set<RegExp>()
  for (const { label, name } of shares) {
    const found = row.find(pattern => pattern.test(label)) ?? row.find(pattern => pattern.test(name))
    if (!found || seen.has(found)) break
    seen.add(found)
  }
  return seen.size
}

function lengthOfAges(shares: readonly ClassShare[]): number {
  const end = shares.findIndex(({ ages }, at) => !ages || shares.slice(0, at).some(other => other.ages && !areApart(other.ages, ages)))
  return end < 0 ? shares.length : end
}

const isSplit = (text: string): boolean => oneWhole.test(text) && !ownWholes.test(text)
