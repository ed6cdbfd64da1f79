import { describe, expect, it } from 'vitest'
import { emptyHeader } from '../structure/header/empty-header.ts'
import type { Header, Task, TaskGap } from '../types.ts'
import { taskIncomplete } from './task-incomplete.ts'
import { contextOf } from './test/context.ts'

const sentence = 'Giao Phòng Kinh tế chủ trì, phối hợp với các thôn rà soát toàn bộ hộ nghèo, hộ cận nghèo trên địa bàn xã.'

const taskWithout = (...missing: TaskGap[]): Task => ({
  quote: sentence,
  span: [0, sentence.length],
  section: null,
  lead: [],
  supporting: [],
  deadline: null,
  deliverable: null,
  missing,
})

function told(missing: TaskGap[], documentType: Header['documentType']): string[] {
  const context = contextOf(sentence)
  return taskIncomplete
    .run({ ...context, header: { ...emptyHeader, documentType }, tasks: [taskWithout(...missing)] })
    .map(problem => (problem.inputs.missing as string[]).join(', '))
}

describe('task-incomplete', () => {
  it.each<[TaskGap[], string | null, string[]]>([
    [['deadline'], 'kết luận', ['deadline']],
    [['deadline', 'deliverable'], 'thông báo', ['deadline, deliverable']],
    [['lead', 'deadline', 'deliverable'], 'kế hoạch', ['lead, deadline, deliverable']],
    [['lead', 'deadline'], 'báo cáo', ['lead, deadline']],
    [['deliverable'], null, ['deliverable']],
    [['deadline'], 'báo cáo', []],
    [['deadline', 'deliverable'], 'tin tức', []],
    [[], 'kết luận', []],
    [[], 'báo cáo', []],
  ])('%j in %s', (missing, documentType, expected) => {
    expect(told(missing, documentType)).toEqual(expected)
  })

  it('quotes the first words and keeps the span of the whole task', () => {
    const context = contextOf(sentence)
    expect(taskIncomplete.run({ ...context, tasks: [taskWithout('deadline')] })).toEqual([
      {
        code: 'task-incomplete',
        severity: 'advice',
        blame: 'author',
        quote: 'Giao Phòng Kinh tế chủ trì, phối hợp với các thôn rà',
        span: [0, 52],
        actual: null,
        expected: null,
        inputs: { missing: ['deadline'], task: [0, sentence.length] },
      },
    ])
  })

  it('has one problem for each task', () => {
    const context = contextOf(sentence)
    const task = taskWithout('deadline')
    expect(taskIncomplete.run({ ...context, tasks: [task, task, task] })).toHaveLength(3)
    expect(taskIncomplete.run(context)).toEqual([])
  })
})
