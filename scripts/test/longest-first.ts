/** In which order test files run: what takes long begins early, what takes a moment fills the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Of a fresh clone nobody knows yet how long a file took. */
const long = [
  '/scripts/e2e/',
  '/apps/web/test/browser/',
  '/apps/server/test/month/',
  '/embedded/start-embedded.test.ts',
  '/accounts/rights.test.ts',
  '/intake/killed.test.ts',
  '/scripts/corpus-files/scans.test.ts',
  '/packages/reader/src/robustness.test.ts',
]

/** Projects one after the other: files that share a worker stand together. At the end many short ones, so that no worker waits long for the last. */
const projects = ['real', 'pure', 'server']

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification) => projects.indexOf(project.name) * 2 + (long.some(part => moduleId.includes(part)) ? 0 : 1)
    // Else by what they took the last time.
    return (await super.sort(files)).sort((one, other) => place(one) - place(other))
  }
}
