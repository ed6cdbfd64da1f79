import type { Problem, ProblemCode } from '@roviec/reader'
import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { periodParts } from './format.ts'
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
    for (const inputs of [
      {},
      { what: 'xlsx', bytes: 2e8, limit: 1e8, pages: 3000 },
      { what: 'binary', pixels: 2e8, limit: 1e8 },
      { what: 'rtf', seconds: 90 },
    ]) {
      expect(locale.refusals[code](inputs)).toMatch(/^[^\p{Lu}].{7,}/u)
      expect(locale.refusals[code](inputs)).not.toMatch(/null|undefined|NaN/)
    }
  })
})

describe('what a file is refused for', () => {
  it('names the limit in its own unit', () => {
    expect(vi.refusals['too-large']({ bytes: 2e8, limit: 1e8 })).toContain('giới hạn 100 MB')
    expect(vi.refusals['too-large']({ pixels: 2e8, limit: 1e8 })).toContain('100 triệu điểm ảnh')
    expect(vi.refusals['too-large']({ converter: 'libreoffice', seconds: 90 })).toContain('90 giây')
    expect(vi.refusals['too-many-pages']({ pages: 3000, limit: 2000 })).toContain('(3000, giới hạn 2000)')
  })

  it('says what the file is, in words', () => {
    expect(vi.refusals['unknown-kind']({ what: 'binary' })).toContain('không nhận ra định dạng')
    expect(vi.refusals['unknown-kind']({ what: 'xlsx' })).toContain('(xlsx)')
    expect(en.refusals['no-converter']({ what: 'rtf' })).toContain('.rtf')
  })
})

describe('which sentence a problem gets', () => {
  const layout = (rule: string) => vi.problems.layout(problem('layout', { actual: 'T.M', expected: 'TM.', inputs: { rule, source: 'Nghị định 30' } }))

  it('a layout rule: a part missing, a part in the wrong place, or words that differ', () => {
    expect(layout('missing-signature')).toBe('Thể thức: thiếu chức vụ, họ tên người ký (Nghị định 30). Bổ sung nếu văn bản này cần có.')
    expect(layout('order-number')).toMatch(/^Thể thức: số, ký hiệu phải đứng trên/)
    expect(layout('capacity')).toBe('Thể thức: ghi “T.M”, quy định là “TM.” (Nghị định 30).')
  })

  it('dates and numbers by what the check found out', () => {
    const order = (inputs: Problem['inputs']) => en.problems['date-order'](problem('date-order', { actual: '2026-05-14', expected: '2026-05-04', inputs }))
    expect(order({ later: [1, 2] })).toMatch(/own date \(14 May 2026\) is earlier than that of 2 documents/)
    expect(order({ because: 'series', reference: '9/BC' })).toMatch(/^The date of Document 9\/BC does not fit/)
    expect(order({ reference: '9/BC' })).toMatch(/cited date 14 May 2026, own date 4 May 2026/)
    expect(vi.problems['numbering-gap'](problem('numbering-gap', { actual: '3.4', expected: '3.3', inputs: { after: '3.2' } }))).toContain(
      'sau 3.2 là 3.4, thiếu 3.3',
    )
  })

  it('what could not be read', () => {
    const unread = (inputs: Problem['inputs']) => vi.problems['unreadable-page'](problem('unreadable-page', { inputs }))
    expect(
      [unread({ page: 3 }), unread({ pictures: 2 }), unread({ replaced: 7 }), unread({ reason: 'truncated' }), unread({ part: 'x' })].map(each =>
        each.slice(15, 30),
      ),
    ).toEqual(['trang 3. Quét l', 'chữ trong ảnh (', '7 ký tự. Quét l', 'phần cuối của t', 'một phần của tệ'])
  })
})

describe('forms of the language', () => {
  it('writes numbers with the signs of the language', () => {
    expect(vi.number(1234567.5)).toBe('1.234.567,5')
    expect(en.number(1234567.5)).toBe('1,234,567.5')
    expect(vi.number(-0.25)).toBe('-0,25')
    expect(vi.number(87464)).toBe('87.464')
    expect(vi.number(0.1 + 0.2)).toBe('0,3')
    expect(en.number(Number.NaN)).toBe('NaN')
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

  it('writes a change with its sign, and against what only once', () => {
    const change = { percent: null, amount: null, against: 'so với cùng kỳ' }
    expect(vi.summary.change({ ...change, percent: 12.5 })).toBe('+12,5% so với cùng kỳ')
    expect(vi.summary.change({ ...change, amount: -1100 })).toBe('-1.100 so với cùng kỳ')
    expect(en.summary.change(change)).toBe('against cùng kỳ')
  })

  it('writes sizes', () => expect([12, 2148, 95_000, 3_400_000].map(vi.size)).toEqual(['12 byte', '2,1 kB', '95 kB', '3,4 MB']))
})
