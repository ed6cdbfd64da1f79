import { describe, expect, it } from 'vitest'
import { sampleReading } from '../../apps/cli/test/sample-reading.ts'
import type { Gold } from './gold.ts'
import { score } from './score.ts'
import { type Score, Tally } from './tally.ts'

/** What a careful person would write about the sample, in the form of the gold files. */
function perfectGold(): Gold {
  const { header, citations, tasks, indicators } = sampleReading
  return {
    header: {
      code: header.reference,
      date: header.issuedOn,
      type: header.documentType,
      issuer: header.issuingBody,
      place: header.place,
      signer: 'Lò Thị Mẫu',
      signerPosition: 'Phó Bí thư',
    },
    citations: citations.map(({ reference, issuedOn }) => ({ code: reference, date: issuedOn })),
    tasks: tasks.map(({ quote, lead, supporting, deadline }) => ({
      quote,
      explicit: true,
      leads: lead.map(({ name }) => name),
      partners: supporting.map(({ name }) => name),
      deadline,
    })),
    indicators: indicators.map(({ quote, name, value, unit, target, percentOfTarget }) => ({
      quote,
      name,
      value,
      unit,
      plan: target,
      percentOfPlan: percentOfTarget,
    })),
    inconsistencies: [
      { quote: 'ngày 01/4/2026', kind: 'date-order' },
      { quote: '120/150 ha rừng, đạt 75% kế hoạch năm', kind: 'ratio' },
    ],
  }
}

function scored(gold: Gold, reading = sampleReading): { scores: Record<string, Score>; misses: string[] } {
  const tally = new Tally()
  score('sample', gold, reading, tally)
  return { scores: tally.scores(), misses: tally.misses }
}

describe('score', () => {
  it('gives full marks in every measure when all is found', () => {
    const { scores, misses } = scored(perfectGold())
    expect(misses).toEqual([])
    expect(Object.keys(scores)).toHaveLength(19)
    expect(Object.entries(scores).filter(([, { f1 }]) => f1 !== 1)).toEqual([])
  })

  it('counts a wrong header field once as missed and once as found wrongly', () => {
    const gold = perfectGold()
    const { scores, misses } = scored({ ...gold, header: { ...gold.header, date: '2026-03-13' } })
    expect(scores['header.date']).toMatchObject({ gold: 1, got: 1, precision: 0, recall: 0 })
    expect(misses).toEqual(['sample header.date: gold=2026-03-13 got=2026-03-12'])
  })

  it('does not count a field that neither has', () => {
    const gold = perfectGold()
    const blank = { ...sampleReading, header: { ...sampleReading.header, reference: null } }
    expect(scored({ ...gold, header: { ...gold.header, code: null } }, blank).scores['header.code']).toMatchObject({ gold: 0, got: 0, f1: 1 })
  })

  it('finds a task through other spacing, and lists the one that is missed', () => {
    const gold = perfectGold()
    const reading = { ...sampleReading, tasks: sampleReading.tasks.slice(1) }
    const { scores, misses } = scored({ ...gold, tasks: gold.tasks?.map(task => ({ ...task, quote: task.quote.replaceAll(' ', '\n') })) ?? [] }, reading)
    expect(scores.task).toMatchObject({ gold: 4, got: 3, precision: 1, recall: 0.75 })
    expect(misses.filter(miss => miss.includes('task missed'))).toHaveLength(1)
  })

  it('compares leads by body, whatever the spelling', () => {
    const gold = perfectGold()
    const tasks = gold.tasks?.map(task => ({ ...task, leads: task.leads?.map(name => name.replace('Ủy ban nhân dân', 'UBND')) ?? [] })) ?? []
    expect(scored({ ...gold, tasks }).scores['task.leads']?.f1).toBe(1)
  })

  it('takes an inferred deadline for none', () => {
    const [first, ...rest] = sampleReading.tasks
    const reading = { ...sampleReading, tasks: [{ ...first!, deadline: { ...first!.deadline!, basis: 'inferred' as const } }, ...rest] }
    expect(scored(perfectGold(), reading).scores['task.deadline']).toMatchObject({ gold: 2, got: 1, recall: 0.5 })
  })

  it('names what differs inside an indicator', () => {
    const gold = perfectGold()
    const { scores, misses } = scored({ ...gold, indicators: gold.indicators?.map(each => ({ ...each, unit: 'tấn' })) ?? [] })
    expect(scores['indicator.unit']?.f1).toBe(0)
    expect(misses[0]).toContain('unit: gold=tấn got=con')
  })

  it('leaves an alarm at an undecided place out of the count, and counts any other', () => {
    const [, ratio] = perfectGold().inconsistencies ?? []
    const { scores, misses } = scored({ ...perfectGold(), inconsistencies: [{ ...ratio!, kind: 'rounding' }] })
    expect(scores.inconsistency).toMatchObject({ gold: 0, got: 1, precision: 0 })
    expect(misses).toEqual([expect.stringContaining('inconsistency extra: date-order')])
  })
})
