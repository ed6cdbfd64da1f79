import type { Problem } from '@roviec/reader'
import { writeFlow } from '../flow/write-flow.ts'
import { legacyProblem } from '../legacy/problem.ts'
import { fileProblem } from '../problem.ts'
import type { ExtractedText, ReadContext } from '../types.ts'
import { readOdtBlocks } from './blocks.ts'
import { openOdt } from './package.ts'
import { type OdtReading, startOdtReading } from './reading.ts'

/** .odt: the same reading as a .docx gets, from OpenDocument's own words for the same things. */
export async function readOdt(bytes: Uint8Array, context: ReadContext): Promise<ExtractedText> {
  const parts = await openOdt(bytes, context.limits)
  const reading = startOdtReading(parts)
  const flow = writeFlow(readOdtBlocks(parts.body, reading))
  return { ...flow, layout: 'flow', pages: null, ocr: false, problems: problemsOf(reading, flow.text) }
}

function problemsOf(reading: OdtReading, text: string): Problem[] {
  const problems = [...reading.encodings].map(legacyProblem)
  const { inserted, deleted } = reading.changes
  if (inserted + deleted > 0) problems.push(fileProblem('tracked-changes', 'advice', 'author', { inserted, deleted }))
  if (text === '' && reading.pictures > 0) problems.push(fileProblem('unreadable-page', 'warning', 'reader', { pictures: reading.pictures }))
  return problems
}
