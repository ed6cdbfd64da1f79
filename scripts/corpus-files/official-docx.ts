/**
 * An official paper as .docx in the layout offices use: letterhead and foot as tables without borders, title centred,
 * body justified with its first line indented, page numbers at the top from page 2, notes as real footnotes.
 */
import { AlignmentType, convertMillimetersToTwip, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { bodyBlocks } from './body-docx.ts'
import { footTable } from './foot-docx.ts'
import { letterhead, titleParagraphs } from './letterhead-docx.ts'
import type { OfficialText } from './official-text.ts'
import { font, textRuns } from './text-runs.ts'

const margins = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 8 }

export async function officialDocx(paper: OfficialText): Promise<Uint8Array> {
  const size = paper.system === 'party' ? 28 : 27
  const document = new Document({
    creator: 'An Khê Thượng',
    lastModifiedBy: 'An Khê Thượng',
    styles: { default: { document: { run: { font, size, language: { value: 'vi-VN' } } } } },
    footnotes: Object.fromEntries([...paper.footnotes].map(([mark, text]) => [mark, { children: [footnote(text)] }])),
    sections: [
      {
        properties: { titlePage: true, page: { size: { width: millimetres(210), height: millimetres(297) }, margin: marginTwips() } },
        headers: { default: new Header({ children: [pageNumber(size)] }), first: emptyHeader() },
        footers: { first: new Footer({ children: [] }) },
        children: [letterhead(paper), ...titleParagraphs(paper, size), ...bodyBlocks(paper, size), footTable(paper)],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function millimetres(value: number): number {
  return convertMillimetersToTwip(value)
}

function marginTwips() {
  return Object.fromEntries(Object.entries(margins).map(([side, value]) => [side, millimetres(value)]))
}

function pageNumber(size: number): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size })] })
}

function emptyHeader(): Header {
  return new Header({ children: [new Paragraph({})] })
}

function footnote(text: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.JUSTIFIED, children: textRuns(` ${text}`, { size: 20 }) })
}
