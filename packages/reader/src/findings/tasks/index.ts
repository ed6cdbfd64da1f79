import { addresseeBlocks } from '../../structure/header/recipients.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { documentYear } from '../../structure/year.ts'
import type { Header, ReadOptions, Task } from '../../types.ts'
import { registerOf } from '../agencies/register.ts'
import type { DeadlineContext } from '../deadlines/deadline.ts'
import { blockTasks } from './block-tasks.ts'
import { childrenByParent, rootContext, setContext, type Walk } from './context.ts'
import { type Above, labelTasks } from './label-lines.ts'
import { tableTasks } from './table-tasks.ts'

/**
 * The tasks of a document in the order of its text. Walks the tree from top to bottom; headings and lead-ins hand down who must act, until when,
 * and whether work is set at all: under 'Giao Công an xã:' the item '- Tuần tra ban đêm.' is a task with the inherited lead 'Công an xã'.
 */
export function findTasks(tree: DocumentTree, header: Header, options: ReadOptions): Task[] {
  const walk: Walk = {
    tree,
    header,
    dated: datedOf(tree, header),
    children: childrenByParent(tree),
    contexts: new Map(),
    orderedIn: null,
    answeredBy: null,
    identify: registerOf(options.agencies ?? []),
  }
  setContext(walk, null, rootContext(header.documentType))
  return [...paragraphTasks(walk), ...tableTasks(walk)].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}

const datedOf = (tree: DocumentTree, header: Header): DeadlineContext => ({
  year: documentYear(tree, header),
  month: header.issuedOn ? Number(header.issuedOn.slice(5, 7)) : null,
  issuedOn: header.issuedOn,
})

/** The tasks of paragraphs and items; labels on lines of their own ('- Chủ trì: …') go to the task above them. */
function paragraphTasks(walk: Walk): Task[] {
  let above: Above | null = null
  const made = new Map<number, Task[]>()
  const addressed = new Set(addresseeBlocks(walk.tree))
  return walk.tree.blocks
    .filter(block => isRead(block) && !addressed.has(block))
    .flatMap(block => {
      const labelled = labelTasks(walk, block, above)
      if (labelled) return labelled
      const tasks = blockTasks(walk, block)
      made.set(block.index, tasks)
      const list = above && above.block.marker !== null && above.block.parent === block.parent ? above.list : []
      list.push(...tasks)
      above = { task: tasks.at(-1) ?? null, block, list, made }
      return tasks
    })
}

const isRead = (block: Block): boolean => (block.zone === 'body' || block.zone === 'annex') && (block.kind === 'paragraph' || block.kind === 'heading')
