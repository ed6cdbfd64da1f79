import type { Box } from '../page/box.ts'
import type { Ink } from './threshold.ts'

/** Ink that hangs together: most letters, a tone mark, a dot. `right` and `bottom` exclusive. */
export interface Component extends Box {
  pixels: number
  /** Stretches of ink along the rows; `pixels / runs` is the width of its strokes. */
  runs: number
}

type Node = Component & { parent: number }

interface Run {
  from: number
  to: number
  node: number
}

/** Stretches of neighbouring rows that touch belong together. */
export function componentsOf(ink: Ink): Component[] {
  const nodes: Node[] = []
  let above: Run[] = []
  for (let y = 0; y < ink.height; y++) {
    const row = runsOf(ink, y)
    let first = 0
    for (const run of row) {
      while (first < above.length && (above[first] as Run).to < run.from) first++
      for (let i = first; i < above.length && (above[i] as Run).from <= run.to; i++) run.node = joined(nodes, run.node, (above[i] as Run).node)
      if (run.node < 0) run.node = nodes.push({ left: run.from, right: run.to, top: y, bottom: y + 1, pixels: 0, runs: 0, parent: nodes.length }) - 1
      extend(nodes[run.node] as Node, run, y)
    }
    above = row
  }
  return nodes.filter((node, index) => node.parent === index).map(({ parent: _, ...component }) => component)
}

function runsOf(ink: Ink, y: number): Run[] {
  const runs: Run[] = []
  const end = (y + 1) * ink.width
  for (let i = y * ink.width; i < end; i++) {
    if (ink.data[i] !== 1) continue
    const start = i
    while (i < end && ink.data[i] === 1) i++
    runs.push({ from: start - end + ink.width, to: i - end + ink.width, node: -1 })
  }
  return runs
}

function rootOf(nodes: Node[], index: number): number {
  let root = index
  while ((nodes[root] as Node).parent !== root) root = (nodes[root] as Node).parent
  if (index !== root) (nodes[index] as Node).parent = root
  return root
}

function joined(nodes: Node[], own: number, other: number): number {
  const root = rootOf(nodes, other)
  if (own < 0) return root
  const into = rootOf(nodes, own)
  if (into === root) return into
  const target = nodes[into] as Node
  const source = nodes[root] as Node
  source.parent = into
  target.left = Math.min(target.left, source.left)
  target.right = Math.max(target.right, source.right)
  target.top = Math.min(target.top, source.top)
  target.bottom = Math.max(target.bottom, source.bottom)
  target.pixels += source.pixels
  target.runs += source.runs
  return into
}

function extend(node: Node, run: Run, y: number): void {
  node.left = Math.min(node.left, run.from)
  node.right = Math.max(node.right, run.to)
  node.bottom = Math.max(node.bottom, y + 1)
  node.pixels += run.to - run.from
  node.runs++
}
