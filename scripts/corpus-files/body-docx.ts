/** The body of an official paper: headings, paragraphs, lists, addressees and tables. */
import { AlignmentType, convertMillimetersToTwip, LineRuleType, Paragraph, type Table } from 'docx'
import { addressees, capitals, listLine, numberedLine } from './layout-words.ts'
import type { BodyPart, OfficialText } from './official-text.ts'
import { ruledTable } from './ruled-table.ts'
import { textRuns } from './text-runs.ts'

const longestHeading = 130

export function bodyBlocks({ body }: OfficialText, size: number): (Paragraph | Table)[] {
  const letterTo = addresseeLines(body)
  return body.flatMap((part, index) => {
    if (part.kind === 'table') return [ruledTable(part.rows), new Paragraph({ spacing: { after: 60 } })]
    if (letterTo.has(index)) return [addressee(part.text, size, !letterTo.has(index + 1))]
    return [isHeading(part.text) ? heading(part.text, size) : paragraph(part.text, size, index === body.length - 1)]
  })
}

/** "Kính gửi:" and the list under it. */
function addresseeLines(body: BodyPart[]): Set<number> {
  const first = body.findIndex(part => part.kind === 'paragraph' && addressees.test(part.text))
  if (first < 0) return new Set()
  const after = body.findIndex((part, index) => index > first && !(part.kind === 'paragraph' && part.text.startsWith('- ')))
  return new Set([...body.keys()].filter(index => index >= first && index < after))
}

/** A numbered line that is no sentence. */
function isHeading(text: string): boolean {
  return (numberedLine.test(text) && text.length <= longestHeading && !/[.;]$/.test(text)) || (capitals.test(text) && !listLine.test(text))
}

function heading(text: string, size: number): Paragraph {
  return new Paragraph({ ...layout(), keepNext: true, children: textRuns(text, { bold: true, size }) })
}

/** The last paragraph stays with the foot: a signature does not stand alone on a page. */
function paragraph(text: string, size: number, last: boolean): Paragraph {
  return new Paragraph({ ...layout(), keepNext: last, keepLines: last, alignment: AlignmentType.JUSTIFIED, children: textRuns(text, { size }) })
}

function addressee(text: string, size: number, last: boolean): Paragraph {
  const left = convertMillimetersToTwip(text.startsWith('- ') ? 48 : 38)
  return new Paragraph({ indent: { left }, spacing: { before: 40, after: last ? 160 : 40 }, children: textRuns(text, { size }) })
}

function layout() {
  return {
    indent: { firstLine: convertMillimetersToTwip(10) },
    spacing: { before: 60, after: 60, line: 360, lineRule: LineRuleType.EXACT },
  }
}
