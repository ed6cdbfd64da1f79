import { type Box, centreX, centreY } from '../page/box.ts'
import { blank, copyPart, type GrayImage, resize } from './gray.ts'
import type { RaisedMark } from './raised-marks.ts'
import type { Zone } from './zones.ts'

/**
 * The zones of a page set one under the other on a sheet of their own, so that the recogniser meets a single column.
 * Every place on the sheet leads back to its place on the page.
 * Below them stand the raised marks, each enlarged to the size of a letter beside a piece of its line: so they are read as figures.
 */
export interface Sheet {
  image: GrayImage
  parts: Part[]
  /** Height of the sheet without the marks. */
  pageBottom: number
  /** Where on the sheet every mark stands enlarged. */
  marks: { mark: number; at: Box }[]
}

interface Part {
  /** On the page. */
  from: Box
  /** On the sheet. */
  to: Box
  zone: number
}

/** White round every zone, in inches. */
const MARGIN = 0.12
/** White between cells of one row, in inches: wide gaps spoil the recogniser's measure of a space. */
const BETWEEN = 0.05
/** Ink cut close, in pixels, loses its edges. */
const BLEED = 4

/** `page` is without its marks, `marked` with them. */
export function sheetOf(page: GrayImage, zones: readonly Zone[], marked: GrayImage, marks: readonly RaisedMark[]): Sheet {
  const margin = Math.round(MARGIN * page.dpi)
  const parts: Part[] = []
  let top = margin
  for (const [index, zone] of zones.entries()) {
    const laid = lay(zone, page, index, margin, top)
    parts.push(...laid)
    top = Math.max(top, ...laid.map(({ to }) => to.bottom)) + margin
  }
  const strips = marks.map(mark => stripOf(page, marked, mark))
  const widest = Math.max(0, ...parts.map(({ to }) => to.right), ...strips.map(strip => margin + strip.image.width))
  const image = blank(
    widest + margin,
    strips.reduce((sum, strip) => sum + strip.image.height + margin, top),
    page.dpi,
  )
  for (const { from, to } of parts) copyPart(page, from, image, to.left, to.top)
  const pageBottom = top
  const enlarged = strips.map(({ image: strip, at }, mark) => {
    copyPart(strip, { left: 0, top: 0, right: strip.width, bottom: strip.height }, image, margin, top)
    const place = { left: at.left + margin, right: at.right + margin, top: at.top + top, bottom: at.bottom + top }
    top += strip.height + margin
    return { mark, at: place }
  })
  return { image, parts, pageBottom, marks: enlarged }
}

/** Superscript is printed at this part of the letters' size. */
const SUPERSCRIPT = 0.6
/** Length of the piece of line beside an enlarged mark, in font sizes. */
const CONTEXT = 5

/** The end of the line before a mark (the beginning of a footnote behind it) and the mark, enlarged, on one line. */
function stripOf(page: GrayImage, marked: GrayImage, mark: RaisedMark): { image: GrayImage; at: Box } {
  const { em, opens } = mark
  const baseline = Math.round(mark.baseline)
  const from = opens ? mark.right + 2 : Math.max(0, mark.left - CONTEXT * em)
  const context = clipped({ left: from, right: opens ? from + CONTEXT * em : mark.left - 2, top: baseline - 1.05 * em, bottom: baseline + 0.3 * em }, page)
  const own = clipped({ left: mark.left - 2, right: mark.right + 2, top: mark.top - 2, bottom: mark.bottom + 2 }, page)
  const figure = resize(cut(marked, own), 1 / SUPERSCRIPT)
  const gap = Math.round(0.3 * em)
  const width = context.right - context.left
  const image = blank(width + figure.width + 2 * gap, context.bottom - context.top, page.dpi)
  const left = opens ? 0 : width + gap
  copyPart(page, context, image, opens ? figure.width + gap : 0, 0)
  const top = Math.max(0, Math.min(image.height - figure.height, baseline - context.top - figure.height + 4))
  copyPart(figure, { left: 0, top: 0, right: figure.width, bottom: Math.min(figure.height, image.height) }, image, left, top)
  return { image, at: { left, right: left + figure.width, top, bottom: top + figure.height } }
}

function clipped(box: Box, page: GrayImage): Box {
  const inside = (value: number, most: number): number => Math.round(Math.min(most, Math.max(0, value)))
  return {
    left: inside(box.left, page.width),
    right: inside(box.right, page.width),
    top: inside(box.top, page.height),
    bottom: inside(box.bottom, page.height),
  }
}

function cut(page: GrayImage, box: Box): GrayImage {
  const out = blank(Math.max(1, box.right - box.left), Math.max(1, box.bottom - box.top), page.dpi)
  copyPart(page, box, out, 0, 0)
  return out
}

/** The boxes of a zone side by side, at the heights they have on the page. */
function lay(zone: Zone, page: GrayImage, index: number, margin: number, top: number): Part[] {
  const boxes = zone.boxes.map(box => bled(box, page)).sort((a, b) => a.left - b.left)
  const highest = Math.min(...boxes.map(box => box.top))
  let left = margin
  return boxes.map(from => {
    const y = top + from.top - highest
    const to = { left, top: y, right: left + from.right - from.left, bottom: y + from.bottom - from.top }
    left = to.right + Math.round(BETWEEN * page.dpi)
    return { from, to, zone: index }
  })
}

function bled(box: Box, page: GrayImage): Box {
  return {
    left: Math.max(0, Math.floor(box.left) - BLEED),
    top: Math.max(0, Math.floor(box.top) - BLEED),
    right: Math.min(page.width, Math.ceil(box.right) + BLEED),
    bottom: Math.min(page.height, Math.ceil(box.bottom) + BLEED),
  }
}

/** Moves a box from the sheet to its place on the page; `zone` tells which lines were recognised together. */
export function onPage(sheet: Sheet, box: Box): { box: Box; zone: number } | null {
  const part = nearest(sheet.parts, centreX(box), centreY(box))
  if (!part) return null
  const dx = part.from.left - part.to.left
  const dy = part.from.top - part.to.top
  return { zone: part.zone, box: { left: box.left + dx, right: box.right + dx, top: box.top + dy, bottom: box.bottom + dy } }
}

function nearest(parts: readonly Part[], x: number, y: number): Part | null {
  let best: { part: Part; distance: number } | null = null
  for (const part of parts) {
    const distance = Math.max(part.to.left - x, x - part.to.right, 0) + Math.max(part.to.top - y, y - part.to.bottom, 0)
    if (best === null || distance < best.distance) best = { part, distance }
  }
  return best?.part ?? null
}
