import { finishFlow } from '../flow/finish-flow.ts'
import type { ExtractedText, ReadContext } from '../types.ts'
import { readOdtBlocks } from './blocks.ts'
import { openOdt } from './package.ts'
import { startOdtReading } from './reading.ts'

/** .odt: the same reading as a .docx gets, from OpenDocument's own words for the same things. */
export async function readOdt(bytes: Uint8Array, context: ReadContext): Promise<ExtractedText> {
  const parts = await openOdt(bytes, context.limits)
  const reading = startOdtReading(parts)
  return finishFlow(readOdtBlocks(parts.body, reading), reading)
}
