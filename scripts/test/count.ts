export interface Counted {
  name: string
  /** The file itself could not be run: an import failed, or nothing was in it. */
  broken: boolean
  tests: { name: string; state: 'passed' | 'failed' | 'skipped' | 'pending'; note: string | undefined }[]
}

export interface Counts {
  passed: number
  failed: number
  skipped: number
}

export function countTests(files: readonly Counted[]): Counts {
  const tests = files.flatMap(file => file.tests)
  const having = (state: string) => tests.filter(test => test.state === state).length
  return { passed: having('passed'), failed: having('failed') + having('pending') + files.filter(file => file.broken).length, skipped: having('skipped') }
}

/** A skip is allowed with a reason only, so that nothing is switched off unseen. */
export function silentSkips(files: readonly Counted[]): string[] {
  return files.flatMap(file =>
    file.tests.filter(test => test.state === 'skipped' && !test.note).map(test => `skipped without a reason: ${file.name} > ${test.name}`),
  )
}

export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
