import type { GrayImage } from './gray.ts'
import type { Ink } from './threshold.ts'

/** A straight line of ink, in pixels; `right` and `bottom` exclusive. */
export interface DrawnLine {
  left: number
  top: number
  right: number
  bottom: number
}

/** Shorter strokes, in inches, are letters. */
const SHORTEST = 0.4
/** Thicker ones, in inches, are pictures. */
const THICKEST = 0.06
/** White specks, in pixels, that do not end a stroke. */
const SPECK = 3

interface Run {
  at: number
  from: number
  to: number
}

/** Finds the lines of tables, the rule above footnotes and lines under headings: long straight strokes, across and upright. */
export function drawnLinesOf(ink: Ink, dpi: number): DrawnLine[] {
  const across = strokes(runsAcross(ink, SHORTEST * dpi), THICKEST * dpi).map(({ first, last, from, to }) => ({
    left: from,
    right: to,
    top: first,
    bottom: last + 1,
  }))
  const upright = strokes(runsDown(ink, SHORTEST * dpi), THICKEST * dpi).map(({ first, last, from, to }) => ({
    left: first,
    right: last + 1,
    top: from,
    bottom: to,
  }))
  return [...across, ...upright]
}

function runsAcross(ink: Ink, shortest: number): Run[] {
  const runs: Run[] = []
  for (let y = 0; y < ink.height; y++) {
    let from = -1
    let last = -1
    const row = y * ink.width
    for (let x = 0; x < ink.width; x++) {
      if (ink.data[row + x] !== 1) continue
      if (from < 0 || x - last > SPECK + 1) {
        if (from >= 0 && last + 1 - from >= shortest) runs.push({ at: y, from, to: last + 1 })
        from = x
      }
      last = x
    }
    if (from >= 0 && last + 1 - from >= shortest) runs.push({ at: y, from, to: last + 1 })
  }
  return runs
}

/** Goes row by row with one open run a column: a picture is read fastest along its rows. */
function runsDown(ink: Ink, shortest: number): Run[] {
  const runs: Run[] = []
  const from = new Int32Array(ink.width).fill(-1)
  const last = new Int32Array(ink.width).fill(-1)
  const close = (x: number) => {
    const start = from[x] as number
    const end = (last[x] as number) + 1
    if (start >= 0 && end - start >= shortest) runs.push({ at: x, from: start, to: end })
  }
  for (let y = 0; y < ink.height; y++) {
    const row = y * ink.width
    for (let x = 0; x < ink.width; x++) {
      if (ink.data[row + x] !== 1) continue
      if ((from[x] as number) < 0 || y - (last[x] as number) > SPECK + 1) {
        close(x)
        from[x] = y
      }
      last[x] = y
    }
  }
  for (let x = 0; x < ink.width; x++) close(x)
  return runs.sort((a, b) => a.at - b.at)
}

interface Stroke {
  first: number
  last: number
  from: number
  to: number
}

/** Runs lying on one another make one stroke; what grows too thick is no line. */
function strokes(runs: Run[], thickest: number): Stroke[] {
  const open: Stroke[] = []
  const done: Stroke[] = []
  for (const run of runs) {
    for (let i = open.length - 1; i >= 0; i--) if (run.at - (open[i] as Stroke).last > SPECK) done.push(...open.splice(i, 1))
    const under = open.find(stroke => run.from < stroke.to && run.to > stroke.from)
    if (!under) open.push({ first: run.at, last: run.at, from: run.from, to: run.to })
    else {
      under.last = run.at
      under.from = Math.min(under.from, run.from)
      under.to = Math.max(under.to, run.to)
    }
  }
  return [...done, ...open].filter(stroke => stroke.last - stroke.first + 1 <= thickest)
}

/** Paints the lines over with paper; strokes of letters that cross a line stay. */
export function withoutLines(image: GrayImage, ink: Ink, lines: readonly DrawnLine[]): GrayImage {
  const data = image.data.slice()
  const letters = inkWithoutLines(ink, lines)
  for (const line of lines) {
    const across = line.right - line.left > line.bottom - line.top
    const [start, end] = across ? [line.left, line.right] : [line.top, line.bottom]
    const [first, last] = across ? [line.top, line.bottom - 1] : [line.left, line.right - 1]
    const at = (along: number, over: number): number => (across ? over * ink.width + along : along * ink.width + over)
    const limit = across ? ink.height : ink.width
    for (let along = start; along < end; along++) {
      const letter = darkBeside(letters, at, along, first - 3, limit) || darkBeside(letters, at, along, last + 3, limit)
      if (letter) continue
      for (let over = Math.max(0, first - 2); over <= Math.min(limit - 1, last + 2); over++) data[at(along, over)] = 255
    }
  }
  return { ...image, data }
}

/** The ink that belongs to no line; where two lines cross stands no letter. */
export function inkWithoutLines(ink: Ink, lines: readonly DrawnLine[]): Ink {
  const data = ink.data.slice()
  for (const { left, top, right, bottom } of lines) {
    for (let y = Math.max(0, top - 1); y < Math.min(ink.height, bottom + 1); y++)
      data.fill(0, y * ink.width + Math.max(0, left - 1), y * ink.width + Math.min(ink.width, right + 1))
  }
  return { ...ink, data }
}

function darkBeside(ink: Ink, at: (along: number, over: number) => number, along: number, over: number, limit: number): boolean {
  return over >= 0 && over < limit && ink.data[at(along, over)] === 1
}
