import type { Problem } from '@roviec/reader'
import { writeFlow } from '../flow/write-flow.ts'
import { legacyProblem } from '../legacy/problem.ts'
import { fileProblem } from '../problem.ts'
import type { ExtractedText, ReadContext } from '../types.ts'
import { readBlocks } from './blocks.ts'
import { openDocx } from './package.ts'
import { type DocxReading, startReading } from './reading.ts'

/**
 * .docx (.docm, .dotx): the text as the finished document shows it. Headers and footers, comments, deleted and hidden text are left out;
 * automatic numbers are written out, footnotes stand after the paragraph of their anchor.
 */
export async function readDocx(bytes: Uint8Array, context: ReadContext): Promise<ExtractedText> {
  const parts = await openDocx(bytes, context.limits)
  const reading = startReading(parts)
  const flow = writeFlow(readBlocks(parts.body, reading))
  return { ...flow, layout: 'flow', pages: null, ocr: false, problems: [...parts.problems, ...problemsOf(reading, flow.text)] }
}

function problemsOf(reading: DocxReading, text: string): Problem[] {
  const problems = [...reading.encodings].map(legacyProblem)
  const { inserted, deleted } = reading.changes
  if (inserted + deleted > 0) problems.push(fileProblem('tracked-changes', 'advice', 'author', { inserted, deleted }))
  if (text === '' && reading.pictures > 0) problems.push(fileProblem('unreadable-page', 'warning', 'reader', { pictures: reading.pictures }))
  if (reading.foreignParts > 0) problems.push(fileProblem('unreadable-page', 'warning', 'reader', { foreignParts: reading.foreignParts }))
  return problems
}
