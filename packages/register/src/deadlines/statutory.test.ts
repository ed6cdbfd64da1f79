import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import { statutoryTermIds, statutoryTerms } from '../lexicon/statutory-terms.ts'
import { statutoryDeadline, statutoryTermOn } from './statutory.ts'

const calendar = workCalendar()

describe('terms of the law', () => {
  it.each([
    ['complaint-acceptance', null, '2026-03-02', '2026-03-12'],
    ['complaint-first', null, '2026-03-02', '2026-04-01'],
    ['complaint-first', 'complex', '2026-03-02', '2026-04-16'],
    ['complaint-first', 'remote', '2026-03-02', '2026-04-16'],
    ['complaint-first', 'remote-complex', '2026-03-02', '2026-05-04'], // 01/5 and a weekend
    ['complaint-second', null, '2026-03-02', '2026-04-16'],
    ['complaint-second', 'complex', '2026-03-02', '2026-05-04'],
    ['complaint-second', 'remote-complex', '2026-03-02', '2026-05-11'],
    ['complaint-time-bar', null, '2026-03-02', '2026-06-01'], // Sunday 31/5
    ['complaint-second-filing', null, '2026-03-02', '2026-04-01'],
    ['complaint-second-filing', 'remote', '2026-03-02', '2026-04-16'],
    ['denunciation-acceptance', null, '2026-03-02', '2026-03-11'],
    ['denunciation-acceptance', 'several-places', '2026-03-02', '2026-03-16'],
    ['denunciation-notice', null, '2026-03-02', '2026-03-09'],
    ['denunciation-transfer', null, '2026-03-02', '2026-03-09'],
    ['denunciation-resolution', null, '2026-03-02', '2026-04-01'],
    ['denunciation-resolution', 'complex', '2026-03-02', '2026-05-04'],
    ['denunciation-resolution', 'especially-complex', '2026-03-02', '2026-06-01'],
    ['reception-outcome', null, '2026-02-10', '2026-03-03'], // over Tết
    ['party-reception-notice', null, '2026-02-10', '2026-03-03'],
    ['petition-classification', null, '2026-06-23', '2026-07-07'],
    ['document-registration', null, '2026-02-13', '2026-02-23'],
    ['feedback-answer', null, '2026-03-02', '2026-03-17'],
    ['personal-data-breach', null, '2026-02-13', '2026-02-16'], // 72 hours run through Tết
  ] as const)('%s (%s) from %s ends on %s', (id, variant, start, expected) => {
    expect(statutoryDeadline(id, localDate(start), calendar, variant)).toMatchObject({ kind: 'date', date: expected })
  })

  it('say by which law, and when nobody has read it', () => {
    const confirmed = statutoryDeadline('complaint-first', localDate('2026-03-02'), calendar)
    const amended = statutoryDeadline('complaint-first', localDate('2026-07-02'), calendar)
    const codes = (result: typeof confirmed) => (result.kind === 'date' ? result.steps.map(({ code }) => code) : [])
    expect(codes(confirmed)).toEqual(['start', 'add', 'statute'])
    expect(codes(amended)).toContain('to-verify')
    expect(amended).toMatchObject({
      steps: expect.arrayContaining([{ code: 'statute', source: expect.objectContaining({ reference: expect.stringContaining('136/2025/QH15') }) }]),
    })
  })
  it('do not grow by days off the unit gives itself', () => {
    const own = workCalendar({
      unitDays: [
        { date: localDate('2026-03-05'), working: false, reference: null },
        { date: localDate('2026-04-01'), working: false, reference: null },
      ],
    })
    expect(statutoryDeadline('denunciation-acceptance', localDate('2026-03-02'), own)).toMatchObject({ date: '2026-03-11' })
    expect(statutoryDeadline('complaint-first', localDate('2026-03-02'), own)).toMatchObject({ date: '2026-04-01' })
  })
  it('hold between their days', () => {
    expect(statutoryDeadline('personal-data-breach', localDate('2025-12-31'), calendar)).toEqual({ kind: 'refused', code: 'not-in-force' })
    expect(statutoryDeadline('complaint-acceptance', localDate('2026-03-02'), calendar, 'complex')).toEqual({ kind: 'refused', code: 'no-such-variant' })
    expect(statutoryTermOn('complaint-first', localDate('2026-06-30'))?.source.mark).toBe('confirmed')
    expect(statutoryTermOn('complaint-first', localDate('2026-07-01'))?.source.mark).toBe('to-verify')
  })
  it('are not announced where the year is not', () => {
    const late = statutoryDeadline('complaint-first', localDate('2026-12-20'), calendar)
    expect(late).toMatchObject({ kind: 'date', confirmed: false })
  })
})

describe('the data', () => {
  it.each(statutoryTermIds)('%s: versions follow each other without gap or overlap, each with its source', id => {
    const versions = statutoryTerms[id]
    versions.slice(1).forEach((version, index) => {
      const before = versions[index]?.validTo
      expect(before && version.validFrom && Date.parse(version.validFrom) - Date.parse(before)).toBe(86_400_000)
    })
    for (const { source, amount, variants } of versions) {
      expect(source.reference.length).toBeGreaterThan(10)
      for (const longer of Object.values(variants)) expect(longer).toBeGreaterThan(amount)
    }
  })
  it('what nobody has read is marked so', () => {
    const unread = [
      'reception-outcome',
      'petition-classification',
      'complaint-second',
      'complaint-time-bar',
      'complaint-second-filing',
      'denunciation-acceptance',
      'feedback-answer',
    ] as const
    for (const id of unread) for (const { source } of statutoryTerms[id]) expect(source.mark, id).toBe('to-verify')
    expect(statutoryTerms['feedback-answer'].every(({ ownRule }) => ownRule)).toBe(true)
  })
})
