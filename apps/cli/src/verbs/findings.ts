import type { Command } from '../command-line.ts'
import { readDocument, writeJson } from '../reading.ts'
import type { Session } from '../session.ts'
import { exitCode } from '../stop.ts'

/** Citations, tasks, indicators. */
export async function findings({ path, options }: Command, session: Session): Promise<number> {
  const { reading } = await readDocument(path, session)
  const { citations, tasks, indicators } = reading
  if (options.json || options.jsonl) writeJson({ citations, tasks, indicators }, session)
  else session.io.out((await import('../summary/summary.ts')).showFindings(reading, session))
  return exitCode.done
}
