import { type Font, fontFrom, type PdfFont } from './font.ts'
import type { Ink, Piece } from './ink.ts'
import { asMatrix, compose, identity, type Matrix, place } from './matrix.ts'
import { barsOf, boundsOf } from './paths.ts'

/** Drawing operators as pdf.js lists them; `OPS` gives the numbers. */
export interface OperatorList {
  fnArray: ArrayLike<number>
  argsArray: ArrayLike<unknown>
}

interface Glyph {
  unicode: string
  width: number
  isSpace: boolean
  originalCharCode?: number
}

interface State {
  matrix: Matrix
  font: Font
  fontSize: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
  fill: string
  stroke: string
}

interface TextPlace {
  matrix: Matrix
  lineX: number
  lineY: number
  x: number
  y: number
  /** The last glyph shown on this line was a space. */
  spaced: boolean
}

/** A gap this wide, in font sizes, ends a word. Pieces closer than that are glued again by page assembly. */
const GAP = 0.13
const INVISIBLE = 3
const FILL_AND_STROKE = 2

type Args = unknown[]
type Step = (args: Args) => void

/**
 * Follows a page's drawing operators and notes where every letter, line and picture lands; `fontOf` gives null for damaged fonts.
 * Longer than our functions are: it is one table of operators over one state.
 */
export function interpret(list: OperatorList, ops: Readonly<Record<string, number>>, base: Matrix, fontOf: (id: string) => PdfFont | null): Ink {
  const ink: Ink = { pieces: [], bars: [], pictures: [], shapes: 0 }
  const plain = fontFrom(null)
  const fonts = new Map<string, Font>()
  const saved: State[] = []
  let state: State = {
    matrix: base,
    font: plain,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    fill: '#000000',
    stroke: '#000000',
  }
  let text: TextPlace = { matrix: identity, lineX: 0, lineY: 0, x: 0, y: 0, spaced: false }
  let annotation = 0
  let annotations = 0

  const save = () => saved.push({ ...state })
  const restore = () => {
    state = saved.pop() ?? state
  }
  const transform = (matrix: unknown) => {
    state.matrix = compose(state.matrix, asMatrix(matrix))
  }
  const moveText = (x: number, y: number) => {
    text.lineX += x
    text.lineY += y
    text.x = text.lineX
    text.y = text.lineY
    if (y !== 0) text.spaced = false
  }
  const setFont = (id: unknown, size: unknown) => {
    const key = String(id)
    if (!fonts.has(key)) fonts.set(key, fontFrom(fontOf(key)))
    state.font = fonts.get(key) ?? plain
    state.fontSize = Number(size) || 0
  }
  const setMatrix = (matrix: unknown) => {
    text = { matrix: asMatrix(matrix), lineX: 0, lineY: 0, x: 0, y: 0, spaced: false }
  }
  const picture = (id: unknown) => {
    const corners = [place(state.matrix, 0, 0), place(state.matrix, 1, 0), place(state.matrix, 0, 1), place(state.matrix, 1, 1)]
    ink.pictures.push({ id: typeof id === 'string' ? id : null, matrix: state.matrix, ...boundsOf(corners) })
  }

  const steps: Record<string, Step> = {
    save,
    restore,
    transform: args => transform(args),
    beginText: () => setMatrix(identity),
    setTextMatrix: args => setMatrix(args.length === 6 ? args : args[0]),
    moveText: args => moveText(Number(args[0]), Number(args[1])),
    setLeadingMoveText: args => {
      state.leading = Number(args[1])
      moveText(Number(args[0]), Number(args[1]))
    },
    nextLine: () => moveText(0, state.leading),
    setLeading: args => {
      state.leading = -Number(args[0])
    },
    setCharSpacing: args => {
      state.charSpacing = Number(args[0])
    },
    setWordSpacing: args => {
      state.wordSpacing = Number(args[0])
    },
    setHScale: args => {
      state.scale = Number(args[0]) / 100
    },
    setTextRise: args => {
      state.rise = Number(args[0])
    },
    setTextRenderingMode: args => {
      state.mode = Number(args[0])
    },
    setFont: args => setFont(args[0], args[1]),
    setGState: args => {
      for (const [key, value] of (args[0] ?? []) as [string, unknown][]) if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1])
    },
    setFillRGBColor: args => {
      state.fill = String(args[0])
    },
    setStrokeRGBColor: args => {
      state.stroke = String(args[0])
    },
    showText: args => ink.pieces.push(...piecesOf((args[0] ?? []) as (Glyph | number)[], state, text, annotation)),
    paintFormXObjectBegin: args => {
      save()
      if (args[0]) transform(args[0])
    },
    paintFormXObjectEnd: restore,
    beginGroup: save,
    endGroup: restore,
    beginAnnotation: args => {
      save()
      annotation = ++annotations
      state = { ...state, matrix: compose(compose(base, asMatrix(args[2])), asMatrix(args[3])) }
    },
    endAnnotation: () => {
      restore()
      annotation = 0
    },
    paintImageXObject: args => picture(args[0]),
    paintImageXObjectRepeat: args => picture(args[0]),
    paintInlineImageXObject: () => picture(null),
    paintImageMaskXObject: () => picture(null),
    constructPath: args => drawPath(args, state, ops, ink),
  }
  const byCode = new Map<number, Step>()
  for (const [name, step] of Object.entries(steps)) if (ops[name] !== undefined) byCode.set(ops[name], step)
  for (let i = 0; i < list.fnArray.length; i++) byCode.get(list.fnArray[i] as number)?.(Array.from((list.argsArray[i] ?? []) as ArrayLike<unknown>))
  return ink
}

function drawPath(args: Args, state: State, ops: Readonly<Record<string, number>>, ink: Ink): void {
  const kind = Number(args[0])
  const path = (args[1] as ArrayLike<number>[] | undefined)?.[0]
  const stroked = kind === ops.stroke || kind === ops.closeStroke
  const filled = [ops.fill, ops.eoFill, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke].includes(kind)
  if (!path || !(stroked || filled) || isWhite(stroked ? state.stroke : state.fill)) return
  const { bars, curved } = barsOf(path, state.matrix, stroked)
  for (const bar of bars) ink.bars.push(bar)
  ink.shapes += curved
}

const isWhite = (colour: string): boolean => /^#f[a-f]f[a-f]f[a-f]$/i.test(colour)

/** One shown string: cut at spaces and gaps; moves the text place on. */
function piecesOf(glyphs: (Glyph | number)[], state: State, text: TextPlace, annotation: number): Piece[] {
  const { font, fontSize, scale } = state
  const full = compose(state.matrix, text.matrix)
  const size = Math.abs(fontSize) * Math.hypot(full[2], full[3])
  const pieces: Piece[] = []
  let open: Piece | null = null
  let gap = 0
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      const move = (-glyph * fontSize) / 1000
      gap += move
      text.x += move * scale
      continue
    }
    const width = glyph.width * font.unit * fontSize
    if (isBlank(glyph.unicode)) {
      open = null
      text.spaced = true
    } else {
      const from = place(full, text.x, text.y + state.rise)
      if (open === null || Math.abs(gap) > GAP * Math.abs(fontSize)) {
        open = {
          text: '',
          from,
          to: from,
          size,
          font,
          spaced: text.spaced,
          hidden: state.mode === INVISIBLE,
          outlined: state.mode === FILL_AND_STROKE,
          annotation,
        }
        pieces.push(open)
        text.spaced = false
      }
      open.text += letterOf(glyph)
      open.to = place(full, text.x + width * scale, text.y + state.rise)
    }
    gap = 0
    text.x += (width + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * scale
  }
  return pieces
}

/** Byte AD is a hyphen in today's fonts and a letter in those of old encodings; as soft hyphen it can still be told from the plain one. */
function letterOf({ unicode, originalCharCode }: Glyph): string {
  return originalCharCode === 0xad && unicode === '-' ? '\u00ad' : unicode || '\ufffd'
}

const isBlank = (unicode: string): boolean => /^[\s\u00a0\u2000-\u200a\u202f\u3000]+$/.test(unicode)
