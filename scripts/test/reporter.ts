/**
 * The last word of `npm test`: one line `N passed, N failed`. Added after vitest's own reporter, which shows the failures.
 * A skipped test must say why (`context.skip('reason')`), and no test file may be left out; else the run fails.
 */
import type { Reporter, TestModule, TestRunEndReason, Vitest } from 'vitest/node'
import { type Counted, type Counts, closingLine, countTests, silentSkips } from './count.ts'

export default class ClosingLineReporter implements Reporter {
  #vitest: Vitest | undefined

  onInit(vitest: Vitest) {
    this.#vitest = vitest
  }

  async onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[], reason: TestRunEndReason) {
    const counted = modules.map(countable)
    const complaints = this.#askedForAll() ? [...silentSkips(counted), ...(await this.#leftOut(modules))] : []
    const counts = countTests(counted)
    counts.failed += unhandled.length + complaints.length + (reason === 'interrupted' ? 1 : 0) + (counted.length === 0 ? 1 : 0)
    for (const complaint of complaints) console.log(complaint)
    this.#print(counts)
  }

  /** Printed when all other reporters are done. */
  #print(counts: Counts) {
    if (counts.failed > 0) process.exitCode = 1
    setImmediate(() => console.log(closingLine(counts)))
  }

  /** False while somebody works on a few tests: `npm test -- some/folder`, `-t name`, watch mode. */
  #askedForAll(): boolean {
    if (this.#vitest === undefined) return false
    const { config, filenamePattern } = this.#vitest as Vitest & { filenamePattern?: string[] }
    return !config.watch && !config.testNamePattern && !config.shard && !filenamePattern?.length
  }

  async #leftOut(modules: readonly TestModule[]): Promise<string[]> {
    const ran = new Set(modules.map(module => module.moduleId))
    const files = (await this.#vitest?.globTestSpecifications()) ?? []
    return files.filter(file => !ran.has(file.moduleId)).map(file => `did not run: ${file.moduleId}`)
  }
}

function countable(module: TestModule): Counted {
  const tests = [...module.children.allTests()].map(test => {
    const result = test.result()
    return { name: test.fullName, state: result.state, note: result.state === 'skipped' ? result.note : undefined }
  })
  return { name: module.relativeModuleId, broken: module.state() === 'failed' && module.errors().length > 0, tests }
}
