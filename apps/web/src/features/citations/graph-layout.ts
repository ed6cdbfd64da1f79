/** Where the boxes of a map of citations stand: a column a step, the older to the left, in a column by date. Pure. */
import type { CitationGraph, CitationNode } from '@roviec/contract'

export interface PlacedNode extends CitationNode {
  x: number
  y: number
}

export interface PlacedLink {
  from: string
  to: string
  /** From the right edge of what is cited to the left edge of what cites it. */
  path: string
}

export interface GraphLayout {
  columns: { step: number; x: number; nodes: PlacedNode[] }[]
  links: PlacedLink[]
  width: number
  height: number
}

export const box = { width: 240, height: 68, gap: 16, between: 64, head: 36 } as const

/** What is cited was issued before what cites it: so the steps are an order of time, and in a column the dates are. */
export function layOut({ nodes, links }: Pick<CitationGraph, 'nodes' | 'links'>): GraphLayout {
  const steps = [...new Set(nodes.map(node => node.step))].sort((a, b) => a - b)
  const inColumn = (step: number) => nodes.filter(node => node.step === step).sort(byDate)
  const most = Math.max(...steps.map(step => inColumn(step).length), 1)
  const height = box.head + most * (box.height + box.gap)
  const columns = steps.map((step, index) => {
    const members = inColumn(step)
    const x = index * (box.width + box.between)
    const top = box.head + ((most - members.length) * (box.height + box.gap)) / 2
    return { step, x, nodes: members.map((node, at) => ({ ...node, x, y: top + at * (box.height + box.gap) })) }
  })
  const placed = new Map(columns.flatMap(column => column.nodes).map(node => [node.key, node]))
  return {
    columns,
    links: links.flatMap(link => {
      const [citing, cited] = [placed.get(link.from), placed.get(link.to)]
      return citing && cited ? [{ ...link, path: pathBetween(cited, citing) }] : []
    }),
    width: steps.length * (box.width + box.between) - box.between,
    height,
  }
}

/** Without a date last: nothing is known of when. */
const byDate = (a: CitationNode, b: CitationNode): number =>
  (a.issuedOn ?? '9999').localeCompare(b.issuedOn ?? '9999') || a.reference.localeCompare(b.reference)

function pathBetween(cited: PlacedNode, citing: PlacedNode): string {
  const [fromY, toY] = [cited.y + box.height / 2, citing.y + box.height / 2]
  if (cited.x === citing.x) {
    // In one column: round its right edge.
    const edge = cited.x + box.width
    return `M${edge} ${fromY}C${edge + box.between / 2} ${fromY} ${edge + box.between / 2} ${toY} ${edge} ${toY}`
  }
  const [fromX, toX] = cited.x < citing.x ? [cited.x + box.width, citing.x] : [cited.x, citing.x + box.width]
  const middle = (fromX + toX) / 2
  return `M${fromX} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${toX} ${toY}`
}

/** Where an arrow key leads: up and down in the column, sideways to what is linked and nearest. Null at an edge. */
export function neighbourOf({ columns, links }: GraphLayout, key: string, arrow: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'): string | null {
  const column = columns.find(each => each.nodes.some(node => node.key === key))
  const at = column?.nodes.findIndex(node => node.key === key) ?? -1
  const node = column?.nodes[at]
  if (!column || !node) return null
  if (arrow === 'ArrowUp' || arrow === 'ArrowDown') return column.nodes[at + (arrow === 'ArrowUp' ? -1 : 1)]?.key ?? null
  const side = columns[columns.indexOf(column) + (arrow === 'ArrowLeft' ? -1 : 1)]
  const linked = new Set(links.flatMap(link => (link.from === key ? [link.to] : link.to === key ? [link.from] : [])))
  const near = [...(side?.nodes ?? [])].sort((a, b) => Number(linked.has(b.key)) - Number(linked.has(a.key)) || Math.abs(a.y - node.y) - Math.abs(b.y - node.y))
  return near[0]?.key ?? null
}
