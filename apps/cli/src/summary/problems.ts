/** The problems, errors first, each with its sentence, its line and a marker under the place. */
import type { Problem } from '@roviec/reader'
import { printable } from '../terminal/printable.ts'
import { displayWidth } from '../terminal/width.ts'
import { wrap } from '../terminal/wrap.ts'
import { severityStyle } from './counts.ts'
import { markLine } from './quote-marker.ts'
import { note, title, type View } from './view.ts'

const mostAdvice = 8
const signs = { error: '✖', warning: '▲', advice: '•' } as const

export function problems(view: View): string[] {
  const { reading, locale, style, options, file } = view
  if (reading.problems.length === 0) return []
  const having = (severity: Problem['severity']) => reading.problems.filter(problem => problem.severity === severity)
  const incomplete = having('advice').filter(({ code }) => code === 'task-incomplete')
  const advice = having('advice').filter(({ code }) => code !== 'task-incomplete')
  const shownAdvice = options.full ? advice : advice.slice(0, mostAdvice)
  const hidden = advice.length - shownAdvice.length
  return [
    ...title(view, locale.summary.problems, reading.problems.length),
    ...[...having('error'), ...having('warning'), ...shownAdvice].flatMap(problem => problemLines(view, problem)),
    ...(hidden > 0 ? [...note(view, locale.summary.moreProblems(hidden, file), style.dim), ''] : []),
    ...(incomplete.length > 0 ? incompleteLines(view, incomplete) : []),
  ]
}

/** The table of tasks shows each of them; here they are one line. Of reports only tasks without a lead are told (docs/checks/task-incomplete.md). */
function incompleteLines({ locale, style, width }: View, problems: Problem[]): string[] {
  const words = locale.summary
  const say = problems.every(({ inputs }) => Array.isArray(inputs.missing) && inputs.missing.includes('lead')) ? words.leaderlessTasks : words.incompleteTasks
  return wrap(say(problems.length), width - 3).map((line, index) => ` ${style.cyan(index === 0 ? signs.advice : ' ')} ${line}`)
}

function problemLines(view: View, problem: Problem): string[] {
  const { locale, style, width } = view
  const colour = severityStyle(problem.severity, style)
  const sentence = wrap(printable(locale.problems[problem.code](problem)), width - 3)
  return [...headLines(view, problem, colour), ...sentence.map(line => `   ${line}`), ...quoteLines(view, problem, colour), '']
}

/** What kind of problem and where; the place on a line of its own where both do not fit. */
function headLines({ lines, locale, style, width }: View, { severity, code, span }: Problem, colour: (text: string) => string): string[] {
  const kind = `${signs[severity]} ${locale.severity[severity]}`
  const place = span === null ? '' : locale.summary.at(lines.placeOf(span[0]).line, lines.placeOf(span[0]).column)
  const head = ` ${colour(kind)} ${style.dim(code)}`
  if (place === '') return [head]
  const fits = displayWidth(` ${kind} ${code} · ${place}`) <= width
  return fits ? [`${head}${style.dim(` · ${place}`)}`] : [head, `   ${style.dim(place)}`]
}

function quoteLines({ reading, lines, style, locale, width }: View, { span }: Problem, colour: (text: string) => string): string[] {
  if (span === null) return []
  const gutter = 8
  const { line, before, marked, after, endLine } = markLine(reading.text, lines, span, width - gutter - 1)
  const marker = '^'.repeat(Math.max(1, displayWidth(marked)))
  const more = endLine === null ? '' : ` ${style.dim(locale.summary.toLine(endLine))}`
  return [
    `${style.dim(`${String(line).padStart(gutter - 3)} │ `)}${before}${style.bold(marked)}${after}`,
    `${style.dim(`${' '.repeat(gutter - 3)} │ `)}${' '.repeat(displayWidth(before))}${colour(marker)}${more}`,
  ]
}
