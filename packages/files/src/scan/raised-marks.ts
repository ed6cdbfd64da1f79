import { type Box, heightOf, sharedWidth, union, widthOf } from '../page/box.ts'
import type { Component } from './components.ts'
import type { GrayImage } from './gray.ts'
import { measureLetters, within } from './letters.ts'

/** A small figure printed above the line: the mark of a footnote, or the 2 of m². In pixels of the page. */
export interface RaisedMark extends Box {
  baseline: number
  em: number
  /** Stands at the start of its line: the footnote itself begins here. */
  opens: boolean
}

/** More marks than this on a page are no marks: a picture, a chart, dirt. */
const MOST = 40
/** A page in more pieces is a photograph or dirt. */
const MOST_COMPONENTS = 40_000

/** Finds raised marks by their size and height alone; the recogniser reads them as quotation marks or not at all. */
export function raisedMarksOf(components: readonly Component[], lines: readonly Box[]): RaisedMark[] {
  if (components.length > MOST_COMPONENTS) return []
  const marks = lines.flatMap(line => marksOfLine(within(components, line)))
  return marks.length > MOST ? [] : marks
}

function marksOfLine(components: Component[]): RaisedMark[] {
  const measure = measureLetters(components)
  if (measure === null) return []
  const { baseline, em } = measure
  const sorted = components.filter(each => heightOf(each) > 0.1 * em).sort((a, b) => a.left - b.left)
  const small = sorted.filter(each => isRaised(each, sorted, baseline, em))
  return groups(small, em).flatMap(group => {
    const box = union(group)
    const before = Math.max(-Infinity, ...sorted.filter(each => !group.includes(each) && each.left < box.left).map(each => each.right))
    const after = Math.min(Infinity, ...sorted.filter(each => !group.includes(each) && each.right > box.right).map(each => each.left))
    const opens = before === -Infinity
    if (group.length > 3 || (opens ? after - box.right > 0.8 * em : box.left - before > 0.3 * em)) return []
    return [{ ...box, baseline, em, opens }]
  })
}

function isRaised(each: Component, all: readonly Component[], baseline: number, em: number): boolean {
  const above = (baseline - each.bottom) / em
  const height = heightOf(each) / em
  const width = widthOf(each) / em
  if (above < 0.18 || above > 0.7 || height < 0.28 || height > 0.62 || width < 0.07 || width > 0.42) return false
  return !all.some(other => other !== each && other.bottom > each.bottom + 0.1 * em && sharedWidth(other, each) > 0.3 * widthOf(each))
}

/** Figures side by side are one mark: "12". */
function groups(small: readonly Component[], em: number): Component[][] {
  const found: Component[][] = []
  for (const each of small) {
    const last = found.at(-1)?.at(-1)
    if (last && each.left - last.right < 0.15 * em) found.at(-1)?.push(each)
    else found.push([each])
  }
  return found
}

/** Paints the marks over with paper. */
export function withoutMarks(image: GrayImage, marks: readonly Box[]): GrayImage {
  if (marks.length === 0) return image
  const data = image.data.slice()
  for (const { left, top, right, bottom } of marks) {
    for (let y = Math.max(0, top - 2); y < Math.min(image.height, bottom + 2); y++)
      data.fill(255, y * image.width + Math.max(0, left - 2), y * image.width + Math.min(image.width, right + 2))
  }
  return { ...image, data }
}
