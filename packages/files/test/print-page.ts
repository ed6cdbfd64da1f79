import { assemble } from '../src/page/assemble.ts'
import type { PrintedPage, Ruling, Word } from '../src/page/printed-page.ts'

/** One printed line for tests: where it begins, its foot, its text; `<b>…</b>` is bold, `^1^` raised. */
export interface PrintedText {
  x: number
  y: number
  text: string
  size?: number
  bold?: boolean
  italic?: boolean
  /** Stretches the line's spaces so that it ends here, as justified text does. */
  to?: number
  confidence?: number
}

const LETTER = 0.5
const SPACE = 0.25

/** Letters are all half as wide as high: enough for what page assembly looks at. */
function widthOfText(text: string, size = 14): number {
  return text.split(' ').reduce((sum, word) => sum + letters(word).length * LETTER * size, 0) + (text.split(' ').length - 1) * SPACE * size
}

const letters = (word: string): string => word.replace(/\^[^^]+\^/g, mark => mark[1] ?? '')

export function printPage(lines: readonly PrintedText[], options: { number?: number; rulings?: Ruling[]; width?: number; height?: number } = {}): PrintedPage {
  const { number = 1, rulings = [], width = 595, height = 842 } = options
  return { number, width, height, rulings, words: lines.flatMap(printLine) }
}

export function centred(text: string, y: number, options: Partial<PrintedText> & { around?: number } = {}): PrintedText {
  const { around = 319, ...rest } = options
  return { x: around - widthOfText(text, options.size) / 2, y, text, ...rest }
}

function printLine({ x, y, text, size = 14, bold = false, italic = false, to, confidence }: PrintedText): Word[] {
  const pieces = text.split(' ')
  const space = to === undefined ? SPACE * size : (to - x - widthOfText(text, size)) / Math.max(1, pieces.length - 1) + SPACE * size
  const words: Word[] = []
  let left = x
  for (const piece of pieces) {
    for (const part of piece.split(/(\^[^^]+\^)/).filter(each => each !== '')) {
      const raised = part.startsWith('^')
      const shown = raised ? part.slice(1, -1) : part
      const own = raised ? 0.6 * size : size
      const baseline = raised ? y - 0.35 * size : y
      const right = left + shown.length * LETTER * own
      words.push({
        text: shown,
        left,
        right,
        baseline,
        size: own,
        top: baseline - 0.89 * own,
        bottom: baseline + 0.22 * own,
        bold,
        italic,
        ...(confidence !== undefined && { confidence }),
      })
      left = right
    }
    left += space
  }
  return words
}

/** Lines of a drawn table: x of the upright ones, y of those across. */
export function drawnGrid(xs: readonly number[], ys: readonly number[]): Ruling[] {
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  return [...ys.map(y => ({ left, right, top: y, bottom: y + 0.5 })), ...xs.map(x => ({ left: x, right: x + 0.5, top, bottom }))]
}

/** A paragraph set in lines of the body, the first one indented, all but the last filled to the right edge. */
export function paragraph(
  lines: readonly string[],
  y: number,
  options: { indent?: number; left?: number; right?: number; size?: number; leading?: number; bold?: boolean } = {},
): PrintedText[] {
  const { indent = 36, left = 85, right = 553, size = 14, leading = 16, bold = false } = options
  return lines.map((text, index) => ({
    x: index === 0 ? left + indent : left,
    y: y + index * leading,
    text,
    size,
    bold,
    ...(index < lines.length - 1 && { to: right }),
  }))
}

/** The text of printed pages, numbered from 1. */
export function assembledText(...pages: Parameters<typeof printPage>[]): string {
  return assemble(pages.map(([lines, options], index) => printPage(lines, { number: index + 1, ...options }))).text
}

/** Some running text, so that a page has its usual edges. */
export function runningText(y: number): PrintedText[] {
  const lines = [
    'Ban Thường vụ Đảng ủy xã An Khê Thượng báo cáo kết quả thực hiện',
    'nhiệm vụ sáu tháng đầu năm và phương hướng, nhiệm vụ sáu tháng',
    'cuối năm như sau.',
  ]
  return paragraph(lines, y)
}

export const wholeText =
  'Ban Thường vụ Đảng ủy xã An Khê Thượng báo cáo kết quả thực hiện nhiệm vụ sáu tháng đầu năm và phương hướng, nhiệm vụ sáu tháng cuối năm như sau.'
