import { append, type Block, type Note } from '../flow/blocks.ts'
import { addMark, noteMark } from '../flow/raised.ts'
import { overlay, type StyledPiece, styledPiece, type TextStyle } from '../flow/text-style.ts'
import { childNamed, textOf, type XmlElement } from '../xml/element.ts'
import { readOdtBlocks } from './blocks.ts'
import type { OdtReading } from './reading.ts'

export interface OdtInline {
  pieces: StyledPiece[]
  notes: Note[]
  boxes: Block[]
  /** Set by `text:hidden-paragraph`. */
  hidden: boolean
}

/** Text and what may stand in text. Unknown `text:` elements are fields: what they show is text. */
export function readOdtInline(parent: XmlElement, style: TextStyle, inline: OdtInline, reading: OdtReading): void {
  for (const child of parent.children) {
    if (typeof child === 'string') addText(collapse(child, inline), style, inline)
    else readElement(child, style, inline, reading)
  }
}

function readElement(element: XmlElement, style: TextStyle, inline: OdtInline, reading: OdtReading): void {
  switch (element.name) {
    case 'text:span':
      readOdtInline(element, overlay(style, reading.styles.text(element.attributes['text:style-name'])), inline, reading)
      return
    case 'text:s':
      addText(' '.repeat(Math.min(200, Math.max(1, Number(element.attributes['text:c'] ?? 1) || 1))), style, inline)
      return
    case 'text:tab':
      addText('\t', style, inline)
      return
    case 'text:line-break':
      addText('\n', style, inline)
      return
    case 'text:note':
      addNote(element, inline, reading)
      return
    case 'text:ruby': {
      const base = childNamed(element, 'text:ruby-base')
      if (base) readOdtInline(base, style, inline, reading)
      return
    }
    case 'text:hidden-paragraph':
      inline.hidden ||= element.attributes['text:is-hidden'] !== 'false'
      return
    case 'text:hidden-text':
    case 'text:number':
    case 'text:script':
    case 'text:tracked-changes':
      return
    case 'draw:image':
      reading.pictures++
      return
  }
  if (element.name.startsWith('draw:')) append(inline.boxes, readOdtBlocks(element, reading))
  else if (element.name.startsWith('text:')) readOdtInline(element, style, inline, reading)
}

function addText(text: string, style: TextStyle, inline: OdtInline): void {
  if (text !== '' && !style.hidden) inline.pieces.push(styledPiece(text, style))
}

/** White space of the file is one space, and none after another (ODF 6.1.2). */
function collapse(text: string, inline: OdtInline): string {
  const single = text.replace(/[ \t\r\n]+/g, ' ')
  return single.startsWith(' ') && /[ \n\t]$/.test(inline.pieces.at(-1)?.text ?? ' ') ? single.slice(1) : single
}

function addNote(element: XmlElement, inline: OdtInline, reading: OdtReading): void {
  const citation = childNamed(element, 'text:note-citation')
  const body = childNamed(element, 'text:note-body')
  if (reading.inNote || !citation) return
  const mark = (citation.attributes['text:label'] ?? textOf(citation)).trim()
  addMark(inline.pieces, noteMark(mark))
  reading.inNote = true
  inline.notes.push({ mark, blocks: body ? readOdtBlocks(body, reading) : [] })
  reading.inNote = false
}
