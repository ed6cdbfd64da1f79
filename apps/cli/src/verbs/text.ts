import type { Command } from '../command-line.ts'
import { readDocument, writeJson } from '../reading.ts'
import type { Session } from '../session.ts'
import { exitCode } from '../stop.ts'
import { printableLine } from '../terminal/printable.ts'

/** The text that all offsets, lines and columns count in. With --json: what was extracted from the file, before cleaning, with its hints. */
export async function text({ path, options }: Command, session: Session): Promise<number> {
  const { source, reading } = await readDocument(path, session)
  if (options.json || options.jsonl) writeJson(source, session)
  else session.io.out(session.io.outIsTerminal ? `${reading.text.split('\n').map(printableLine).join('\n')}\n` : `${reading.text}\n`)
  return exitCode.done
}
