import type { Problem, ProblemCode } from '@roviec/reader'
import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { periodParts, writeNumber } from './format.ts'
import { vi } from './vi.ts'

const problem = (code: ProblemCode, extra: Partial<Problem> = {}): Problem => ({
  code,
  severity: 'error',
  blame: 'author',
  quote: '',
  span: [0, 1],
  actual: null,
  expected: null,
  inputs: {},
  ...extra,
})

describe.each([
  ['vi', vi],
  ['en', en],
])('%s', (_, locale) => {
  it.each(Object.keys(vi.problems) as ProblemCode[])('has a whole sentence for %s, with and without facts', code => {
    const bare = locale.problems[code](problem(code))
    expect(bare).toMatch(/^\p{Lu}.*\.$/u)
    expect(bare).not.toMatch(/null|undefined|NaN|\[object/)
    expect(locale.problems[code](problem(code, { actual: 'A', expected: 'B' }))).not.toMatch(/null|undefined/)
  })

  it('names what a task lacks', () => {
    const sentence = locale.problems['task-incomplete'](problem('task-incomplete', { inputs: { missing: ['lead', 'deadline'] } }))
    expect(sentence).toContain(`${locale.gaps.lead}, ${locale.gaps.deadline}`)
  })

  it.each(Object.keys(vi.refusals) as (keyof typeof vi.refusals)[])('says what to do about a file that is %s', code => {
    for (const inputs of [{}, { what: 'xlsx', bytes: 2e8, limit: 1e8, pages: 3000 }]) {
      expect(locale.refusals[code](inputs)).toMatch(/^[^\p{Lu}].{7,}/u)
      expect(locale.refusals[code](inputs)).not.toMatch(/null|undefined|NaN/)
    }
  })
})

describe('forms of the language', () => {
  it('writes numbers with the signs of the language', () => {
    expect(vi.number(1234567.5)).toBe('1.234.567,5')
    expect(en.number(1234567.5)).toBe('1,234,567.5')
    expect(vi.number(-0.25)).toBe('−0,25')
    expect(vi.number(87464)).toBe('87.464')
    expect(writeNumber(0.1 + 0.2, '.', ',')).toBe('0,3')
  })

  it('writes dates, and leaves alone what is none', () => {
    expect(vi.date('2026-03-05')).toBe('5/3/2026')
    expect(en.date('2026-03-05')).toBe('5 Mar 2026')
    expect(vi.date('tháng 4')).toBe('tháng 4')
  })

  it('writes periods', () => {
    expect(['2026', '2026S1', '2026S2', '2026Q3', '2026N9', '202606'].map(vi.period)).toEqual([
      'năm 2026',
      '6 tháng đầu 2026',
      '6 tháng cuối 2026',
      'quý III/2026',
      '9 tháng 2026',
      'tháng 6/2026',
    ])
    expect(periodParts('giai đoạn 2026-2030')).toBeNull()
  })

  it('writes sizes', () => expect([12, 2148, 95_000, 3_400_000].map(vi.size)).toEqual(['12 byte', '2,1 kB', '95 kB', '3,4 MB']))
})
