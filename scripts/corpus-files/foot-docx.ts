/** The foot of an official paper: recipients on the left, signature on the right. */
import { AlignmentType, Paragraph, type Table } from 'docx'
import { capitals } from './layout-words.ts'
import type { OfficialText } from './official-text.ts'
import { plainTable } from './plain-table.ts'
import { textRuns } from './text-runs.ts'

/** Room for the hand and the seal. */
const signingRoom = 1300

export function footTable({ system, recipients, signature }: OfficialText): Table {
  const heading = system === 'party' ? textRuns('Nơi nhận:', { underline: {}, size: 28 }) : textRuns('Nơi nhận:', { bold: true, italics: true, size: 24 })
  const left = [new Paragraph({ spacing: { before: 120 }, children: heading }), ...recipients.map(line => recipient(line, system))]
  return plainTable([85, 80], [[left, signature.map((line, index) => signed(line, index, system))]])
}

function recipient(line: string, system: OfficialText['system']): Paragraph {
  return new Paragraph({ children: textRuns(line, { size: system === 'party' ? 24 : 22 }) })
}

/** A Party paper sets only the capacity bold, a State paper the post as well. */
function signed(line: string, index: number, system: OfficialText['system']): Paragraph {
  const isName = !capitals.test(line)
  const bold = isName || index === 0 || system === 'state'
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: isName ? signingRoom : index === 0 ? 120 : 0 },
    children: textRuns(line, { bold, size: 28 }),
  })
}
