import type { Problem } from '@roviec/reader'
import type { LegacyEncoding } from '../legacy/encoding.ts'
import { legacyProblem } from '../legacy/problem.ts'
import { convertWholeText } from '../legacy/whole-text.ts'
import { fileProblem } from '../problem.ts'
import type { ExtractedText } from '../types.ts'
import type { Block } from './blocks.ts'
import { writeFlow } from './write-flow.ts'

/** What a reader of flowing text noticed on its way. */
interface FlowNotices {
  encodings: Set<LegacyEncoding>
  changes: { inserted: number; deleted: number }
  pictures: number
}

/** The last step of every word processor's file: blocks to text, and what is to be told of the whole document. */
export function finishFlow(blocks: Block[], notices: FlowNotices, problems: readonly Problem[] = []): ExtractedText {
  if (notices.encodings.size === 0) convertWholeText(blocks, notices.encodings)
  const flow = writeFlow(blocks)
  return { ...flow, layout: 'flow', pages: null, ocr: false, problems: [...problems, ...flowProblems(notices, flow.text)] }
}

function flowProblems({ changes, encodings, pictures }: FlowNotices, text: string): Problem[] {
  const problems = [...encodings].map(legacyProblem)
  if (changes.inserted + changes.deleted > 0) problems.push(fileProblem('tracked-changes', 'advice', 'author', { ...changes }))
  if (text === '' && pictures > 0) problems.push(fileProblem('unreadable-page', 'warning', 'reader', { pictures }))
  return problems
}
