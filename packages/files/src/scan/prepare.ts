import type { Box } from '../page/box.ts'
import { type Component, componentsOf } from './components.ts'
import { skewOf, turned } from './deskew.ts'
import { type DrawnLine, drawnLinesOf, withoutLines } from './drawn-lines.ts'
import type { GrayImage } from './gray.ts'
import { inkBoxesOf } from './ink-boxes.ts'
import { type RaisedMark, raisedMarksOf, withoutMarks } from './raised-marks.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import { withoutSpecks } from './specks.ts'
import { inkOf, withEvenPaper } from './threshold.ts'
import { zonesOf } from './zones.ts'

/** A page made ready for the recogniser, and what its picture tells that letters do not. All in pixels. */
export interface PreparedPage {
  width: number
  height: number
  dpi: number
  sheet: Sheet
  lines: DrawnLine[]
  components: readonly Component[]
  boxes: Box[]
  marks: RaisedMark[]
}

/** Straightens a page, evens its paper, takes drawn lines and raised marks out and sets its columns and cells apart. Null for an empty page. */
export function prepare(picture: GrayImage): PreparedPage | null {
  const even = withEvenPaper(picture)
  const straight = turned(even, skewOf(inkOf(even)))
  const ink = inkOf(straight)
  const lines = drawnLinesOf(ink, straight.dpi)
  const unruled = withoutLines(straight, ink, lines)
  const { image: page, components } = withoutSpecks(unruled, componentsOf(inkOf(unruled)))
  const boxes = inkBoxesOf(inkOf(page), page.dpi)
  if (boxes.length === 0) return null
  const marks = raisedMarksOf(components, boxes)
  const clean = withoutMarks(page, marks)
  const zones = zonesOf(boxes, lines, page.dpi)
  const { width, height, dpi } = page
  return { width, height, dpi, sheet: sheetOf(clean, zones, page, marks), lines, components, boxes, marks }
}
