/** The table of indicators: what was reached, what was planned, how much of it, against when. */
import type { Indicator } from '@roviec/reader'
import { printable } from '../terminal/printable.ts'
import { type Column, type Paragraph, renderTable } from '../terminal/table.ts'
import { title, type View } from './view.ts'

export function indicators(view: View): string[] {
  const { reading, style, options, width } = view
  if (reading.indicators.length === 0) return []
  const used = columnsFor(view, reading.indicators).filter(column => column.used)
  const rows = reading.indicators.map(each => used.map(({ cell }) => [cell(each)]))
  const look = { width: width - 1, mostLines: options.full ? Number.MAX_SAFE_INTEGER : 3, head: style.bold, rule: style.dim }
  return [...heading(view), ...renderTable(used, rows, look).map(line => ` ${line}`.trimEnd())]
}

/** The period of most indicators stands in the title, the others' in a column. */
function heading(view: View): string[] {
  const { reading, locale } = view
  const all = reading.indicators
  const period = mainPeriod(all)
  const unlessSaid = all.every(each => each.period === period) ? '' : `, ${locale.summary.unlessSaid}`
  return title(view, locale.summary.indicators, all.length, period === null ? '' : `${locale.period(period)}${unlessSaid}`)
}

function mainPeriod(all: Indicator[]): string | null {
  const most = [...Map.groupBy(all, ({ period }) => period)].find(([, group]) => group.length * 2 > all.length)
  return most?.[0] ?? null
}

type IndicatorColumn = Column & { cell: (indicator: Indicator) => Paragraph; used: boolean }

/** A column that no indicator fills is left out. */
function columnsFor(view: View, all: Indicator[]): IndicatorColumn[] {
  const heads = view.locale.summary.indicatorColumns
  const some = (test: (each: Indicator) => boolean) => all.some(test)
  const main = mainPeriod(all)
  return [
    { head: heads.name, title: true, min: 18, weight: 6, cell: ({ name }) => ({ text: printable(name) }), used: true },
    { head: heads.actual, align: 'right', min: 10, weight: 5, cell: each => actual(view, each), used: some(each => each.kind === 'result') },
    { head: heads.target, align: 'right', min: 8, weight: 2, cell: each => target(view, each), used: some(hasTarget) },
    { head: heads.percent, align: 'right', min: 6, weight: 1, cell: each => percent(view, each), used: some(each => each.percentOfTarget !== null) },
    { head: heads.change, min: 10, weight: 3, cell: each => change(view, each), used: some(each => each.change !== null) },
    { head: heads.period, min: 8, weight: 2, cell: each => period(view, each, main), used: some(each => each.period !== main) },
  ]
}

function period({ locale, style }: View, each: Indicator, main: string | null): Paragraph {
  if (each.period === main) return { text: '' }
  return { text: each.period === null ? locale.summary.none : locale.period(each.period), style: style.dim }
}

function hasTarget({ kind, target: planned }: Indicator): boolean {
  return kind === 'target' || planned !== null
}

function amount({ locale }: View, value: number, unit: string | null): string {
  return printable(`${locale.number(value)}${unit === null ? '' : unit === '%' ? '%' : ` ${unit}`}`)
}

/** A target that is set has nothing done yet: its value stands in the column of the plan. */
function actual(view: View, { kind, value, unit }: Indicator): Paragraph {
  return { text: kind === 'result' ? amount(view, value, unit) : '' }
}

function target(view: View, { kind, value, unit, target: planned, targetBasis }: Indicator): Paragraph {
  if (kind === 'target') return { text: amount(view, value, unit), style: view.style.bold }
  if (planned === null) return { text: '' }
  const inferred = targetBasis === 'inferred'
  return { text: `${inferred ? `${view.locale.summary.inferredMark} ` : ''}${amount(view, planned, null)}`, ...(inferred ? { style: view.style.yellow } : {}) }
}

function percent({ locale }: View, { percentOfTarget }: Indicator): Paragraph {
  return { text: percentOfTarget === null ? '' : `${locale.number(percentOfTarget)}%` }
}

function change({ locale }: View, indicator: Indicator): Paragraph {
  return { text: indicator.change === null ? '' : printable(locale.summary.change(indicator.change)) }
}
