import { describe, expect, test } from 'vitest'
import { arrivalSeries, type Numbering, numberingRule, type PartyTerm } from './numbering.ts'

const terms: PartyTerm[] = [
  { id: 't1', name: '2020 - 2025', validFrom: '2020-08-11', validTo: '2025-08-14' },
  { id: 't2', name: '2025 - 2030', validFrom: '2025-08-15', validTo: null },
]
const party = (changes: Partial<Numbering> = {}): Numbering => ({
  side: 'party',
  issuer: 'ĐU',
  documentType: 'nghị quyết',
  issuedOn: '2026-03-01',
  terms,
  ...changes,
})
const state = (changes: Partial<Numbering> = {}): Numbering => ({
  side: 'state',
  issuer: 'UBND',
  documentType: 'quyết định',
  issuedOn: '2026-03-01',
  ...changes,
})
const series = (numbering: Numbering) => {
  const result = numberingRule(numbering)
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  return result.value
}
const together = (one: Numbering, other: Numbering) => series(one).key === series(other).key

describe('the Party numbers by kind, committee and term', () => {
  test.each([
    ['over the years of a term', party({ issuedOn: '2027-01-05' }), true],
    ['whatever the capitals', party({ documentType: 'Nghị quyết' }), true],
    ['another kind', party({ documentType: 'kết luận' }), false],
    ['a kind of the same letters', party({ documentType: 'quyết định' }), false],
    ['another committee', party({ issuer: 'CB' }), false],
    ['the next term begins again', party({ issuedOn: '2025-08-14' }), false],
    ['the congress', party({ congressId: 'dh1' }), false],
  ])('with a resolution of March 2026: %s', (_, other, same) => expect(together(party(), other)).toBe(same))

  test('the first day of a term is the day after the congress', () => {
    expect(series(party({ issuedOn: '2025-08-14' })).period).toEqual({ kind: 'term', termId: 't1' })
    expect(series(party({ issuedOn: '2025-08-15' })).period).toEqual({ kind: 'term', termId: 't2' })
  })

  test('all papers of a congress have one row', () => {
    const congress = { congressId: 'dh1', terms: [] }
    expect(together(party(congress), party({ ...congress, documentType: 'báo cáo' }))).toBe(true)
    expect(series(party(congress))).toMatchObject({ documentTypes: null, period: { kind: 'congress', congressId: 'dh1' } })
  })

  test('the rule told is the one of that day', () => {
    expect(series(party({ issuedOn: '2026-05-26' })).source.reference).toMatch(/^Hướng dẫn 36-HD/)
    expect(series(party({ issuedOn: '2026-05-27' })).source.reference).toMatch(/^Hướng dẫn 05-HD/)
  })
})

describe('the State numbers by year, sharing as the organ chose', () => {
  test.each([
    ['the same year', state({ issuedOn: '2026-12-31' }), true],
    ['the next year begins again', state({ issuedOn: '2027-01-01' }), false],
    ['another kind', state({ documentType: 'kế hoạch' }), false],
    ['another organ', state({ issuer: 'HĐND' }), false],
    ['a legal normative document', state({ normative: true }), false],
  ])('with a decision of March 2026: %s', (_, other, same) => expect(together(state(), other)).toBe(same))

  test('one row for all', () => {
    const shared = 'all' as const
    expect(together(state({ shared }), state({ shared, documentType: 'công văn' }))).toBe(true)
    expect(together(state({ shared }), state({ shared, normative: true }))).toBe(false)
  })

  test('rows of several kinds; what no row names has its own', () => {
    const shared = [['báo cáo', 'kế hoạch', 'thông báo']]
    const of = (documentType: string) => state({ shared, documentType })
    expect(together(of('báo cáo'), of('thông báo'))).toBe(true)
    expect(together(of('báo cáo'), of('quyết định'))).toBe(false)
    expect(series(of('kế hoạch')).documentTypes).toEqual(['báo cáo', 'kế hoạch', 'thông báo'])
    expect(series(of('quyết định')).documentTypes).toEqual(['quyết định'])
  })

  test('normative documents bear the year in their number', () => {
    expect(series(state({ normative: true })).yearInNumber).toBe(true)
    expect(series(state()).yearInNumber).toBe(false)
  })
})

test.each([
  ['no-rule', party({ issuedOn: '2018-04-02' })],
  ['no-rule', state({ issuedOn: '2019-01-01' })],
  ['unknown-type', state({ documentType: 'kết luận' })],
  ['unknown-type', party({ documentType: 'công điện' })],
  ['no-term', party({ terms: [] })],
  ['no-term', party({ issuedOn: '2020-08-10' })],
] as const)('refused: %s', (code, numbering) => expect(numberingRule(numbering)).toMatchObject({ ok: false, refusals: [{ code }] }))

test('arrivals run over the year of each register', () => {
  expect(arrivalSeries('du', '2026-01-01').key).toBe(arrivalSeries('du', '2026-12-31').key)
  expect(arrivalSeries('du', '2026-12-31').key).not.toBe(arrivalSeries('du', '2027-01-01').key)
  expect(arrivalSeries('du', '2026-01-01').key).not.toBe(arrivalSeries('ubnd', '2026-01-01').key)
  expect(arrivalSeries('a/arrival', '2026-01-01').key).not.toBe(arrivalSeries('a', '2026-01-01').key)
})
