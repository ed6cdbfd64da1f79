import { centreX, centreY, type Box } from '../page/box.ts'
import { blank, copyPart, type GrayImage } from './gray.ts'
import type { Zone } from './zones.ts'

/**
 * The zones of a page set one under the other on a sheet of their own, so that the recogniser meets a single column.
 * Every place on the sheet leads back to its place on the page.
 */
export interface Sheet {
  image: GrayImage
  parts: Part[]
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

export function sheetOf(page: GrayImage, zones: readonly Zone[]): Sheet {
  const margin = Math.round(MARGIN * page.dpi)
  const parts: Part[] = []
  let top = margin
  for (const [index, zone] of zones.entries()) {
    const laid = lay(zone, page, index, margin, top)
    parts.push(...laid)
    top = Math.max(top, ...laid.map(({ to }) => to.bottom)) + margin
  }
  const image = blank(Math.max(0, ...parts.map(({ to }) => to.right)) + margin, top, page.dpi)
  for (const { from, to } of parts) copyPart(page, from, image, to.left, to.top)
  return { image, parts }
}

/** The boxes of a zone side by side, at the heights they have on the page. */
function lay(zone: Zone, page: GrayImage, index: number, margin: number, top: number): Part[] {
  const boxes = zone.boxes.map((box) => bled(box, page)).sort((a, b) => a.left - b.left)
  const highest = Math.min(...boxes.map((box) => box.top))
  let left = margin
  return boxes.map((from) => {
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
