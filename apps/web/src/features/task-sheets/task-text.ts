import type { TaskRow } from '@roviec/contract'
import { sheetStates } from '@roviec/register'
import { shortDay } from '../../i18n/dates.ts'
import type { Words } from '../../i18n/use-words.ts'
import type { Key } from '../../i18n/words.ts'

/** What is said of each task beside its content. */
export interface TextParts {
  lead: boolean
  deadline: boolean
  deliverable: boolean
  state: boolean
}

type Said = Pick<Words, 't' | 'language'>

/** Tasks as plain words for a system above, which takes no files: under each paper its tasks, one a line. */
export function taskText(rows: readonly TaskRow[], parts: TextParts, words: Said): string {
  const papers = [...Map.groupBy(rows, row => row.document?.id ?? '')].toSorted(([a], [b]) => Number(a === '') - Number(b === ''))
  return papers
    .map(([id, tasks]) => {
      const lines = tasks.map((task, index) => `${index + 1}. ${line(task, parts, words)}\n`).join('')
      return papers.length === 1 && id === '' ? lines : `${heading(tasks[0], words)}\n${lines}`
    })
    .join('\n')
}

function heading(task: TaskRow | undefined, { t }: Said): string {
  const paper = task?.document
  if (!paper) return t('sheets.text.others')
  const dated = paper.issuedOn === null ? paper.reference : t('sheets.text.dated', { reference: paper.reference ?? '', day: shortDay(paper.issuedOn) }).trim()
  return [dated, paper.subject].filter(part => part !== null && part !== '').join(', ')
}

function line(task: TaskRow, parts: TextParts, words: Said): string {
  const { t } = words
  const deadline = task.dueOn === null ? task.deadlineText : shortDay(task.dueOn)
  const said = [
    task.content,
    parts.lead ? bodies(task, words) : '',
    parts.deadline && deadline ? t('sheets.text.deadline', { deadline }) : '',
    parts.deliverable && task.deliverable ? t('sheets.text.deliverable', { deliverable: task.deliverable }) : '',
    parts.state ? t('sheets.text.state', { state: stateOf(task, words) }) : '',
  ]
  return said
    .filter(part => part !== '')
    .map(ended)
    .join(' ')
}

const ended = (text: string): string => `${text.trim().replace(/[.;,\s]+$/, '')}.`

function bodies({ lead, supporting }: TaskRow, { t }: Said): string {
  const names = supporting.map(({ name }) => name).join(', ')
  const said = [lead ? t('sheets.text.lead', { lead: lead.name }) : '', names === '' ? '' : t('sheets.text.supporting', { names })]
  return said.filter(part => part !== '').join('; ')
}

function stateOf({ state, percent, timeState }: TaskRow, { t, language }: Said): string {
  const inTime = timeWords[timeState]
  const said = [sheetStates[state][language].toLowerCase(), state === 'inProgress' && percent > 0 ? `${percent}%` : '', inTime ? t(inTime) : '']
  return said.filter(part => part !== '').join(', ')
}

const timeWords: Partial<Record<TaskRow['timeState'], Key>> = {
  overdue: 'sheets.text.overdue',
  doneInTime: 'sheets.text.inTime',
  doneLate: 'sheets.text.late',
}
