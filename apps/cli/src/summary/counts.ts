import type { Problem } from '@roviec/reader'
import { foldStatements } from '../terminal/fold.ts'
import type { View } from './view.ts'

/** How much was found, the errors in their colour. */
export function countsLine({ reading, locale, style, width }: View): string[] {
  const { counts, problemCounts, noProblems } = locale.summary
  const found = [counts.tasks(reading.tasks.length), counts.indicators(reading.indicators.length), counts.citations(reading.citations.length)]
  const problems = (['error', 'warning', 'advice'] as const).flatMap(severity => {
    const count = reading.problems.filter(problem => problem.severity === severity).length
    return count === 0 ? [] : [{ text: problemCounts[severity](count), style: severityStyle(severity, style) }]
  })
  const statements = [...found.map(text => ({ text })), ...(problems.length > 0 ? problems : [{ text: noProblems, style: style.green }])]
  return foldStatements(statements, width, style.dim)
}

export function severityStyle(severity: Problem['severity'], style: View['style']): (text: string) => string {
  return { error: style.red, warning: style.yellow, advice: style.cyan }[severity]
}
