import { orderingTypes } from '../lexicon/ordering-types.ts'
import type { Task } from '../types.ts'
import { authorProblem, type Check } from './check.ts'
import { firstWords } from './first-words.ts'

// finds:   'Giao Phòng Kinh tế rà soát hộ nghèo.' (no deadline, no result) · 'Rà soát, bổ sung quy hoạch.' under no name
// refuses: a task complete · a task with a lead in a report: reports give directions, they do not assign
export const taskIncomplete: Check = {
  code: 'task-incomplete',
  run: ({ tree, header, tasks }) => {
    const orders = header.documentType === null || orderingTypes.has(header.documentType)
    return tasks
      .filter(task => isOpen(task, orders))
      .map(task => {
        const end = firstWords(tree.text, task.span[0], task.span[1])
        return authorProblem(tree, 'task-incomplete', 'advice', [task.span[0], end], { inputs: { missing: [...task.missing], task: task.span } })
      })
  },
}

const isOpen = (task: Task, orders: boolean): boolean => task.missing.includes('lead') || (orders && task.missing.length > 0)
