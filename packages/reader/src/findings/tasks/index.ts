import type { DocumentTree } from '../../structure/tree.ts'
import type { Header, ReadOptions, Task } from '../../types.ts'

export function findTasks(_tree: DocumentTree, _header: Header, _options: ReadOptions): Task[] {
  return []
}
