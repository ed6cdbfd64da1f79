import { describe, expect, test } from 'vitest'
import { clarities, clarityIds } from '../lexicon/clarities.ts'
import { clarityByLead, clarityCounts, clarityOf, missingOf } from './clarity.ts'
import type { TaskFields } from './task.ts'

const clear: TaskFields = {
  content: 'Xây dựng kế hoạch phát triển du lịch',
  lead: [{ agencyId: 'phong-vhxh', name: 'Phòng Văn hóa - Xã hội' }],
  supporting: [],
  deadline: { kind: 'date', phrase: 'trước ngày 30/6/2026', firstDueOn: '2026-06-30', dueOn: '2026-06-30', basis: 'stated', rule: null },
  deliverable: 'kế hoạch phát triển du lịch',
  accountable: 'Trưởng phòng Văn hóa - Xã hội',
  authority: 'Chủ tịch Ủy ban nhân dân xã phê duyệt',
}
const village = { agencyId: null, name: 'các thôn' }

describe('the six', () => {
  test.each([
    ['nothing', {}, []],
    ['who', { lead: [] }, ['lead']],
    ['what', { content: '  ' }, ['task']],
    ['by when', { deadline: null }, ['deadline']],
    ['what of a deadline nothing is known', { deadline: { ...clear.deadline, dueOn: null, phrase: null } }, ['deadline']],
    ['accountability', { accountable: null }, ['accountability']],
    ['deliverable', { deliverable: '' }, ['deliverable']],
    ['authority', { authority: null }, ['authority']],
    ['all of them', { content: '', lead: [], deadline: null, deliverable: null, accountable: null, authority: null }, [...clarityIds]],
  ] as [string, Partial<TaskFields>, string[]][])('missing: %s', (_, change, missing) => expect(clarityOf({ ...clear, ...change }).missing).toEqual(missing))

  test.each([
    [{ kind: 'ongoing', phrase: 'thường xuyên', firstDueOn: null, dueOn: null, basis: 'stated', rule: null }],
    [{ kind: 'recurring', phrase: 'hằng tháng', firstDueOn: null, dueOn: null, basis: 'stated', rule: null }],
    [{ kind: 'relative', phrase: '10 ngày làm việc', firstDueOn: null, dueOn: null, basis: 'stated', rule: null }],
    [{ kind: 'date', phrase: null, firstDueOn: '2026-06-30', dueOn: '2026-06-30', basis: 'stated', rule: null }],
  ] as [TaskFields['deadline']][])('said: %o', deadline => expect(clarityOf({ ...clear, deadline }).missing).toEqual([]))

  test('two leads are said, but shared', () => {
    const { missing, sharedLead } = clarityOf({ ...clear, lead: [...clear.lead, village] })
    expect([missing, sharedLead]).toEqual([[], true])
    expect(clarityOf(clear).sharedLead).toBe(false)
  })

  test('an office chooses what it asks for', () => {
    const task = { ...clear, deliverable: null, accountable: null }
    expect(missingOf(task)).toEqual([])
    expect(missingOf(task, clarityIds)).toEqual(['accountability', 'deliverable'])
  })

  test('each has its words', () => {
    for (const id of clarityIds) expect(clarities[id].vi).toMatch(/^Rõ /)
  })
})

describe('counts', () => {
  const tasks = [clear, { ...clear, deadline: null }, { ...clear, lead: [] }, { ...clear, lead: [...clear.lead, village], deliverable: null }]

  test('of a document', () => {
    expect(clarityCounts(tasks)).toEqual({
      tasks: 4,
      complete: 2,
      missing: { lead: 1, task: 0, deadline: 1, accountability: 0, deliverable: 1, authority: 0 },
      sharedLead: 1,
    })
    expect(clarityCounts(tasks, clarityIds).complete).toBe(1)
    expect(clarityCounts([]).tasks).toBe(0)
  })

  test('of each leading body', () => {
    const byLead = clarityByLead(tasks)
    expect([...byLead.keys()]).toEqual(['phong-vhxh', null, 'các thôn'])
    expect(byLead.get('phong-vhxh')).toMatchObject({ tasks: 3, complete: 2, sharedLead: 1 })
    expect(byLead.get(null)).toMatchObject({ tasks: 1, complete: 0 })
    expect(clarityByLead([{ ...clear, lead: [village, village] }]).get('các thôn')?.tasks).toBe(1)
  })
})
