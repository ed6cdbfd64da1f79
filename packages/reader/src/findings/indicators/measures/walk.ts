import type { Block } from '../../../structure/tree.ts'
import type { Range } from '../../../text/sentences.ts'
import { againstIn } from '../cues/comparisons.ts'
import type { Cue, Role } from '../cues/roles.ts'
import type { Figure } from '../figures.ts'
import type { Measure } from './measure.ts'

/** What is kept while the figures of one sentence are read from left to right. */
export interface Walk {
  key: string
  block: Block
  sentence: Range
  /** Measures of the sentence before, when this one only compares them. */
  carried: readonly Measure[]
  measures: Measure[]
  /** What the next figure may speak of. */
  last: Measure | null
  /** What was last spoken of before each open bracket. */
  outside: (Measure | null)[]
  /** A plan said before its result: 'Kế hoạch 500 ha, thực hiện 450 ha'. */
  plan: Figure | null
  /** A value of another time said before the value now, and where the name stands if it does before both. */
  base: { figure: Figure; name: Range | null } | null
  previous: { figure: Figure; role: Role; measure: Measure | null } | null
}

/** A figure with the words before it. */
export interface Step {
  figure: Figure
  cue: Cue
  /** Text since the figure before, at most 300 letters of it. */
  gap: string
  range: Range
  /** The figure behind it in the sentence. */
  next: Figure | null
}

export function openMeasure(walk: Walk, { figure, range }: Pick<Step, 'figure' | 'range'>, more: Partial<Measure> = {}): Measure {
  const measure: Measure = {
    block: walk.block,
    sentence: walk.sentence,
    value: figure,
    changeOnly: false,
    threshold: false,
    shared: false,
    goal: false,
    present: false,
    plan: null,
    percent: null,
    morePercents: [],
    exceed: null,
    change: null,
    gap: range,
    extent: { start: figure.start, end: figure.end },
    ...more,
  }
  walk.measures.push(measure)
  walk.last = measure
  return measure
}

/** Lets the clause of a measure reach to `end`; a measure of a sentence that is only compared here keeps its own. */
export function extend(walk: Walk, measure: Measure, end: number): void {
  if (!walk.carried.includes(measure)) measure.extent = { start: measure.extent.start, end: Math.max(measure.extent.end, end) }
}

/** The last measures of the sentence: enough to look back, and no more however long it is. */
export const recent = (walk: Walk): Measure[] => walk.measures.slice(-12)

/** Behind a closed bracket the text speaks again of what stood before it: '1.536 đơn (tồn 40 đơn, mới 1.496 đơn), tăng 131 đơn'. */
export function followBrackets(walk: Walk, gap: string): void {
  for (const char of gap) {
    if (char === '(') walk.outside.push(walk.last)
    else if (char === ')' && walk.outside.length) walk.last = walk.outside.pop() ?? walk.last
  }
}

/** The words for the other time: in `gap` before the figure, else behind it, else further back in the sentence. */
export function againstAt(walk: Walk, at: number, gap = 0): Range | null {
  const { key, sentence } = walk
  return placed(key, at - gap, at) ?? placed(key, at, Math.min(sentence.end, at + 160)) ?? placed(key, Math.max(sentence.start, at - 400), at)
}

function placed(key: string, start: number, end: number): Range | null {
  const found = againstIn(key.slice(start, end))
  return found ? { start: start + found.start, end: start + found.end } : null
}

/** Where the clause ends when the words for the other time follow at once. */
export const endWith = (against: Range | null, from: number): number => (against && against.start >= from && against.start - from < 40 ? against.end : from)
