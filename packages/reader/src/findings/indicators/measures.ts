import { measureCues } from '../../lexicon/measure-cues.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { againstIn, amountCue, beginsWithComparison, beginsWithShare, type Cue, namesAnother, percentCue, unchangedIn, withoutAgainst, withoutPlan } from './cues.ts'
import { type Figure, figuresOf } from './figures.ts'
import { conversion, isPartOf } from './units.ts'

/** Something measured, and what the same words say it is measured against. All offsets are in the mended text. */
export interface Measure {
  block: Block
  sentence: Stretch
  value: Figure
  /** The value is itself a change: 'Tỷ lệ hộ nghèo giảm 2,5% so với năm 2024'. */
  changeOnly: boolean
  /** 'từ 50% trở lên', 'dưới 5%': other things are counted by it. */
  threshold: boolean
  /** A share of several counts said before it ('52 chi bộ, 03 đảng bộ và 17 chi bộ, đạt 100%'). */
  shared: boolean
  /** Said to be a goal where it stands: '(chỉ tiêu đào tạo 5 lớp với 168 học viên)'. */
  goal: boolean
  /** The plan or whole where it is written apart ('KH 500 ha'); a ratio has its own. */
  plan: Figure | null
  /** Percent of plan or of whole. */
  percent: { figure: Figure; ofPlan: boolean } | null
  /** Further percentages said of the same value ('đạt 60% kế hoạch tỉnh giao, đạt 58% kế hoạch HĐND giao'). */
  morePercents: Figure[]
  exceed: Figure | null
  change: Change | null
  /** Text between the figure before and the value: the name is in it. */
  gap: Stretch
  /** What belongs to it, from the first figure to the last. */
  extent: Stretch
}

export interface Change {
  amount: { figure: Figure; direction: 1 | -1 } | null
  percent: { figure: Figure; direction: 1 | -1; relative: boolean } | null
  /** The value of the other time, where written. */
  base: Figure | null
  unchanged: boolean
  against: Stretch | null
}

export interface Stretch {
  start: number
  end: number
}

const known = new WeakMap<DocumentTree, Measure[]>()

/** Every measure of the running text, in order; rows of tables are read by their columns elsewhere. */
export function measuresOf(tree: DocumentTree): Measure[] {
  let all = known.get(tree)
  if (!all) {
    all = tree.blocks.flatMap(block => (isRead(block) ? measuresOfBlock(tree, block) : []))
    known.set(tree, all)
  }
  return all
}

const isRead = (block: Block): boolean => (block.zone === 'body' || block.zone === 'annex') && (block.kind === 'paragraph' || block.kind === 'footnote')

function measuresOfBlock(tree: DocumentTree, block: Block): Measure[] {
  const { key, text } = tree.mended
  const figures = figuresOf(tree, block)
  if (figures.length === 0) return []
  const out: Measure[] = []
  let at = 0
  let before: Measure[] = []
  for (const sentence of sentencesOf(text, block.body, block.to)) {
    const own: Figure[] = []
    while (at < figures.length && (figures[at] as Figure).start < sentence.end) own.push(figures[at++] as Figure)
    if (own.length === 0 && before.length === 0) continue
    const reader = new SentenceReader(key, block, sentence, beginsWithComparison(key.slice(sentence.start, sentence.start + 80)) ? before : [], beginsWithShare(key.slice(sentence.start, own[0]?.start ?? sentence.start)) ? (before.at(-1) ?? null) : null)
    before = reader.read(own)
    out.push(...before)
  }
  return out
}

/** Reads the figures of one sentence from left to right; what a figure belongs to is decided by the words between. */
class SentenceReader {
  private readonly key: string
  private readonly block: Block
  private readonly sentence: Stretch
  /** Measures of the sentence before, when this one only compares them. */
  private readonly carried: readonly Measure[]
  private readonly measures: Measure[] = []
  private last: Measure | null = null
  private pendingPlan: Figure | null = null
  private pendingBase: Figure | null = null
  private pendingName: Stretch | null = null
  private previous: { figure: Figure; role: Cue['role']; measure: Measure | null } | null = null

  constructor(key: string, block: Block, sentence: Stretch, carried: readonly Measure[], continued: Measure | null) {
    this.key = key
    this.block = block
    this.sentence = sentence
    this.carried = carried
    this.last = continued
  }

  read(figures: readonly Figure[]): Measure[] {
    for (let i = 0; i < figures.length; i++) {
      const figure = figures[i] as Figure
      const from = this.previous?.figure.end ?? this.sentence.start
      const gap = this.key.slice(from, figure.start)
      const after = this.key.slice(figure.end, Math.min(figures[i + 1]?.start ?? this.sentence.end, figure.end + 90))
      const cue = figure.kind === 'percent' ? percentCue(gap, after, figure.number.sign) : amountCue(gap, after)
      const role = this.place(figure, cue, gap, { start: from, end: figure.start })
      this.previous = { figure, role, measure: this.last }
    }
    this.readUnchanged()
    return this.measures
  }

  private place(figure: Figure, cue: Cue, gap: string, stretch: Stretch): Cue['role'] {
    if (figure.kind === 'percent') return this.placePercent(figure, cue, gap, stretch)
    if (cue.role === 'plan' || cue.role === 'whole') return this.placePlan(figure, cue, gap, stretch)
    if (cue.role === 'change') return this.placeChange(figure, cue, gap, stretch)
    if (cue.role === 'exceed' && this.last && !namesAnother(gap, true)) return this.attach(this.last, figure, () => ((this.last as Measure).exceed = figure), 'exceed')
    if (cue.role === 'base') return this.placeBase(figure, gap)
    if (cue.role === 'from') return this.placeFrom(figure, stretch)
    return this.placeValue(figure, gap, stretch)
  }

  private attach(measure: Measure, figure: Figure, set: () => void, role: Cue['role']): Cue['role'] {
    set()
    measure.extent = { start: measure.extent.start, end: Math.max(measure.extent.end, figure.end) }
    return role
  }

  private open(figure: Figure, stretch: Stretch, more: Partial<Measure> = {}): Measure {
    const measure: Measure = {
      block: this.block, sentence: this.sentence, value: figure, changeOnly: false, threshold: false, shared: false, goal: false, plan: null, percent: null, morePercents: [], exceed: null, change: null, gap: stretch, extent: { start: figure.start, end: figure.end }, ...more,
    }
    this.measures.push(measure)
    this.last = measure
    return measure
  }

  private placePercent(figure: Figure, cue: Cue, gap: string, stretch: Stretch): Cue['role'] {
    const target = this.last
    if (cue.role !== 'plan-percent' && this.percentOfChange(figure, gap)) return 'change'
    switch (cue.role) {
      case 'threshold':
        this.openThreshold(figure, stretch)
        return cue.role
      case 'plan':
        return this.placePlan(figure, cue, gap, stretch)
      case 'change':
        return this.placeChange(figure, cue, gap, stretch)
      case 'relative':
        return this.placeRelative(figure, gap, stretch)
      case 'base':
        return this.placeBase(figure, gap)
      case 'from':
        return this.placeFrom(figure, stretch)
      case 'exceed':
        if (target && !namesAnother(gap, true)) return this.attach(target, figure, () => (target.exceed = figure), 'exceed')
        this.open(figure, stretch, { exceed: figure })
        return 'exceed'
      case 'share':
      case 'plan-percent':
        return this.placeShare(figure, cue.role === 'plan-percent', gap, stretch)
      default:
        return this.placeValue(figure, gap, stretch)
    }
  }

  /** 'có 17/24 chỉ tiêu đạt từ 50% kế hoạch trở lên (70,8%)': what follows still speaks of the figure before. */
  private openThreshold(figure: Figure, stretch: Stretch): void {
    const before = this.last
    this.open(figure, stretch, { threshold: true })
    this.last = before
  }

  /** 'đạt 64,38% kế hoạch năm', '(84,8%)': of the figure before, unless the words between name another quantity. */
  private placeShare(figure: Figure, ofPlan: boolean, gap: string, stretch: Stretch): Cue['role'] {
    const target = this.last
    const takes = target && !target.threshold && (ofPlan || target.value.kind !== 'percent') && (target.value.unit !== null || /^[\s,=:(]*$/u.test(gap.replace(/\p{L}+/gu, '').trim())) && !namesAnother(gap, ofPlan || /\([^()]*$/u.test(gap)) && !this.isEnumerated(target, gap)
    if (takes && target.percent && !(ofPlan && !target.percent.ofPlan)) {
      target.morePercents.push(figure)
      return ofPlan ? 'plan-percent' : 'share'
    }
    if (takes && target.percent) target.morePercents.push(target.percent.figure)
    if (takes) return this.attach(target, figure, () => (target.percent = { figure, ofPlan }), ofPlan ? 'plan-percent' : 'share')
    const shared = target !== null && this.isEnumerated(target, gap)
    const own = this.open(figure, stretch)
    if (ofPlan) own.percent = { figure, ofPlan }
    else if (shared) this.share(own)
    return 'value'
  }

  /** The name of a share of several counts stands before the first of them. */
  private share(own: Measure): void {
    own.shared = true
    let first = this.measures.length - 2
    while (first > 0 && enumerated.test(this.key.slice((this.measures[first - 1] as Measure).value.end, (this.measures[first] as Measure).value.start))) first--
    const opening = this.measures[first] as Measure
    own.gap = opening.gap
    own.extent = { start: opening.value.start, end: own.extent.end }
  }

  /** 'giảm 03 vụ (20%)', 'tăng 1,6 triệu đồng, tương đương 7,7%'. */
  private percentOfChange(figure: Figure, gap: string): boolean {
    const before = this.previous
    const change = before?.measure?.change
    if (!before || before.role !== 'change' || !change?.amount || change.percent || !sameChange.test(withoutAgainst(gap))) return false
    change.percent = { figure, direction: change.amount.direction, relative: false }
    const measure = before.measure as Measure
    if (this.measures.includes(measure)) measure.extent = { start: measure.extent.start, end: Math.max(measure.extent.end, figure.end) }
    return true
  }

  /** '52 chi bộ, 03 đảng bộ và 17 chi bộ …, đạt 100%': the percentage is of all of them, not of the last. */
  private isEnumerated(target: Measure, gap: string): boolean {
    const before = this.measures.at(-2)
    if (!before || gap.includes('(') || before.percent || before.value.kind !== 'amount' || target.value.kind !== 'amount') return false
    return enumeration.test(this.key.slice(before.value.end, target.value.start))
  }

  private placePlan(figure: Figure, cue: Cue, gap: string, stretch: Stretch): Cue['role'] {
    const target = this.last
    const close = target && target.plan === null && target.value.kind !== 'ratio' && compatible(target.value, figure) && !gap.includes(';') && gap.length < 70
    if (close && (cue.role === 'whole' || /^[^.]*[(,/]|so/.test(gap) || !/\p{L}\s*,/u.test(gap)) && planOf(gap)) return this.attach(target, figure, () => (target.plan = figure), 'plan')
    if (cue.role === 'whole') return this.placeValue(figure, gap, stretch)
    if (goalInBracket.test(gap)) {
      this.open(figure, stretch, { goal: true })
      return 'value'
    }
    this.pendingPlan = figure
    return 'plan'
  }

  private placeChange(figure: Figure, cue: Cue, gap: string, stretch: Stretch): Cue['role'] {
    const against = this.against(figure.end)
    const target = this.changeTarget(figure, gap)
    if (target) {
      const change = (target.change ??= { amount: null, percent: null, base: null, unchanged: false, against: null })
      change.against ??= against
      if (figure.kind === 'percent' && target.value.kind !== 'percent') change.percent ??= { figure, direction: cue.direction, relative: false }
      else change.amount ??= { figure, direction: cue.direction }
      if (this.measures.includes(target)) target.extent = { start: target.extent.start, end: Math.max(target.extent.end, figure.end, nearEnd(against, figure.end)) }
      this.last = target
      return 'change'
    }
    const entry = { figure, direction: cue.direction }
    const change: Change = { amount: figure.kind === 'percent' ? null : entry, percent: figure.kind === 'percent' ? { ...entry, relative: false } : null, base: this.takeBase(), unchanged: false, against }
    const measure = this.open(figure, stretch, { changeOnly: true, change: against ? change : null })
    measure.extent.end = Math.max(measure.extent.end, nearEnd(against, figure.end))
    return 'change'
  }

  /** The measure a change speaks of: the last one here, or, in a sentence that only compares, one of the sentence before with the same unit. */
  private changeTarget(figure: Figure, gap: string): Measure | null {
    const free = (measure: Measure): boolean => !measure.changeOnly && measure.value.unit?.kind !== 'abstract' && !measure.threshold && !measure.shared && (measure.change === null || (figure.kind === 'percent' ? measure.change.percent === null : measure.change.amount === null))
    const fits = (measure: Measure): boolean => free(measure) && (figure.kind === 'percent' || compatible(measure.value, figure))
    if (this.last && !namesAnother(gap, false)) {
      const near = this.earlier(figure, fits) ?? (fits(this.last) ? this.last : null)
      if (near) return near
    }
    if (this.last && (this.previous?.role === 'change' || this.last.change)) return this.measures.find(measure => figure.kind !== 'percent' && fits(measure) && measure.change === null && !measure.changeOnly) ?? this.carried.find(fits) ?? null
    if (this.last === null) return this.carried.find(fits) ?? null
    return null
  }

  /** 'xảy ra 12 vụ, 15 đối tượng, giảm 03 vụ': the same unit counts for more than nearness. */
  private earlier(figure: Figure, fits: (measure: Measure) => boolean): Measure | null {
    if (figure.kind === 'percent' || !figure.unit || this.last?.value.unit?.noun === figure.unit.noun) return null
    return this.measures.findLast(measure => fits(measure) && measure.value.unit?.noun === figure.unit?.noun && measure.change === null) ?? null
  }

  /** 'bằng 102% so với cùng kỳ'. */
  private placeRelative(figure: Figure, gap: string, stretch: Stretch): Cue['role'] {
    const against = this.against(figure.end)
    const percent = { figure, direction: 1 as const, relative: true }
    const target = this.last ?? this.carried.at(-1) ?? null
    if (target && !target.changeOnly && !target.threshold && !namesAnother(gap, true)) {
      const change = (target.change ??= { amount: null, percent: null, base: null, unchanged: false, against })
      change.percent ??= percent
      return this.attach(target, figure, () => (target.extent.end = Math.max(target.extent.end, nearEnd(against, figure.end))), 'relative')
    }
    this.open(figure, stretch, { change: { amount: null, percent, base: null, unchanged: false, against } })
    return 'relative'
  }

  private placeBase(figure: Figure, gap: string): Cue['role'] {
    const target = this.last
    if (target && !target.threshold && /\(/.test(gap) && compatible(target.value, figure)) {
      const change = (target.change ??= { amount: null, percent: null, base: null, unchanged: false, against: this.against(figure.start - gap.length) })
      change.base ??= figure
      return this.attach(target, figure, () => undefined, 'base')
    }
    this.pendingBase = figure
    return 'base'
  }

  /** 'giảm từ 9,48% năm 2025 xuống còn 7,6%': the name stands before the first of the two. */
  private placeFrom(figure: Figure, stretch: Stretch): Cue['role'] {
    this.pendingBase = figure
    this.pendingName = stretch
    return 'from'
  }

  private placeValue(figure: Figure, gap: string, stretch: Stretch): Cue['role'] {
    if (this.baseInBracket(figure, gap)) return 'base'
    if (this.continuesChange(figure, gap)) return 'change'
    const before = this.last
    const percentFirst = before && figure.kind !== 'percent' && before.value.kind === 'percent' && !before.change && !before.plan && !before.threshold && !before.shared && this.measures.at(-1) === before && percentThen.test(withoutPlan(gap)) && (figure.kind === 'ratio' || figure.unit !== null)
    if (percentFirst) {
      const ofPlan = before.percent?.ofPlan ?? false
      Object.assign(before, { value: figure, percent: { figure: before.value, ofPlan } })
      before.extent = { start: before.extent.start, end: figure.end }
      return 'value'
    }
    const measure = this.open(figure, stretch, { goal: before?.goal === true && alongside.test(gap) })
    if (this.pendingPlan && compatible(figure, this.pendingPlan) && figure.kind !== 'ratio' && !gap.includes(';')) {
      measure.plan = this.pendingPlan
      measure.extent.start = Math.min(measure.extent.start, this.pendingPlan.start)
    }
    if (figure.kind === 'ratio' || measure.plan) this.pendingPlan = null
    const name = this.pendingName
    const base = this.takeBase()
    if (base && name) Object.assign(measure, { gap: name, extent: { start: base.start, end: measure.extent.end } })
    if (base && compatible(figure, base)) measure.change = { amount: null, percent: null, base, unchanged: false, against: this.against(base.start - 40) }
    return 'value'
  }

  private takeBase(): Figure | null {
    const base = this.pendingBase
    this.pendingBase = null
    this.pendingName = null
    return base
  }

  /** 'tăng 16 ca so với cùng kỳ (02 ca …)': what stands in brackets behind a change is the value of the other time. */
  private baseInBracket(figure: Figure, gap: string): boolean {
    const before = this.previous
    const change = before?.role === 'change' ? before.measure?.change : null
    if (!change?.amount || change.base || !/^[^;,.:()]*\(\s*$/.test(gap) || !compatible(change.amount.figure, figure) || figure.kind === 'ratio') return false
    change.base = figure
    const measure = before?.measure as Measure
    if (this.measures.includes(measure)) measure.extent.end = Math.max(measure.extent.end, figure.end)
    return true
  }

  /** 'giảm 03 vụ, 05 đối tượng so với cùng kỳ': the second figure is a change as well. */
  private continuesChange(figure: Figure, gap: string): boolean {
    const before = this.previous
    if (before?.role !== 'change' || figure.kind === 'ratio') return false
    if (!continues.test(gap) && !(before.measure?.changeOnly && listed.test(gap))) return false
    const direction = before.measure?.change?.amount?.direction ?? 1
    const against = this.against(figure.end)
    const target = [...this.measures, ...this.carried].find(measure => !measure.changeOnly && measure.change === null && compatible(measure.value, figure))
    if (target) {
      target.change = { amount: { figure, direction }, percent: null, base: null, unchanged: false, against }
      return true
    }
    if (!before.measure?.changeOnly || !against) return false
    this.open(figure, { start: before.figure.end, end: figure.start }, { changeOnly: true, change: { amount: { figure, direction }, percent: null, base: null, unchanged: false, against } })
    return true
  }

  /** The words for the other time: behind the figure before the next one of its kind, else before it in the sentence. */
  private against(at: number): Stretch | null {
    const rest = this.key.slice(at, this.sentence.end)
    const ahead = againstIn(rest.slice(0, 160))
    if (ahead) return { start: at + ahead.start, end: at + ahead.end }
    const back = againstIn(this.key.slice(this.sentence.start, at))
    return back ? { start: this.sentence.start + back.start, end: this.sentence.start + back.end } : null
  }

  /** 'so sánh với tuần trước không biến động'. */
  private readUnchanged(): void {
    const found = unchangedIn(this.key.slice(this.sentence.start, this.sentence.end))
    if (!found) return
    const at = this.sentence.start + found.start
    const target = this.measures.findLast(measure => measure.value.end <= at) ?? this.carried.at(-1)
    if (!target || target.change || target.changeOnly || target.threshold || target.value.kind === 'ratio') return
    target.change = { amount: null, percent: null, base: null, unchanged: true, against: this.against(at) }
    if (this.measures.includes(target)) target.extent.end = Math.max(target.extent.end, this.sentence.start + found.end)
  }
}

const enumeration = new RegExp(`^[^;.:()%]{0,90}?(?:,|\\s)\\s*${measureCues.and}\\s+(?:\\p{L}+\\s+){0,2}$`, 'u')
const enumerated = new RegExp(`^[^;.:()%]{0,90}?(?:,|${measureCues.and})\\s*(?:\\p{L}+\\s+){0,2}$`, 'u')
const continues = new RegExp(`^\\s*(?:\\p{L}+\\s+){0,4}(?:,|${measureCues.and}|-)\\s*$`, 'u')
const listed = new RegExp(`^[^;.]{0,30},\\s*(?:${measureCues.number}\\s+(?:\\p{L}+\\s+){0,2})?$`, 'u')
const sameChange = new RegExp(`^(?:\\s*\\p{L}+){0,4}\\s*\\(\\s*[+-]?$|^[\\s,]*(?:${measureCues.equals})(?:\\s+(?:${measureCues.with}|${measureCues.about}))*\\s*$`, 'u')
const goalInBracket = new RegExp(`\\(\\s*${measureCues.goal}\\s`, 'u')
const alongside = new RegExp(`^\\s*(?:,|${measureCues.with})*\\s*$`, 'u')
const percentThen = new RegExp(`^[^;.,]{0,90}\\(\\s*(?:\\p{L}+\\s+){0,3}$|^\\s*,?\\s*(?:${measureCues.equals})\\s+(?:${measureCues.with}\\s+|${measureCues.is}\\s+)?$`, 'u')
const planOf = (gap: string): boolean => !/\p{L}{2,}\s*,\s*\p{L}+(?:\s+\p{L}+){3,}/u.test(gap)

const nearEnd = (against: Stretch | null, from: number): number => (against && against.start >= from && against.start - from < 40 ? against.end : from)

/** Can one be measured by the other? A figure without unit takes any. */
function compatible(a: Figure, b: Figure): boolean {
  const [first, second] = [a.unit?.noun, b.unit?.noun]
  if (!first || !second || a.unit?.kind === 'unknown' || b.unit?.kind === 'unknown') return (a.unit?.kind === 'percent') === (b.unit?.kind === 'percent') || !first || !second
  return first === second || first.startsWith(`${second} `) || second.startsWith(`${first} `) || conversion(first, second) !== null || isPartOf(first, second) || isPartOf(second, first)
}
