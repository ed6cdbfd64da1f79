/**
 * An official paper as .docx, plain but in its right form: head and foot as tables without borders, centred title, justified text
 * with an indented first line, page numbers at the top from page 2. Margins and sizes: Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW.
 */
import type { OfficialPaper } from '@roviec/register'
import { AlignmentType, convertMillimetersToTwip, Document, Header, LineRuleType, Packer, PageNumber, Paragraph, type Table, TextRun } from 'docx'
import { besideEachOther, centred, font, run, shortRule } from './parts.ts'

const textSize = 28
const margins = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 8 }

export async function paperDocx(paper: OfficialPaper): Promise<Uint8Array<ArrayBuffer>> {
  const pageNumber = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], font, size: textSize })] })
  const document = new Document({
    styles: { default: { document: { run: { font, size: textSize, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }, margin: inTwips(margins) },
        },
        headers: { default: new Header({ children: [pageNumber] }), first: new Header({ children: [new Paragraph('')] }) },
        children: [head(paper), ...title(paper), ...paper.paragraphs.map((text, index) => body(text, index === paper.paragraphs.length - 1)), foot(paper)],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const inTwips = <Lengths extends Record<string, number>>(lengths: Lengths) =>
  Object.fromEntries(Object.entries(lengths).map(([side, length]) => [side, convertMillimetersToTwip(length)])) as Record<keyof Lengths, number>

function head(paper: OfficialPaper): Table {
  const bodies = [
    ...(paper.bodyAbove === null ? [] : [centred(paper.bodyAbove, { size: 26 })]),
    ...paper.bodyLines.map(line => centred(line, { size: 26, bold: true })),
  ]
  const under = paper.star === null ? shortRule(24) : centred(paper.star, { size: 26 })
  const motto =
    paper.side === 'party'
      ? paper.motto.map(line => centred(line, { bold: true, size: 28, underline: {} }))
      : [...paper.motto.map((line, index) => centred(line, { bold: true, size: index === 0 ? 25 : 28 })), shortRule(17)]
  return besideEachOther(paper.side === 'party' ? [75, 90] : [63, 102], [
    [[...bodies, under], motto],
    [
      [centred(paper.number, { size: paper.side === 'party' ? 28 : 26 })],
      [centred(paper.placeAndDate, { italics: true, size: paper.side === 'party' ? 28 : 26 })],
    ],
  ])
}

const title = (paper: OfficialPaper): Paragraph[] => [
  centred(paper.type, { bold: true, size: paper.side === 'party' ? 32 : 28 }, { spacing: { before: 280 } }),
  centred(paper.subject, { bold: true, size: textSize }),
  paper.side === 'party' ? centred('-----', { size: textSize }, { spacing: { after: 160 } }) : shortRule(65, 160),
]

/** The last paragraph stays with the foot: a signature does not stand alone on a page. */
const body = (text: string, last: boolean): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: convertMillimetersToTwip(10) },
    spacing: { before: 60, after: 60, line: 360, lineRule: LineRuleType.EXACT },
    keepNext: last,
    keepLines: last,
    children: [run(text, { size: textSize })],
  })

/** Room for the hand and the seal. */
const signingRoom = 1300

function foot({ side, recipients, signature: { capacity, post, name } }: OfficialPaper): Table {
  const heading = side === 'party' ? run('Nơi nhận:', { underline: {}, size: 28 }) : run('Nơi nhận:', { bold: true, italics: true, size: 24 })
  const left = [
    new Paragraph({ spacing: { before: 120 }, children: [heading] }),
    ...recipients.map(line => new Paragraph({ children: [run(line, { size: side === 'party' ? 24 : 22 })] })),
  ]
  // A Party paper sets the capacity bold and the post not; a State paper both.
  const right = [
    ...(capacity === null ? [] : [centred(capacity, { bold: true, size: textSize }, { spacing: { before: 120 } })]),
    centred(post, { bold: side === 'state' || capacity === null, size: textSize }, capacity === null ? { spacing: { before: 120 } } : {}),
    centred(name, { bold: true, size: textSize }, { spacing: { before: signingRoom } }),
  ]
  return besideEachOther([83, 82], [[left, right]])
}
