import type { Block, DocumentTree } from '../../structure/tree.ts'

/** What is read as sentences: not the head and foot of a paper, nor the rows of its tables. */
export const proseOf = (tree: DocumentTree): Block[] => tree.blocks.filter(({ zone, kind }) => (zone === 'body' || zone === 'annex') && kind !== 'row')
