/** `npm run check`: types, lint and format, our own rules. Prints one line a check and `N passed, N failed` at the end. `-- --fix` writes what biome can mend. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectPaths, readTextFiles } from './project-files.ts'
import { runRules } from './rules.ts'
import type { Violation } from './violation.ts'

const root = join(import.meta.dirname, '..', '..')

const fix = process.argv.includes('--fix')

/** What is wrong, empty when nothing is. */
type Check = { name: string; run: () => string }

const checks: Check[] = [
  { name: 'types (tsc)', run: () => output('node_modules/typescript/bin/tsc', ['-p', '.']) },
  { name: 'types of the web (tsc)', run: () => output('node_modules/typescript/bin/tsc', ['-p', 'apps/web']) },
  {
    name: 'lint and format (biome)',
    run: () => output('node_modules/@biomejs/biome/bin/biome', [...(fix ? ['check', '--write'] : ['ci']), '--error-on-warnings', '--colors=off', '.']),
  },
  { name: 'own rules (imports, comments, data, purity, words, sentences, names, paths, dependencies)', run: ownRules },
]

function output(script: string, args: string[]): string {
  if (!existsSync(join(root, script))) return `${script} is not installed: npm ci`
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
  return status === 0 ? '' : `${stdout}${stderr}`.trim() || `exit code ${status}`
}

/** A few lines of each file are enough to see what is wrong with it. */
const mostOfOneFile = 3

function ownRules(): string {
  const violations = runRules(readTextFiles(root, projectPaths(root)))
  const byFile = Map.groupBy(violations, ({ rule, file }) => `${file}  ${rule}`)
  return [...byFile.values()].flatMap(shorten).join('\n')
}

function shorten(violations: Violation[]): string[] {
  const lines = violations.slice(0, mostOfOneFile).map(({ rule, file, line, message }) => `${file}${line === null ? '' : `:${line}`}  ${rule}  ${message}`)
  const rest = violations.length - lines.length
  return rest > 0 ? [...lines, `${violations[0]?.file}  ${violations[0]?.rule}  … and ${rest} more`] : lines
}

let failed = 0
for (const { name, run } of checks) {
  const wrong = run()
  if (wrong !== '') failed++
  console.log(wrong === '' ? `ok      ${name}` : `FAILED  ${name}\n${wrong}\n`)
}
console.log(`${checks.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
