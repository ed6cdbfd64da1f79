import { append, type Block } from '../flow/blocks.ts'
import { childNamed, descend, elementsOf, type XmlElement } from '../xml/element.ts'
import { chosenAlternative } from './alternate.ts'
import { type Carried, finishParagraph, readParagraph } from './paragraph.ts'
import type { DocxReading } from './reading.ts'
import { readTable } from './table.ts'
import { settingOf } from './values.ts'

/** Paragraphs and tables of a body, a cell, a note or a text box, in order. */
export function readBlocks(parent: XmlElement, reading: DocxReading): Block[] {
  const blocks: Block[] = []
  const carried = readInto(parent, blocks, reading, null)
  if (carried) append(blocks, finishParagraph(carried, {}, '', reading))
  return blocks
}

function readInto(parent: XmlElement, blocks: Block[], reading: DocxReading, before: Carried | null): Carried | null {
  let carried = before
  for (const element of elementsOf(parent)) {
    switch (element.name) {
      case 'w:p': {
        const read = readParagraph(element, reading, carried)
        carried = read.carried
        append(blocks, read.blocks)
        break
      }
      case 'w:tbl':
        if (carried) append(blocks, finishParagraph(carried, {}, '', reading))
        carried = null
        blocks.push(readTable(element, reading))
        break
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
      case 'w:smartTag':
        carried = readInto(element, blocks, reading, carried)
        break
      case 'w:sdt': {
        const content = childNamed(element, 'w:sdtContent')
        if (content && !isContents(element)) carried = readInto(content, blocks, reading, carried)
        break
      }
      case 'mc:AlternateContent': {
        const chosen = chosenAlternative(element)
        if (chosen) carried = readInto(chosen, blocks, reading, carried)
        break
      }
      case 'w:altChunk':
        reading.foreignParts++
        break
    }
  }
  return carried
}

/** A table of contents repeats every heading with a page number: it is furniture. */
function isContents(element: XmlElement): boolean {
  return settingOf(descend(element, 'w:sdtPr', 'w:docPartObj'), 'w:docPartGallery') === 'Table of Contents'
}
