/** Nothing in the project depends on one machine: no absolute paths of a home, a workplace or a temporary folder, no material from outside the checkout. */
import { lineAt, type ProjectFile, type Violation } from './violation.ts'

const patterns: { pattern: RegExp; message: string }[] = [
  { pattern: /(?<![\w.~/-])\/(?:home|root|Users|mnt|tmp|work(?:space)?)\/[\w.-]+/g, message: 'a path of one machine' },
  { pattern: /\b[A-Z]:\\(?:Users|Documents|Windows)\\/g, message: 'a path of one machine' },
  { pattern: /(?<![\w-])shared\/(?:corpus|hooks|[\w-]+\.md)\b/g, message: 'a file outside the project' },
]

export function checkPaths(file: ProjectFile): Violation[] {
  return patterns.flatMap(({ pattern, message }) =>
    [...file.text.matchAll(pattern)].map(match => ({
      rule: 'paths' as const,
      file: file.path,
      line: lineAt(file.text, match.index),
      message: `${match[0]}: ${message}`,
    })),
  )
}
