/** Letterhead and title of an official paper; sizes in half points. */
import { AlignmentType, BorderStyle, convertMillimetersToTwip, type IParagraphOptions, type IRunOptions, Paragraph, type Table } from 'docx'
import { placeAndDate, referenceLine, secrecyStamp, subjectOfLetter } from './layout-words.ts'
import type { OfficialText } from './official-text.ts'
import { plainTable } from './plain-table.ts'
import { textRuns } from './text-runs.ts'

type RunStyle = Omit<IRunOptions, 'text' | 'children'>

export function letterhead(paper: OfficialText): Table {
  const belowNames = paper.left.findIndex(line => referenceLine.test(line))
  const [names, numbers] = [paper.left.slice(0, belowNames), paper.left.slice(belowNames)]
  const [national, date] = [paper.right.filter(line => !placeAndDate.test(line)), paper.right.filter(line => placeAndDate.test(line))]
  const draw = paper.system === 'party' ? partyRow : stateRow
  return plainTable(paper.system === 'party' ? [71, 94] : [65, 100], [
    draw(names, national),
    [numbers.map(line => numberLine(line, paper.system)), date.map(line => centred(line, { italics: true, size: 28 }))],
  ])
}

export function titleParagraphs({ title, system }: OfficialText, size: number): Paragraph[] {
  if (title.length === 0) return [spacer()]
  const [type, ...subject] = title
  return [
    centred(type!, { bold: true, size: size + 2 }, { spacing: { before: 280 } }),
    ...subject.map(line => centred(line, { bold: true, size })),
    system === 'party' ? centred('-----', { size }, { spacing: { after: 160 } }) : shortRule(70, 160),
  ]
}

function partyRow(names: string[], national: string[]): Paragraph[][] {
  const own = names.findLastIndex(line => line !== '*')
  return [
    names.map((line, index) => centred(line, { size: 26, bold: index === own })),
    national.map(line => centred(line, { bold: true, size: 30, underline: {} })),
  ]
}

function stateRow(names: string[], [country = '', motto = '']: string[]): Paragraph[][] {
  return [
    [...names.map(line => centred(line, { bold: true, size: 26 })), shortRule(24)],
    [centred(country, { bold: true, size: 25 }), centred(motto, { bold: true, size: 28 }), shortRule(16)],
  ]
}

function numberLine(line: string, system: OfficialText['system']): Paragraph {
  if (secrecyStamp.test(line)) return stamp(line)
  if (subjectOfLetter.test(line)) return centred(line, { size: 24, italics: system === 'party' }, { spacing: { before: 120 } })
  return centred(line, { size: system === 'party' ? 28 : 26 })
}

/** The red box a clerk stamps under the number. */
function stamp(level: string): Paragraph {
  const side = { style: BorderStyle.SINGLE, size: 12, color: 'C00000', space: 2 }
  const indent = convertMillimetersToTwip(20)
  return centred(
    level,
    { bold: true, size: 28, color: 'C00000' },
    {
      border: { top: side, bottom: side, left: side, right: side },
      indent: { left: indent, right: indent },
      spacing: { before: 120 },
    },
  )
}

/** A rule under the line above, indented on both sides by so many millimetres. */
function shortRule(inset: number, after = 40): Paragraph {
  const indent = convertMillimetersToTwip(inset)
  return new Paragraph({
    spacing: { before: 70, after, line: 80, lineRule: 'exact' },
    indent: { left: indent, right: indent },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
  })
}

function centred(text: string, run: RunStyle, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, ...options, children: textRuns(text, run) })
}

function spacer(): Paragraph {
  return new Paragraph({ spacing: { after: 120 } })
}
