import { centreX, heightOf } from './box.ts'
import { lineTextOf } from './line-text.ts'
import type { Line } from './printed-page.ts'

export interface PageLines {
  page: number
  width: number
  height: number
  lines: Line[]
}

/** "2", "- 2 -", "Trang 2/5", "2 | Page". */
const pageNumber = /^(?:[-–—]\s*)?(?:(?:trang|page)\s*)?(\d{1,4})(?:\s*(?:\/|\||trên|of)\s*(?:\d{1,4}|page))?(?:\s*[-–—])?$/iu

const HEAD_ZONE = 0.12
const FOOT_ZONE = 0.9
const SAME_PLACE = 6

/** Takes out running page numbers, and heads and feet that stand at one place on most pages. */
export function withoutFurniture(pages: PageLines[]): PageLines[] {
  const repeated = repeatedKeys(pages)
  const least = Math.max(3, pages.length / 2)
  const withoutHeads = pages.map(page => ({ ...page, lines: page.lines.filter(line => pagesWith(line, page, repeated) < least) }))
  return withoutHeads.map(page => ({ ...page, lines: page.lines.filter(line => !isPageNumber(line, page)) }))
}

function isPageNumber(line: Line, page: PageLines): boolean {
  const number = pageNumber.exec(lineTextOf(line))?.[1]
  if (!number || page.lines.some(other => other !== line && other.row === line.row)) return false
  const middle = centreX(line) / page.width
  const first = page.lines.every(other => other === line || other.top >= line.bottom - 0.3 * heightOf(line))
  const last = page.lines.every(other => other === line || other.bottom <= line.top + 0.3 * heightOf(line))
  const atEdge = (first && line.bottom < HEAD_ZONE * page.height) || (last && line.top > (FOOT_ZONE - 0.02) * page.height)
  return atEdge && (middle > 0.35 || Number(number) === page.page)
}

/** Digits differ from page to page: "Trang 3" and "Trang 4" are one head. */
const keyOf = (line: Line): string => lineTextOf(line).toLowerCase().replace(/\d+/g, '0').replace(/\s+/g, '')

interface Place {
  y: number
  pages: Set<number>
}

function repeatedKeys(pages: PageLines[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  for (const page of pages) {
    for (const line of page.lines) {
      if (!inMargin(line, page)) continue
      const known = places.get(keyOf(line)) ?? []
      const near = known.find(place => Math.abs(place.y - line.baseline) < SAME_PLACE)
      if (near) near.pages.add(page.page)
      else known.push({ y: line.baseline, pages: new Set([page.page]) })
      places.set(keyOf(line), known)
    }
  }
  return places
}

const inMargin = (line: Line, page: PageLines): boolean => line.bottom < HEAD_ZONE * page.height || line.top > FOOT_ZONE * page.height

/** On how many pages this line stands at this place. */
function pagesWith(line: Line, page: PageLines, repeated: Map<string, Place[]>): number {
  if (!inMargin(line, page)) return 0
  return repeated.get(keyOf(line))?.find(each => Math.abs(each.y - line.baseline) < SAME_PLACE)?.pages.size ?? 0
}
