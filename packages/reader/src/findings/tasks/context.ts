import { reportType, workSettingTypes } from '../../lexicon/ordering-types.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { writtenOut } from '../../text/abbreviations.ts'
import { keyOf } from '../../text/mend.ts'
import type { Header, Span } from '../../types.ts'
import type { BodyName } from '../agencies/names.ts'
import type { DeadlineContext, DeadlineMention } from '../deadlines/deadline.ts'
import type { Mode } from './sections.ts'

/** What a block passes on to those that stand under it. */
export interface Context {
  mode: Mode | 'order'
  /** Who must do what stands below: from the heading, the lead-in or the sentence before. */
  addressee: Addressee[]
  /** Who takes part in what stands below: 'Ban Chỉ huy Quân sự xã chủ trì, phối hợp với Công an xã:'. */
  supporting?: Addressee[]
  /** A limit said in the heading or lead-in. */
  deadline: DeadlineMention | null
  /** The limit is that of a lead-in, and ends with the items below it. */
  ofList?: boolean
  /** Under 'Mục tiêu', 'Chỉ tiêu'. */
  target: boolean
  /** Under 'Thành phần tham dự': who is named comes to the meeting. */
  attending?: true
}

export interface Addressee {
  name: string
  span: Span
}

/** What the finder of tasks keeps while it walks the document. */
export interface Walk {
  tree: DocumentTree
  header: Header
  /** What dates without a year or month are counted from. */
  dated: DeadlineContext
  /** What stands directly under each block that others stand under, by its index; -1 is the root. */
  children: ReadonlyMap<number, readonly Block[]>
  /** By block index; -1 is the root. */
  contexts: Map<number, Context>
  /** The section in which a body was last given an order: whoever is named behind it there is told what to do as well. */
  orderedIn: { section: number | null; block: number } | null
  /** Index of the last block that belongs to an answer to what people asked. */
  answeredBy: number | null
  identify(name: string): string | undefined
}

const root = -1

/** The context of the block whose index it is; of the document for null. */
export const contextAt = (walk: Walk, index: number | null): Context => walk.contexts.get(index ?? root) ?? (walk.contexts.get(root) as Context)

export const childrenOf = ({ children }: Walk, index: number | null): readonly Block[] => children.get(index ?? root) ?? []

export const setContext = (walk: Walk, index: number | null, context: Context): unknown => walk.contexts.set(index ?? root, context)

/** By the index of the block, -1 for the root. */
export function childrenByParent({ blocks }: DocumentTree): Map<number, Block[]> {
  const children = new Map<number, Block[]>()
  for (const block of blocks) {
    const under = children.get(block.parent ?? root)
    if (under) under.push(block)
    else children.set(block.parent ?? root, [block])
  }
  return children
}

export const contextFor = (walk: Walk, block: Block): Context => contextAt(walk, block.parent)

/** What a kind of document does where no heading says: a report tells; elsewhere only what plainly orders is a task. */
export const rootContext = (documentType: string | null): Context => ({
  mode: documentType === reportType ? 'past' : 'neutral',
  addressee: [],
  deadline: null,
  target: false,
})

/** Does this kind of paper set work in its numbered parts unless a heading says otherwise? */
export const setsWork = (documentType: string | null): boolean => workSettingTypes.has(documentType ?? '')

/** Is work to come what stands here? */
export const expectsWork = (context: Context): boolean => context.mode === 'order' || context.mode === 'future'

export const addresseeOf = (walk: Walk, body: BodyName): Addressee => ({ name: body.name, span: walk.tree.mended.span(body.start, body.end) })

/** Is the one body named the one that issues the paper? 'UBND xã' is 'Ủy ban nhân dân xã An Khê Thượng'. */
export function isIssuer({ header }: Walk, bodies: readonly BodyName[]): boolean {
  const [body, ...others] = bodies
  const issuer = issuerOf(header)
  if (!body || others.length > 0 || issuer === null) return false
  const name = keyOf(body.name)
  return issuer.key.startsWith(name) || issuer.writtenOut.startsWith(writtenOut(name))
}

/** In key form, as written and written out; asked for with every sentence. */
function issuerOf(header: Header): { key: string; writtenOut: string } | null {
  const known = issuers.get(header)
  if (known !== undefined) return known
  const key = keyOf(header.issuingBody ?? '')
  const found = key === '' ? null : { key, writtenOut: writtenOut(key) }
  issuers.set(header, found)
  return found
}

const issuers = new WeakMap<Header, { key: string; writtenOut: string } | null>()
