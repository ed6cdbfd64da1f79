/** Who cites whom round one document: what it cites to one side, what cites it to the other. */
import type { CitationGraph, CitationNode } from '@roviec/contract'
import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'
import { keyOfReference, openReferences } from './open-references.ts'

interface Asked {
  steps: number
  withRestricted: boolean
}

/** More than can be looked at. */
const mostNodes = 160

type Node = Omit<CitationNode, 'citedBy'> & { folded: string | null }

export async function citationGraphOf(trx: Trx, id: string, { steps, withRestricted }: Asked): Promise<CitationGraph> {
  const nodes = new Map<string, Node>()
  const links: CitationGraph['links'] = []
  const seen = { trx, withRestricted, nodes, links }
  for (const node of await documentNodes(trx, [id], 0, true)) nodes.set(node.key, node)
  await walk(seen, [id], -1, steps)
  await walk(seen, [id], 1, steps)
  const kept = [...nodes.values()].sort((a, b) => Math.abs(a.step) - Math.abs(b.step)).slice(0, mostNodes)
  const keys = new Set(kept.map(node => node.key))
  const counts = await citedCounts(trx, kept, withRestricted)
  return {
    nodes: kept.map(({ folded: _folded, ...node }) => ({ ...node, citedBy: counts.get(node.key) ?? 0 })),
    links: links.filter(link => keys.has(link.from) && keys.has(link.to)),
    leftOut: nodes.size - kept.length,
  }
}

interface Seen {
  trx: Trx
  withRestricted: boolean
  nodes: Map<string, Node>
  links: CitationGraph['links']
}

/** One step further in a direction, from the documents reached by the step before. */
async function walk(seen: Seen, from: readonly string[], direction: -1 | 1, steps: number): Promise<void> {
  let reached = from
  for (let step = 1; step <= steps && reached.length > 0; step++) {
    const found = direction === -1 ? await citedBy(seen, reached) : await citing(seen, reached)
    const next: string[] = []
    for (const { node, link } of found) {
      if (!seen.nodes.has(node.key)) {
        seen.nodes.set(node.key, { ...node, step: direction * step })
        if (node.document) next.push(node.document.id)
      }
      if (!seen.links.some(each => each.from === link.from && each.to === link.to)) seen.links.push(link)
    }
    reached = next
  }
}

interface Found {
  node: Node
  link: CitationGraph['links'][number]
}

/** What these documents cite, in the order in which they do. A paper that is not for this person is an open reference to them. */
async function citedBy({ trx, withRestricted }: Seen, ids: readonly string[]): Promise<Found[]> {
  const rows = await trx
    .selectFrom('citation')
    .select(['document_id', 'reference', 'reference_folded', 'document_type', 'issued_on', 'issuing_body', 'cited_document_id'])
    .where('document_id', 'in', ids)
    .orderBy('document_id')
    .orderBy(sql`lower(span)`)
    .execute()
  const known = new Map(
    (
      await documentNodes(
        trx,
        rows.flatMap(row => row.cited_document_id ?? []),
        0,
        withRestricted,
      )
    ).map(node => [node.key, node]),
  )
  const open = await openReferences(trx, { withRestricted, folded: [...new Set(rows.map(row => row.reference_folded))], limit: 2000, offset: 0 })
  return rows.map(row => {
    const node = (row.cited_document_id && known.get(row.cited_document_id)) || openNode(row, open)
    return { node, link: { from: row.document_id, to: node.key } }
  })
}

type OpenRow = Awaited<ReturnType<typeof openReferences>>[number]

function openNode(row: Pick<OpenRow, 'reference' | 'reference_folded' | 'document_type' | 'issued_on' | 'issuing_body'>, open: readonly OpenRow[]): Node {
  const same = open.filter(each => each.reference_folded === row.reference_folded)
  const meant = same.find(each => each.issued_on === row.issued_on) ?? (row.issued_on === null && same.length === 1 ? same[0] : undefined) ?? row
  return {
    key: keyOfReference(row.reference_folded, meant.issued_on),
    folded: row.reference_folded,
    step: 0,
    reference: meant.reference,
    documentType: meant.document_type,
    issuedOn: meant.issued_on,
    issuingBody: meant.issuing_body,
    document: null,
  }
}

async function citing({ trx, withRestricted }: Seen, ids: readonly string[]): Promise<Found[]> {
  const rows = await trx
    .selectFrom('citation')
    .select(['document_id', sql<string>`cited_document_id`.as('cited')])
    .where('cited_document_id', 'in', ids)
    .distinct()
    .execute()
  const nodes = await documentNodes(
    trx,
    rows.map(row => row.document_id),
    0,
    withRestricted,
  )
  return nodes.flatMap(node => rows.filter(row => row.document_id === node.key).map(row => ({ node, link: { from: node.key, to: row.cited } })))
}

async function documentNodes(trx: Trx, ids: readonly string[], step: number, withRestricted: boolean): Promise<Node[]> {
  if (ids.length === 0) return []
  const rows = await trx
    .selectFrom('official_document')
    .select(['id', 'reference', 'document_type', 'issued_on', 'issuing_body', 'subject', 'state'])
    .where('id', 'in', [...new Set(ids)])
    .$if(!withRestricted, each => each.where('restricted', '=', false))
    .orderBy(sql`issued_on nulls last`)
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    key: row.id,
    folded: null,
    step,
    reference: row.reference ?? '',
    documentType: row.document_type,
    issuedOn: row.issued_on,
    issuingBody: row.issuing_body,
    document: { id: row.id, subject: row.subject, state: row.state },
  }))
}

/** How many documents this person may see cite each of them. */
async function citedCounts(trx: Trx, nodes: readonly Node[], withRestricted: boolean): Promise<Map<string, number>> {
  const ids = nodes.flatMap(node => node.document?.id ?? [])
  const rows = await trx
    .selectFrom('citation as c')
    .innerJoin('official_document as d', join => join.onRef('d.commune_id', '=', 'c.commune_id').onRef('d.id', '=', 'c.document_id'))
    .select([sql<string>`c.cited_document_id`.as('id'), sql<number>`count(distinct c.document_id)::int`.as('count')])
    .where('c.cited_document_id', 'in', ids)
    .$if(!withRestricted, each => each.where('d.restricted', '=', false))
    .groupBy('c.cited_document_id')
    .execute()
  const folded = [...new Set(nodes.flatMap(node => node.folded ?? []))]
  const open = await openReferences(trx, { withRestricted, folded, limit: 2000, offset: 0 })
  return new Map([
    ...rows.map(row => [row.id, row.count] as const),
    ...open.map(row => [keyOfReference(row.reference_folded, row.issued_on), row.cited_by] as const),
  ])
}
