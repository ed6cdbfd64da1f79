import type { Grid } from './grid.ts'
import { addends, type Node } from './levels.ts'
import { type ColumnSum, sumInColumn } from './sums.ts'

/** So far a figure may be off and be a slip: where other columns prove the group, and where only other groups do. */
const nearProven = 0.3
const near = 0.1

interface Group {
  node: Node
  sums: ColumnSum[]
}

/** Groups of one level in one column: how many add up, how many do not. */
interface Tally {
  right: number
  wrong: number
}

/** A group is told where its other columns add up, or other groups do in the same column, and it alone does not. */
export function wrongGroups(grid: Grid, roots: readonly Node[], measured: readonly boolean[]): ColumnSum[] {
  const groups = groupsIn(roots).map(node => ({ node, sums: grid.amounts.flatMap(column => groupSum(grid, node, column, measured) ?? []) }))
  const tallies = tallyOf(groups)
  return groups.flatMap(group => group.sums.filter(sum => sum.off !== 0 && isProven(group, sum, tallies.get(keyOf(group, sum)) as Tally)))
}

const groupsIn = (nodes: readonly Node[]): Node[] => nodes.flatMap(node => [...(node.children.length > 1 ? [node] : []), ...groupsIn(node.children)])

const groupSum = (grid: Grid, { row, children }: Node, column: number, measured: readonly boolean[]): ColumnSum | null =>
  children.some(child => row.unit !== '' && child.row.unit !== '' && child.row.unit !== row.unit)
    ? null
    : sumInColumn(grid, row, addends(children, column), column, measured)

const keyOf = ({ node }: Group, { column }: ColumnSum): string => `${node.rank} ${column}`

function tallyOf(groups: readonly Group[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const group of groups) {
    for (const sum of group.sums) {
      const tally = tallies.get(keyOf(group, sum)) ?? { right: 0, wrong: 0 }
      if (sum.off !== 0) tally.wrong++
      else if (sum.strong) tally.right++
      tallies.set(keyOf(group, sum), tally)
    }
  }
  return tallies
}

function isProven({ sums }: Group, sum: ColumnSum, { right, wrong }: Tally): boolean {
  const beside = sums.filter(other => other.off === 0 && other.strong).length
  const wrongBeside = sums.filter(other => other.off !== 0).length
  const share = Math.abs(sum.off / sum.stated)
  if (beside > 0 && wrongBeside <= beside) return share <= nearProven
  return right > 0 && wrong === 1 && wrongBeside === 1 && share <= (right > 1 ? nearProven : near)
}
