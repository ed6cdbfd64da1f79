/** Only the problems, one a line as `file:line:col severity code message`, for people and for editors. */
import type { Problem, ProblemCode } from '@roviec/reader'
import type { Command } from '../command-line.ts'
import { readDocument, writeJson } from '../reading.ts'
import type { Session } from '../session.ts'
import { exitCode, Stop } from '../stop.ts'
import { printable } from '../terminal/printable.ts'
import { type TextLines, textLines } from '../text-lines.ts'

export async function check({ path, codes, options }: Command, session: Session): Promise<number> {
  refuseUnknown(codes, session)
  const { reading } = await readDocument(path, session)
  const problems = reading.problems.filter(({ code }) => codes.length === 0 || codes.includes(code))
  if (options.json) writeJson(problems, session)
  else if (options.jsonl) for (const problem of problems) writeJson(problem, session)
  else print(problems, path, textLines(reading.text), session)
  return problems.some(({ severity }) => severity === 'error') ? exitCode.errorsFound : exitCode.done
}

function refuseUnknown(codes: string[], { locale }: Session): void {
  const known = Object.keys(locale.problems)
  const unknown = codes.find(code => !known.includes(code))
  if (unknown !== undefined) throw new Stop(exitCode.notRead, locale.usage.unknownCode(unknown, known.join(', ')))
}

function print(problems: Problem[], path: string, lines: TextLines, { io, locale, style }: Session): void {
  const colours = { error: style.red, warning: style.yellow, advice: style.cyan }
  for (const { severity, code, span, ...problem } of problems) {
    const place = span === null ? '' : `${lines.placeOf(span[0]).line}:${lines.placeOf(span[0]).column}`
    const message = locale.problems[code as ProblemCode]({ severity, code, span, ...problem })
    io.out(`${path}:${place || '1:1'} ${colours[severity](severity)} ${style.dim(code)} ${printable(message)}\n`)
  }
  if (problems.length === 0 && io.outIsTerminal) io.err(`${locale.check.none(path)}\n`)
}
