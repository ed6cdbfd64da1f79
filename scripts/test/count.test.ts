import { describe, expect, it } from 'vitest'
import { type Counted, closingLine, countTests, silentSkips } from './count.ts'

function file(states: Counted['tests'][number]['state'][], extra: Partial<Counted> = {}): Counted {
  return { name: 'a.test.ts', broken: false, tests: states.map((state, index) => ({ name: `test ${index}`, state, note: undefined })), ...extra }
}

describe('countTests', () => {
  it('adds the tests of all files', () => {
    expect(countTests([file(['passed', 'failed']), file(['passed', 'skipped'])])).toEqual({ passed: 2, failed: 1, skipped: 1 })
  })

  it('takes a test that never ended for failed', () => {
    expect(countTests([file(['pending'])]).failed).toBe(1)
  })

  it('takes a file that could not be loaded for one failure', () => {
    expect(countTests([file([], { broken: true })])).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

describe('silentSkips', () => {
  it('names a skipped test that gives no reason', () => {
    expect(silentSkips([file(['passed', 'skipped'])])).toEqual(['skipped without a reason: a.test.ts > test 1'])
  })

  it('accepts a skip that says why', () => {
    const skipped = file([], { tests: [{ name: 'native OCR', state: 'skipped', note: 'tesseract is not installed here' }] })
    expect(silentSkips([skipped])).toEqual([])
  })
})

describe('closingLine', () => {
  it('names skipped tests only when there are some', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(closingLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped')
  })
})
