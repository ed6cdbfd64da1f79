import { checkWords } from '../../lexicon/check-words.ts'
import { changeHeads, derivedHeads, pendingHeads, sumHeads } from '../../lexicon/figure-columns.ts'
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

const sumHead = new RegExp(`^${oneOf(sumHeads)}(?!\\p{L})`, 'u')
const derivedHead = new RegExp(`^${oneOf(derivedHeads)}(?!\\p{L})|(?<!\\p{L})${oneOf(derivedHeads)}$`, 'u')
const pendingHead = wholeWords(pendingHeads)
const changeHead = new RegExp(`${oneOf(changeHeads)}`, 'u')
const halves = [...checkWords.halves, ...checkWords.counterparts].map(pair => pair.map(word => wholeWords([word])))

/** So wide a table is a form, not a sum. */
const mostAmounts = 14
const mostMixed = 7
/** Years and quarters side by side are a row in time: equal figures in it cancel out and prove nothing. */
const bareTime = /^[^\d]{0,12}(?:19|20)\d\d$/u
const evidence = { named: 0.9, derived: 1.2, beside: 2, apart: 3.2, mixedNamed: 2, mixed: 3.5 }

/** Every sum that the columns of a table could be; whether they are the rows tell. */
export function relationsOf(grid: Grid): Relation[] {
  const { heads, amounts } = grid
  const said = grid.formulas.map(formula => relation(grid, formula.target, formula.terms, 0, { said: true }))
  if (amounts.length < 3 || amounts.length > mostAmounts) return said
  const sums = amounts.flatMap((target, at) => sumsInto(grid, target, at))
  return [
    ...said,
    ...sums,
    ...mixedOf(grid),
    ...amounts.flatMap((target, at) => (changeHead.test(heads[target] as string) ? changesInto(grid, target, at) : [])),
  ]
}

function relation(grid: Grid, target: number, terms: Term[], needed: number, more: Partial<Relation> = {}): Relation {
  const columns = [target, ...terms.map(term => term.column)]
  const named = columns.find(column => derivedHead.test(grid.heads[column] as string))
  const pending = columns.find(column => pendingHead.test(grid.heads[column] as string))
  const isSum = sumHead.test(grid.heads[target] as string)
  const derived = more.said || isSum ? target : (named ?? pending ?? target)
  return { target, terms, said: false, mixed: false, unsigned: false, derived, needed, complete: more.said === true || named !== undefined, ...more }
}

/** The target beside two or more columns, between them, or apart from them. */
function sumsInto(grid: Grid, target: number, at: number): Relation[] {
  const others = grid.amounts.filter(column => column !== target)
  const out: Relation[] = []
  for (let from = 0; from < others.length - 1; from++) {
    for (let to = from + 2; to <= others.length; to++) {
      const run = others.slice(from, to)
      const terms = run.map(column => ({ column, sign: 1 as const }))
      const behind = to === at
      const complete = isComplete(grid, target, run, behind)
      out.push(relation(grid, target, terms, neededFor(grid, target, run, behind || from === at, from < at && at < to), complete ? { complete } : {}))
    }
  }
  return out
}

function neededFor({ heads }: Grid, target: number, run: readonly number[], beside: boolean, around: boolean): number {
  const named = beside && sumHead.test(heads[target] as string)
  if (run.length === 2 && isHalved(heads, run)) return evidence.derived
  const change = run.length === 2 && [target, ...run].some(column => changeHead.test(heads[column] as string))
  if (named || ((beside || around) && change)) return evidence.named
  if ((beside || around) && [target, ...run].some(column => derivedHead.test(heads[column] as string))) return evidence.derived
  return beside || around ? evidence.beside : evidence.apart
}

/** A total behind its parts; 'chính thức' and 'dự bị'. */
function isComplete({ heads }: Grid, target: number, run: readonly number[], behind: boolean): boolean {
  if (behind && sumHead.test(heads[target] as string)) return true
  return run.length === 2 && isHalved(heads, run)
}

function isHalved(heads: readonly string[], run: readonly number[]): boolean {
  const said = run.map(column => heads[column]).join(' ; ')
  return halves.some(pair => pair.every(word => word.test(said)))
}

/** 'Đầu năm | Kết nạp | Giảm | Hiện có': a figure, what came and what went, and what is there then, in this order or with the last first. */
function mixedOf(grid: Grid): Relation[] {
  const out: Relation[] = []
  for (let from = 0; from < grid.amounts.length; from++) {
    for (let width = 4; width <= mostMixed && from + width <= grid.amounts.length; width++) {
      const columns = grid.amounts.slice(from, from + width)
      if (columns.filter(column => bareTime.test(grid.heads[column] as string)).length > 2) continue
      out.push(...signed(grid, columns.at(-1) as number, columns.slice(0, -1)), ...signed(grid, columns[0] as number, columns.slice(1)))
    }
  }
  return out
}

/** The first is there before; of the others one is added and one taken away at least. */
function signed(grid: Grid, target: number, [base, ...moved]: readonly number[]): Relation[] {
  const out: Relation[] = []
  for (let signs = 1; signs < 2 ** moved.length - 1; signs++) {
    const terms = moved.map((column, bit): Term => ({ column, sign: signs & (1 << bit) ? -1 : 1 }))
    const named = [target, base as number, ...moved].some(column => [derivedHead, pendingHead].some(head => head.test(grid.heads[column] as string)))
    const needed = named ? evidence.mixedNamed : evidence.mixed
    out.push(relation(grid, target, [{ column: base as number, sign: 1 }, ...terms], needed, { mixed: true, complete: true }))
  }
  return out
}

/** 'Tăng, giảm' without signs, behind the two it compares. */
function changesInto(grid: Grid, target: number, at: number): Relation[] {
  const [first, second] = grid.amounts.slice(at - 2, at)
  if (at < 2 || first === undefined || second === undefined) return []
  const terms: Term[] = [
    { column: first, sign: 1 },
    { column: second, sign: -1 },
  ]
  return [relation(grid, target, terms, evidence.named, { unsigned: true, complete: true, derived: target })]
}
