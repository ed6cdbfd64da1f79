import type { Problem, Reading } from '@roviec/reader'

const words = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** What must be the same however a paper was delivered: everything it says, nothing of where it stood. */
export function essence(reading: Reading) {
  return { ...content(reading), errors: reading.problems.filter(problem => problem.severity === 'error').map(told) }
}

/** The same of a scan, in which figures are never sure: some errors are warnings there, so both are compared together. */
export function essenceOfScan(reading: Reading) {
  const ofAuthor = reading.problems.filter(problem => problem.blame === 'author' && problem.severity !== 'advice')
  return { ...content(reading), problems: ofAuthor.map(told) }
}

const told = ({ code, actual, expected }: Problem) => ({ code, actual, expected })

function content(reading: Reading) {
  return {
    header: reading.header,
    outline: reading.outline.map(({ num, heading, level }) => ({ num, heading: words(heading), level })),
    tasks: reading.tasks.map(task => ({
      quote: words(task.quote),
      lead: task.lead.map(body => body.name),
      supporting: task.supporting.map(body => body.name),
      deadline: task.deadline && { kind: task.deadline.kind, date: task.deadline.date },
    })),
    indicators: reading.indicators.map(({ name, value, unit, target, percentOfTarget }) => ({ name, value, unit, target, percentOfTarget })),
    citations: reading.citations.map(({ reference, issuedOn }) => ({ reference, issuedOn })),
    tables: reading.tables.map(table => ({ columns: table.columns, rows: table.rows.length })),
    footnotes: reading.footnotes.map(note => ({ mark: note.mark, anchored: note.anchor !== null })),
  }
}
