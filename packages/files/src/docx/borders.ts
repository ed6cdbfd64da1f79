import { childNamed, type XmlElement } from '../xml/element.ts'
import type { Styles } from './styles.ts'
import { settingOf } from './values.ts'

const sides = ['top', 'bottom', 'left', 'right', 'start', 'end'] as const

/**
 * Does the table show lines? It does when at least half of its cells have two sides drawn,
 * by the cell itself or else by the table and its style. One line under a letterhead is not a ruled table.
 */
export function isRuled(table: XmlElement, cells: readonly XmlElement[], styles: Styles): boolean {
  const own = childNamed(table, 'w:tblPr')
  const layers = [...(own ? [own] : []), ...styles.tableProperties(settingOf(own, 'w:tblStyle'))]
  const inherited = layers.map(layer => childNamed(layer, 'w:tblBorders')).filter(borders => borders !== undefined)
  const tableSides = [
    drawn(inherited, 'insideH', 'top'),
    drawn(inherited, 'insideH', 'bottom'),
    drawn(inherited, 'insideV', 'left'),
    drawn(inherited, 'insideV', 'right'),
  ]
  const ruled = cells.filter(cell => ruledSides(cell, tableSides) >= 2).length
  return cells.length > 0 && ruled * 2 >= cells.length
}

/** Inner lines count for every cell; the outer frame alone, of a table of one cell, counts too. */
function drawn(inherited: readonly XmlElement[], inner: string, outer: string): boolean {
  for (const name of [inner, outer]) {
    const line = inherited.map(borders => lineOf(borders, name)).find(value => value !== undefined)
    if (line) return true
  }
  return false
}

function ruledSides(cell: XmlElement, tableSides: readonly boolean[]): number {
  const borders = childNamed(childNamed(cell, 'w:tcPr'), 'w:tcBorders')
  const own = sides.map(side => lineOf(borders, side))
  const [top, bottom, left, right] = [own[0], own[1], own[2] ?? own[4], own[3] ?? own[5]]
  return [top, bottom, left, right].filter((line, index) => line ?? tableSides[index]).length
}

/** Undefined when the side is not spoken of. */
function lineOf(borders: XmlElement | undefined, side: string): boolean | undefined {
  const line = childNamed(borders, `w:${side}`)?.attributes['w:val']
  return line === undefined ? undefined : line !== 'nil' && line !== 'none'
}
