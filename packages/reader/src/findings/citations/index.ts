import type { DocumentTree } from '../../structure/tree.ts'
import type { Citation, Header } from '../../types.ts'

export function findCitations(_tree: DocumentTree, _header: Header): Citation[] {
  return []
}
