import { append, type Block, type Note } from '../flow/blocks.ts'
import { addMark, noteMark } from '../flow/raised.ts'
import { overlay, type StyledPiece, styledPiece, type TextStyle } from '../flow/text-style.ts'
import { childNamed, elementsOf, textOf, type XmlElement } from '../xml/element.ts'
import { chosenAlternative } from './alternate.ts'
import { readBlocks } from './blocks.ts'
import type { NoteKind } from './notes.ts'
import type { DocxReading } from './reading.ts'
import { combineStyles, runStyleFrom } from './run-style.ts'
import { symbolText } from './symbols.ts'
import { settingOf } from './values.ts'

/** The text of one paragraph while it is gathered. */
export interface Inline {
  pieces: StyledPiece[]
  notes: Note[]
  /** Text boxes anchored here: they follow the paragraph. */
  boxes: Block[]
  /** Run properties of the paragraph's style. */
  style: TextStyle
}

/** Everything in a paragraph but its properties: runs, and what may stand around runs. Unknown elements carry no text. */
export function readInline(parent: XmlElement, inline: Inline, reading: DocxReading): void {
  for (const element of elementsOf(parent)) {
    switch (element.name) {
      case 'w:r':
        readRun(element, inline, reading)
        break
      case 'w:ins':
      case 'w:moveTo':
        reading.changes.inserted++
        readInline(element, inline, reading)
        break
      case 'w:del':
      case 'w:moveFrom':
        reading.changes.deleted++
        break
      case 'w:hyperlink':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:fldSimple':
      case 'w:dir':
      case 'w:bdo':
      case 'w:sdtContent':
        readInline(element, inline, reading)
        break
      case 'w:sdt': {
        const content = childNamed(element, 'w:sdtContent')
        if (content) readInline(content, inline, reading)
        break
      }
      case 'mc:AlternateContent': {
        const chosen = chosenAlternative(element)
        if (chosen) readInline(chosen, inline, reading)
        break
      }
      case 'm:oMath':
      case 'm:oMathPara':
        addText(mathText(element), {}, inline)
        break
    }
  }
}

function readRun(run: XmlElement, inline: Inline, reading: DocxReading): void {
  const properties = childNamed(run, 'w:rPr')
  const character = reading.styles.character(settingOf(properties, 'w:rStyle'))
  const style = overlay(combineStyles(reading.styles.defaults, inline.style, character), runStyleFrom(properties))
  readRunContent(run, run, style, inline, reading)
}

/** `parent` is the run, or the alternative inside it that was chosen. */
function readRunContent(parent: XmlElement, run: XmlElement, style: TextStyle, inline: Inline, reading: DocxReading): void {
  for (const element of elementsOf(parent)) {
    if (element.name === 'w:fldChar') reading.fields.mark(element)
    else if (reading.fields.inCode || style.hidden) continue
    else if (element.name === 'w:footnoteReference' || element.name === 'w:endnoteReference') {
      if (addNote(element, run, inline, reading)) return
    } else if (element.name === 'mc:AlternateContent') {
      const chosen = chosenAlternative(element)
      if (chosen) readRunContent(chosen, run, style, inline, reading)
    } else if (element.name === 'w:ruby') {
      const base = childNamed(element, 'w:rubyBase')
      if (base) readInline(base, inline, reading)
    } else if (element.name === 'w:drawing' || element.name === 'w:pict' || element.name === 'w:object') {
      readDrawing(element, inline, reading)
    } else addText(characters(element), style, inline)
  }
}

function characters(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
      return textOf(element).replace(/[\r\n]+/g, ' ')
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:softHyphen':
      return '\u00ad'
    case 'w:sym':
      return symbolText(element.attributes['w:font'], element.attributes['w:char'])
    default:
      return ''
  }
}

function addText(text: string, style: TextStyle, inline: Inline): void {
  if (text !== '') inline.pieces.push(styledPiece(text, style))
}

/** True when the rest of the run is the note's own mark, typed by hand, and has been read. */
function addNote(reference: XmlElement, run: XmlElement, inline: Inline, reading: DocxReading): boolean {
  if (reading.notes.inNote) return false
  const kind: NoteKind = reference.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  const custom = customMark(reference, run)
  const mark = custom ?? reading.notes.nextMark(kind)
  addMark(inline.pieces, noteMark(mark))
  const body = reading.notes.body(kind, reference.attributes['w:id'])
  if (body) {
    reading.notes.inNote = true
    inline.notes.push({ mark, blocks: withoutMark(readBlocks(body, reading), custom) })
    reading.notes.inNote = false
  }
  return custom !== undefined
}

function customMark(reference: XmlElement, run: XmlElement): string | undefined {
  if (!['1', 'true', 'on'].includes(reference.attributes['w:customMarkFollows'] ?? '')) return undefined
  const after = elementsOf(run).slice(elementsOf(run).indexOf(reference) + 1)
  return after.map(characters).join('').trim() || undefined
}

/** A mark typed by hand stands in the note's text too. */
function withoutMark(blocks: Block[], mark: string | undefined): Block[] {
  const first = blocks[0]
  if (mark === undefined || first?.kind !== 'paragraph') return blocks
  const piece = first.pieces.find(each => each.text.trim() !== '')
  if (piece?.text.trimStart().startsWith(mark)) piece.text = piece.text.trimStart().slice(mark.length)
  return blocks
}

/** A drawing is read for its text boxes; its picture is only counted. */
function readDrawing(element: XmlElement, inline: Inline, reading: DocxReading): void {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:txbxContent') append(inline.boxes, readBlocks(child, reading))
    else if (child.name === 'mc:AlternateContent') {
      const chosen = chosenAlternative(child)
      if (chosen) readDrawing(chosen, inline, reading)
    } else {
      if (child.name === 'a:blip' || child.name === 'v:imagedata') reading.pictures++
      readDrawing(child, inline, reading)
    }
  }
}

function mathText(element: XmlElement): string {
  return elementsOf(element)
    .map(child => {
      if (child.name === 'm:t') return textOf(child)
      if (child.name === 'm:f')
        return elementsOf(child)
          .map(mathText)
          .filter(part => part !== '')
          .join('/')
      return mathText(child)
    })
    .join('')
}
