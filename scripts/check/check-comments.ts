/** No docstring above another one: the first has lost what it spoke of. */
import type { ProjectFile, Violation } from './violation.ts'

export function checkComments({ path, text }: ProjectFile): Violation[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) =>
    isDoc(line) && isDoc(lines[at + 1] ?? '')
      ? [{ rule: 'comments' as const, file: path, line: at + 1, message: 'a docstring right above another one: put it above what it says, or delete it' }]
      : [],
  )
}

const isDoc = (line: string): boolean => /^\s*\/\*\*.*\*\/\s*$/.test(line)
