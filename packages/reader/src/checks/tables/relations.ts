import { checkWords } from '../../lexicon/check-words.ts'
import { changeHeads, derivedHeads, headHalves, openingHeads, pendingHeads, sumHeads } from '../../lexicon/figure-columns.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import type { Term } from './formulas.ts'
import type { Grid } from './grid.ts'

/** That one column is the sum of others, with signs. */
export interface Relation {
  target: number
  terms: Term[]
  /** By the numbers of the columns in the head. */
  said: boolean
  /** Some parts are added and some taken away. */
  mixed: boolean
  /** Only how much, not which way: 'Tăng, giảm' of 12 and 9 is 3. */
  unsigned: boolean
  /** Sum over the rows that prove it, each with the digits of its smallest figure: what chance does not do. */
  needed: number
  /** Column to look at where a row breaks it. */
  derived: number
  /** The parts are all there are: more in the whole than in them is a slip too. */
  complete: boolean
}

const sumHead = patternOf(`^${oneOf(sumHeads)}(?!\\p{L})`)
const derivedHead = patternOf(`^${oneOf(derivedHeads)}(?!\\p{L})|(?<!\\p{L})${oneOf(derivedHeads)}$`)
const openingHead = wholeWords(openingHeads)
const pendingHead = wholeWords(pendingHeads)
const changeHead = patternOf(`${oneOf(changeHeads)}`)
const halves = [...checkWords.halves, ...checkWords.counterparts, ...headHalves].map(pair => pair.map(word => wholeWords([word])))

/** So wide a table is a form, not a sum. */
const mostAmounts = 12
const mostMixed = 7
/** Years side by side are a row in time: equal figures in it cancel out and prove nothing. */
const bareTime = /^[^\d]{0,12}(?:19|20)\d\d$/u
const evidence = { named: 0.9, derived: 1.2, all: 1.6, beside: 2, apart: 3.2, mixedNamed: 3, mixed: 3.5 }
/** The more columns, the more sums there are for chance to hit. */
const fewAmounts = 4
const neededPerColumn = 0.25
const neededPerSign = 0.8

/** What the head of a column says it is. */
interface HeadKind {
  sum: boolean
  derived: boolean
  pending: boolean
  opening: boolean
  change: boolean
  time: boolean
}

interface Heads {
  words: readonly string[]
  kinds: readonly HeadKind[]
  amounts: readonly number[]
}

const kindOf = (head: string): HeadKind => ({
  sum: sumHead.test(head),
  derived: derivedHead.test(head),
  pending: pendingHead.test(head),
  opening: openingHead.test(head),
  change: changeHead.test(head),
  time: bareTime.test(head),
})

/** Every sum that the columns of a table could be; whether they are the rows tell. */
export function relationsOf({ heads: words, amounts, formulas }: Grid): Relation[] {
  const heads = { words, amounts, kinds: words.map(kindOf) }
  const said = formulas.map(formula => relation(heads, formula.target, formula.terms, 0, { said: true }))
  if (amounts.length < 3 || amounts.length > mostAmounts) return said
  return [...said, ...amounts.flatMap((target, at) => [...sumsInto(heads, target, at), ...changesInto(heads, target, at)]), ...mixedOf(heads)]
}

const has = ({ kinds }: Heads, columns: readonly number[], kind: keyof HeadKind): number | undefined => columns.find(column => kinds[column]?.[kind])

function relation(heads: Heads, target: number, terms: Term[], needed: number, more: Partial<Relation> = {}): Relation {
  const columns = [target, ...terms.map(term => term.column)]
  const named = has(heads, columns, 'derived')
  const isTotal = heads.kinds[target]?.sum && terms.every(term => term.column < target)
  const derived = more.said || isTotal ? target : (named ?? has(heads, columns, 'pending') ?? target)
  return { target, terms, said: false, mixed: false, unsigned: false, derived, needed, complete: more.said === true || named !== undefined, ...more }
}

/** The target beside two or more columns, between them, or apart from them. */
function sumsInto(heads: Heads, target: number, at: number): Relation[] {
  const others = heads.amounts.filter(column => column !== target)
  const out: Relation[] = []
  for (let from = 0; from < others.length - 1; from++) {
    for (let to = from + 2; to <= others.length; to++) {
      const run = others.slice(from, to)
      const place = to === at || from === at ? 'beside' : from < at && at < to ? 'around' : 'apart'
      const complete = (to === at && heads.kinds[target]?.sum) || isHalved(heads, run)
      const terms = run.map(column => ({ column, sign: 1 as const }))
      out.push(relation(heads, target, terms, neededFor(heads, target, run, place), complete ? { complete } : {}))
    }
  }
  return out
}

function neededFor(heads: Heads, target: number, run: readonly number[], place: 'beside' | 'around' | 'apart'): number {
  const crowd = neededPerColumn * Math.max(0, heads.amounts.length - fewAmounts)
  if (place === 'beside' && heads.kinds[target]?.sum) return evidence.named + crowd
  if (isHalved(heads, run)) return evidence.derived
  if (place === 'beside' && run.length === heads.amounts.length - 1) return run.length > 2 ? evidence.derived : evidence.all
  if (place === 'apart') return evidence.apart
  if (run.length === 2 && has(heads, [target, ...run], 'change') !== undefined) return evidence.named + crowd
  return has(heads, [target, ...run], 'derived') === undefined ? evidence.beside : evidence.derived + crowd
}

/** 'Chính thức' and 'dự bị', 'nam' and 'nữ': between them all there are. */
function isHalved({ words }: Heads, run: readonly number[]): boolean {
  if (run.length !== 2) return false
  const [one, other] = run.map(column => words[column] as string) as [string, string]
  return halves.some(([a, b]) => (a?.test(one) && b?.test(other)) || (a?.test(other) && b?.test(one)))
}

/** 'Đầu năm | Kết nạp | Giảm | Hiện có': a figure, what came and what went, and what is there then, in this order or with the last first. */
function mixedOf(heads: Heads): Relation[] {
  const out: Relation[] = []
  for (let from = 0; from < heads.amounts.length; from++) {
    for (let width = 4; width <= mostMixed && from + width <= heads.amounts.length; width++) {
      const columns = heads.amounts.slice(from, from + width)
      if (columns.filter(column => heads.kinds[column]?.time).length > 2) continue
      out.push(...signed(heads, columns.at(-1) as number, columns.slice(0, -1)), ...signed(heads, columns[0] as number, columns.slice(1)))
    }
  }
  return out
}

/** The first is there before; of the others one is added and one taken away at least. */
function signed(heads: Heads, target: number, [base = 0, ...moved]: readonly number[]): Relation[] {
  const needed = neededForMixed(heads, target, base, moved)
  const out: Relation[] = []
  for (let signs = 1; signs < 2 ** moved.length - 1; signs++) {
    const terms = moved.map((column, bit): Term => ({ column, sign: signs & (1 << bit) ? -1 : 1 }))
    out.push(relation(heads, target, [{ column: base, sign: 1 }, ...terms], needed, { mixed: true, complete: true }))
  }
  return out
}

function neededForMixed(heads: Heads, target: number, base: number, moved: readonly number[]): number {
  const left = (columns: readonly number[]) => has(heads, columns, 'derived') ?? has(heads, columns, 'pending')
  if (heads.kinds[base]?.opening && left([target]) !== undefined) return evidence.named
  const signs = neededPerSign * (moved.length - 2)
  return signs + (left([target, base, ...moved]) === undefined ? evidence.mixed : evidence.mixedNamed)
}

/** 'Tăng, giảm' without signs, behind the two it compares. */
function changesInto(heads: Heads, target: number, at: number): Relation[] {
  const [first, second] = heads.amounts.slice(Math.max(0, at - 2), at)
  if (!heads.kinds[target]?.change || first === undefined || second === undefined) return []
  const terms: Term[] = [
    { column: first, sign: 1 },
    { column: second, sign: -1 },
  ]
  return [
    relation(heads, target, terms, evidence.named + neededPerColumn * Math.max(0, heads.amounts.length - fewAmounts), {
      unsigned: true,
      complete: true,
      derived: target,
    }),
  ]
}
