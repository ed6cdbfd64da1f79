import type { Reading, SourceText } from '@roviec/reader'
import { readOptions } from './agencies.ts'
import { openDocument } from './open.ts'
import type { Session } from './session.ts'

/** A path becomes a Reading, with the text it was made from. */
export async function readDocument(path: string, session: Session, name?: string): Promise<{ source: SourceText; reading: Reading }> {
  const options = await readOptions(session)
  const source = await openDocument(path, session, name)
  const { read } = await import('@roviec/reader')
  return { source, reading: read(source, options) }
}

/**
 * A Reading as printed: each indicator also bears `percentOfPlan`, the name under which gold annotations hold `percentOfTarget`,
 * so that any scorer of theirs can compare it.
 */
export function printed(reading: Reading): object {
  return { ...reading, indicators: reading.indicators.map(indicator => ({ ...indicator, percentOfPlan: indicator.percentOfTarget })) }
}

export function writeJson(value: unknown, { io, options }: Session): void {
  io.out(`${options.jsonl ? JSON.stringify(value) : JSON.stringify(value, null, 2)}\n`)
}
