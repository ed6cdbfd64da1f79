import { explainRefusal } from '../../deadlines/index.ts'
import { sheetColumns } from '../../lexicon/sheet-columns.ts'
import type { SheetLocale } from './locale.ts'

const column: SheetLocale['column'] = field => sheetColumns[field].en
const orelse = (suggestions: readonly { name: string }[]): string =>
  suggestions.length === 0
    ? 'Choose an agency for this name.'
    : `Is it ${suggestions.map(({ name }) => `“${name}”`).join(' or ')}? Choose an agency for this name.`

export const en: SheetLocale = {
  column,
  'no-content': () => 'The line holds something, but does not say what is to be done.',
  'content-short': () => 'The task is too short to be clear.',
  'too-long': ({ field, most }) => `The column “${column(field)}” is longer than ${most} letters. Shorten this cell.`,
  'no-lead': () => 'No lead agency is named.',
  'unknown-agency': ({ name, suggestions }) => `No agency is called “${name}”. ${orelse(suggestions)}`,
  'deadline-unread': ({ text, refusal }) => `Deadline “${text}”: ${explainRefusal(refusal, 'en')}`,
  'day-unread': ({ field, text }) => `The column “${column(field)}”: “${text}” is no day. Write it like 30/6/2026.`,
  'called-off': () => 'The sheet says that this was called off, so it is not imported.',
  'done-without-day': () => 'It says done, but not on which day, so nobody can tell whether it was in time. Write the day of completion.',
  'done-in-future': ({ day }) => `The day of completion ${day} has not come yet.`,
  'several-leads': () => 'Several agencies stand in the cell of the lead: the first one leads, the others support.',
  'lead-by-name': ({ name }) => `“${name}” stays as a name, bound to no agency.`,
  'supporting-by-name': ({ name, suggestions }) =>
    `The supporting agency “${name}” is not in the list and stays as a name.${suggestions.length === 0 ? '' : ` Is it “${suggestions[0]?.name}”?`}`,
  'unknown-person': ({ field, text }) => `The column “${column(field)}”: nobody is known as “${text}”; it stays empty.`,
  'deadline-waits': () => 'The deadline counts from something that has not happened, so it has no day yet.',
  'deadline-by-words': () => 'The words of the deadline stay, without a day.',
}
