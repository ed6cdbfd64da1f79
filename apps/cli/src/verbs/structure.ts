import type { Command } from '../command-line.ts'
import { readDocument, writeJson } from '../reading.ts'
import type { Session } from '../session.ts'
import { exitCode } from '../stop.ts'

/** Header, headings, tables, footnotes. */
export async function structure({ path, options }: Command, session: Session): Promise<number> {
  const { reading } = await readDocument(path, session)
  const { header, outline, footnotes, tables } = reading
  if (options.json || options.jsonl) writeJson({ header, outline, footnotes, tables }, session)
  else session.io.out((await import('../summary/summary.ts')).showStructure(reading, session))
  return exitCode.done
}
