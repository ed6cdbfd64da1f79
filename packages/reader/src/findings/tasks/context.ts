import type { Block, DocumentTree } from '../../structure/tree.ts'
import type { AgencyMention, Header, Span } from '../../types.ts'
import type { DeadlineMention } from '../deadlines/deadline.ts'
import type { Mode } from './sections.ts'

/** What a block passes on to those that stand under it. */
export interface Context {
  mode: Mode | 'order'
  /** Who must do what stands below: from the heading, the lead-in or the sentence before. */
  addressee: Addressee[]
  /** A limit said in the heading or lead-in. */
  deadline: DeadlineMention | null
  /** Under 'Mục tiêu', 'Chỉ tiêu'. */
  target: boolean
}

export interface Addressee {
  name: string
  span: Span
  generic: boolean
}

/** What the finder of tasks keeps while it walks the document. */
export interface Walk {
  tree: DocumentTree
  header: Header
  year: number | null
  /** By block index; -1 is the root. */
  contexts: Map<number, Context>
  identify(name: string): string | undefined
}

export const contextFor = (walk: Walk, block: Block): Context => walk.contexts.get(block.parent ?? -1) ?? (walk.contexts.get(-1) as Context)

/** What a kind of document does where no heading says: a report tells; elsewhere only what plainly orders is a task. */
export function rootMode(documentType: string | null): Context['mode'] {
  return documentType === 'báo cáo' ? 'past' : 'neutral'
}

/** Kinds whose numbered parts set work to come unless a heading says otherwise. */
export const setsWork = (documentType: string | null): boolean =>
  documentType !== null && /^(?:kế hoạch|chương trình|chỉ thị|hướng dẫn|công điện|đề án|phương án|công văn|nghị quyết)$/.test(documentType)

export const inherited = (addressee: readonly Addressee[], identify: Walk['identify']): AgencyMention[] =>
  addressee.map(({ name, span }) => ({ name, basis: 'inherited', span, ...idOf(identify(name)) }))

export const idOf = (agencyId: string | undefined): { agencyId?: string } => (agencyId === undefined ? {} : { agencyId })
