import type { DocumentTree } from '../../structure/tree.ts'
import type { Header, Indicator } from '../../types.ts'

export function findIndicators(_tree: DocumentTree, _header: Header): Indicator[] {
  return []
}
