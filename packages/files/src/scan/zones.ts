import { type Box, centreX, centreY, heightOf, holds, sharedHeight, union } from '../page/box.ts'
import { bandsOf, sides } from '../page/columns.ts'
import { gridsOf } from '../page/grid.ts'
import type { DrawnLine } from './drawn-lines.ts'
import { usualHeight } from './ink-boxes.ts'

/**
 * What is recognised together, in pixels: a column of the head or foot, a stretch of running text, or what stands on one height in a table's row.
 * `boxes` are the parts with ink; what lies between them belongs to other zones.
 */
export interface Zone extends Box {
  boxes: Box[]
}

const POINTS = 72

/** Parts a page so that no two columns stand side by side within a zone: the recogniser would read across. */
export function zonesOf(boxes: readonly Box[], lines: readonly DrawnLine[], dpi: number): Zone[] {
  const scale = POINTS / dpi
  const grids = gridsOf(lines.map(line => scaled(line, scale)))
  const tables = grids.map(grid => scaled(grid, 1 / scale))
  const inTable = (box: Box): boolean => tables.some(table => holds(table, centreX(box), centreY(box)))
  const free = boxes.filter(box => !inTable(box))
  const rows = grids.flatMap(grid => {
    const cells = grid.cells.map(cell => scaled(cell, 1 / scale))
    const tops = grid.ys.map(y => y / scale)
    return tops.slice(0, -1).flatMap(top => {
      const starting = cells.filter(cell => Math.abs(cell.top - top) < 2)
      return heights(starting.flatMap(cell => boxes.filter(box => holds(cell, centreX(box), centreY(box)))))
    })
  })
  return [...stretches(free, tables), ...rows]
}

function scaled(box: Box, factor: number): Box {
  return { left: box.left * factor, right: box.right * factor, top: box.top * factor, bottom: box.bottom * factor }
}

/** Boxes of a table's row by the height they stand at; cells set in the middle fall between the lines of those beside them. */
function heights(boxes: readonly Box[]): Zone[] {
  const zones: Zone[] = []
  for (const box of [...boxes].sort((a, b) => heightOf(b) - heightOf(a))) {
    const zone = zones.find(each => sharedHeight(each, box) > 0.6 * Math.min(heightOf(each), heightOf(box)) && heightOf(box) < 1.6 * heightOf(each))
    if (zone) Object.assign(zone, zoneOf([...zone.boxes, box]))
    else zones.push(zoneOf([box]))
  }
  return zones.sort((a, b) => a.top - b.top)
}

const zoneOf = (boxes: Box[]): Zone => ({ ...union(boxes), boxes })
const wholeZone = (boxes: readonly Box[]): Zone => ({ ...union(boxes), boxes: [union(boxes)] })

/** Running text between the tables, its side-by-side parts taken apart. */
function stretches(boxes: readonly Box[], tables: readonly Box[]): Zone[] {
  const byStretch = new Map<number, Box[]>()
  for (const box of boxes) {
    const above = tables.filter(table => table.top < box.top).length
    byStretch.set(above, [...(byStretch.get(above) ?? []), box])
  }
  return [...byStretch.values()].flatMap(columnZones)
}

/** Dots and tone marks that hang loose are no lines; they go with the zone they lie in. */
function columnZones(boxes: readonly Box[]): Zone[] {
  const usual = usualHeight(boxes, 40)
  const lines = boxes.filter(box => heightOf(box) > 0.45 * usual)
  const zones: Zone[] = []
  let plain: Box[] = []
  for (const { items, gutter } of bandsOf(lines)) {
    const [left, right] = gutter === null ? [items, []] : sides(items, gutter)
    if (left.length < 2 || right.length < 2) plain.push(...items)
    else {
      if (plain.length > 0) zones.push(wholeZone(plain))
      plain = []
      zones.push(wholeZone(left), wholeZone(right))
    }
  }
  return plain.length > 0 ? [...zones, wholeZone(plain)] : zones
}
