/** All rules of our own over all files of the project. */
import { checkComments } from './check-comments.ts'
import { checkData } from './check-data.ts'
import { checkDependencies } from './check-dependencies.ts'
import { checkImports } from './check-imports.ts'
import { checkNames } from './check-names.ts'
import { checkPaths } from './check-paths.ts'
import { checkPure } from './check-pure.ts'
import { checkSentences } from './check-sentences.ts'
import { checkWords } from './check-words.ts'
import { applyExceptions } from './exceptions.ts'
import type { ProjectFile, Violation } from './violation.ts'

export function runRules(files: ProjectFile[]): Violation[] {
  const sources = files.filter(({ path }) => /\.tsx?$/.test(path))
  const list = files.find(({ path }) => path === 'docs/dependencies.md') ?? { path: 'docs/dependencies.md', text: '' }
  const manifests = files.filter(({ path }) => /(^|\/)package\.json$/.test(path))
  return applyExceptions([
    ...sources.flatMap(file => [
      ...checkImports(file),
      ...checkComments(file),
      ...checkData(file),
      ...checkPure(file),
      ...checkWords(file),
      ...checkSentences(file),
    ]),
    ...files.flatMap(file => [...checkNames(file), ...checkPaths(file)]),
    ...checkDependencies(manifests, list),
  ])
}
