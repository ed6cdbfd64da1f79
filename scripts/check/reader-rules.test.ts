import { describe, expect, it } from 'vitest'
import { checkData } from './check-data.ts'
import { checkPure } from './check-pure.ts'
import { checkWords } from './check-words.ts'

const file = (path: string, text: string) => ({ path: `packages/reader/src/${path}`, text })

describe('checkData', () => {
  it.each([
    'export const f = () => 1',
    'export function f() { return 1 }',
    'export class A {}',
    'export const o = { m() { return 1 } }',
  ])('refuses in the lexicon: %s', text => {
    expect(checkData(file('lexicon/words.ts', text))).toMatchObject([{ rule: 'data-only', line: 1 }])
  })

  it('refuses control flow in a profile, not a small function', () => {
    expect(checkData(file('profiles/report.ts', 'export const p = { fits: (s: string) => s.length > 2 }'))).toEqual([])
    expect(checkData(file('profiles/report.ts', 'export const p = { fits: (s: string) => { if (s) return 1 } }'))).toHaveLength(1)
  })

  it('lets data, tests and other folders be', () => {
    expect(checkData(file('lexicon/words.ts', `export const verbs = ['giao', /yêu cầu/u] as const`))).toEqual([])
    expect(checkData(file('lexicon/words.test.ts', 'const f = () => 1'))).toEqual([])
    expect(checkData(file('text/clean.ts', 'const f = () => 1'))).toEqual([])
  })
})

describe('checkPure', () => {
  it.each([
    'const t = Date.now()',
    'const t = new Date()',
    'const t = Date()',
    'const r = Math.random()',
    'process.exit(1)',
    'console.log(1)',
    'await fetch(url)',
    'f(process)',
  ])('refuses: %s', text => {
    expect(checkPure(file('text/clean.ts', text))).toMatchObject([{ rule: 'pure', line: 1 }])
  })

  it.each([
    'const t = Date.UTC(2026, 1, 1)',
    'const t = new Date(2026, 1, 1)',
    'step.process(line)',
    'const o = { process: 1 }',
    'interface A { fetch: string }',
  ])('allows: %s', text => {
    expect(checkPure(file('text/clean.ts', text))).toEqual([])
  })

  it('looks at the pure packages only', () => {
    expect(checkPure({ path: 'apps/cli/src/main.ts', text: 'process.exit(1)' })).toEqual([])
    expect(checkPure(file('text/clean.test.ts', 'console.log(1)'))).toEqual([])
  })
})

describe('checkWords', () => {
  it.each([
    `const w = 'giao'.includes('ủy')`,
    'const w = /hội đồng/u',
    'const w = `xã`',
    `const w = '\\u0111'`,
    `const w = /\\u1ee7y/`,
  ])('refuses: %s', text => {
    expect(checkWords(file('text/clean.ts', text))).toMatchObject([{ rule: 'words', line: 1 }])
  })

  it.each([
    '// reads: giao Ủy ban nhân dân xã',
    `type U = 'khẩn' | 'hỏa tốc'`,
    `const w = 'place'`,
    'const combining = /[\\u0300-\\u036f]/',
  ])('allows: %s', text => {
    expect(checkWords(file('text/clean.ts', text))).toEqual([])
  })

  it('allows words where they belong', () => {
    for (const path of ['lexicon/verbs.ts', 'profiles/report.ts', 'text/clean.test.ts']) expect(checkWords(file(path, `const w = 'ủy ban'`))).toEqual([])
    for (const path of [
      'apps/cli/src/locales/vi.ts',
      'packages/register/src/deadlines/locales/vi.ts',
      'packages/register/src/lexicon/deadline-words.ts',
      'packages/register/src/deadlines/phrase/phrases.fixture.ts',
    ]) {
      expect(checkWords({ path, text: `const w = 'ủy ban'` })).toEqual([])
    }
  })

  it('looks at the deadlines and the calendar of the register too', () => {
    for (const path of ['packages/register/src/deadlines/phrase/dates.ts', 'packages/register/src/calendar/lunar.ts']) {
      expect(checkWords({ path, text: `const w = 'hằng quý'` })).toMatchObject([{ rule: 'words' }])
    }
  })
})
