import { finishFlow } from '../flow/finish-flow.ts'
import { fileProblem } from '../problem.ts'
import type { ExtractedText, ReadContext } from '../types.ts'
import { readBlocks } from './blocks.ts'
import { openDocx } from './package.ts'
import { startReading } from './reading.ts'

/**
 * .docx (.docm, .dotx): the text as the finished document shows it. Headers and footers, comments, deleted and hidden text are left out;
 * automatic numbers are written out, footnotes stand after the paragraph of their anchor.
 */
export async function readDocx(bytes: Uint8Array, context: ReadContext): Promise<ExtractedText> {
  const parts = await openDocx(bytes, context.limits)
  const reading = startReading(parts)
  const blocks = readBlocks(parts.body, reading)
  const foreign = reading.foreignParts > 0 ? [fileProblem('unreadable-page', 'warning', 'reader', { foreignParts: reading.foreignParts })] : []
  return finishFlow(blocks, reading, [...parts.problems, ...foreign])
}
