import type { ImportChoices, ImportPreview, ImportPreviewRow, ImportRowKind } from '@roviec/contract'
import { explainRow, fieldOf, findHeader, type RowFault, type RowRemark } from '@roviec/register'
import type { Language } from '../../http/errors.ts'
import type { ImportedSheet } from '../../platform/database/tables/tasks.ts'
import { countsOf, type Evaluated, type EvaluatedRow } from './evaluate.ts'

const topLines = 15
const longestTop = 80
const samplesShown = 3

interface Page {
  show: ImportRowKind | undefined
  limit: number
  offset: number
}

type Shown = Pick<ImportPreview, 'sheets' | 'choices' | 'top' | 'columns' | 'counts' | 'names' | 'rows' | 'next'>

export function presentPreview(
  sheets: readonly ImportedSheet[],
  { choices, sheet, heads, rows }: Evaluated,
  { show, limit, offset }: Page,
  language: Language,
): Shown {
  const chosen = rows.filter(({ is }) => (show === undefined ? is !== 'heading' : is === show))
  const page = chosen.slice(offset, offset + limit)
  return {
    sheets: sheets.map(each => ({
      name: each.name,
      hidden: each.hidden,
      rows: each.rows.length,
      uncalculated: each.uncalculated,
      found: findHeader(each.rows) !== null,
    })),
    choices: choices as ImportChoices,
    top: sheet.rows.slice(0, topLines).map(({ number, cells }, at) => ({ at, number, cells: cells.map(cell => shortened(cell, longestTop)) })),
    columns: choices.columns.map((field, column) => ({ head: heads[column] ?? '', samples: samplesOf(rows, column), field })),
    counts: countsOf(rows),
    names: unknownNames(rows.filter(({ is }) => is !== 'heading')),
    rows: page.map(row => presentRow(row, language)),
    next: offset + page.length < chosen.length ? String(offset + page.length) : null,
  }
}

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

function samplesOf(rows: readonly EvaluatedRow[], column: number): string[] {
  const samples = new Set<string>()
  for (const { cells } of rows) {
    const said = cells[column] ?? ''
    if (said !== '') samples.add(shortened(said, longestTop))
    if (samples.size === samplesShown) break
  }
  return [...samples]
}

function presentRow({ number, is, task, faults, remarks, taskId, repeats }: EvaluatedRow, language: Language): ImportPreviewRow {
  const told = (said: RowFault | RowRemark) => ({ field: fieldOf(said), sentence: explainRow(said, language) })
  return {
    number,
    kind: is,
    content: task.content,
    lead: task.lead?.name ?? null,
    supporting: task.supporting.map(({ name }) => name),
    deadlineText: task.deadline?.text ?? null,
    dueOn: task.deadline?.date ?? null,
    deliverable: task.deliverable,
    completedOn: task.done ? task.completedOn : null,
    faults: faults.map(told),
    remarks: remarks.map(told),
    taskId,
    repeats,
  }
}

const mostNames = 500

/** Every name that stands for no body, once, those that stop the most lines first. */
function unknownNames(rows: readonly EvaluatedRow[]): ImportPreview['names'] {
  const names = new Map<string, ImportPreview['names'][number]>()
  for (const { faults, remarks } of rows) {
    for (const said of [...faults, ...remarks]) {
      if (said.code !== 'unknown-agency' && said.code !== 'supporting-by-name') continue
      const known = names.get(said.name) ?? { name: said.name, rows: 0, suggestions: said.suggestions, leads: false }
      names.set(said.name, { ...known, rows: known.rows + 1, leads: known.leads || said.code === 'unknown-agency' })
    }
  }
  return [...names.values()].toSorted((a, b) => Number(b.leads) - Number(a.leads) || b.rows - a.rows).slice(0, mostNames)
}
