/**
 * What docx/, odt/ and the HTML reader turn a file into before it becomes lines: paragraphs and tables, nothing of the format left.
 */
export interface Look {
  bold?: boolean
  italic?: boolean
  /** Points. */
  size?: number
}

/** A stretch of text that looks the same. '\n' is a line break inside the paragraph. */
export interface Piece extends Look {
  text: string
}

export interface Note {
  mark: string
  blocks: Block[]
}

export interface Paragraph {
  kind: 'paragraph'
  /** Automatic numbering written out, with the space after it: '1.1. ', '- '. */
  label: string
  pieces: Piece[]
  /** Footnotes whose anchors stand in this paragraph. */
  notes: Note[]
  align?: 'left' | 'center' | 'right' | 'justify'
  heading?: number
}

export interface Cell {
  blocks: Block[]
  /** Columns it covers. */
  span: number
  /** Part of a cell that began in a row above. */
  continued: boolean
}

export interface Row {
  cells: Cell[]
  /** Declared as a head row by the file. */
  head: boolean
}

export interface Table {
  kind: 'table'
  rows: Row[]
  /** Has lines that can be seen on paper. */
  ruled: boolean
  /** Right edges of the grid's columns in points, where the file gives them. */
  edges: number[]
}

export type Block = Paragraph | Table

/** `push(...more)` would put every block on the stack, and a file may have a million. */
export function append(blocks: Block[], more: readonly Block[]): void {
  for (const block of more) blocks.push(block)
}

export function isBlank(block: Block): boolean {
  if (block.kind === 'table') return block.rows.every(row => row.cells.every(cell => cell.blocks.every(isBlank)))
  return block.label === '' && block.notes.length === 0 && block.pieces.every(piece => piece.text.trim() === '')
}

/** All paragraphs below in reading order, those of footnotes after the one that carries them. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const collect = (block: Block): void => {
    if (block.kind === 'table') for (const row of block.rows) for (const cell of row.cells) cell.blocks.forEach(collect)
    else {
      paragraphs.push(block)
      for (const note of block.notes) note.blocks.forEach(collect)
    }
  }
  blocks.forEach(collect)
  return paragraphs
}

/** All pieces below, for measuring a look; not those of footnotes. */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  return blocks.flatMap(block => (block.kind === 'paragraph' ? block.pieces : block.rows.flatMap(row => row.cells.flatMap(cell => piecesOf(cell.blocks)))))
}

/** All notes below, in reading order. */
export function notesOf(blocks: readonly Block[]): Note[] {
  return paragraphsOf(blocks).flatMap(paragraph => paragraph.notes)
}

/** White space that is not one single space already: most is, and need not be touched. */
const otherSpace = /[^\S ]\s*| \s+/g

/** Text of blocks on one line: every line end becomes one space. */
export function flatText(blocks: readonly Block[]): string {
  const parts = blocks.map(block => {
    if (block.kind === 'paragraph') return block.label + block.pieces.map(piece => piece.text).join('')
    return block.rows.map(row => row.cells.map(cell => (cell.continued ? '' : flatText(cell.blocks))).join(' ')).join(' ')
  })
  return parts.join(' ').replace(otherSpace, ' ').trim()
}
