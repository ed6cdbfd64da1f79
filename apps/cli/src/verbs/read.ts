import { stat } from 'node:fs/promises'
import type { Command } from '../command-line.ts'
import { printed, readDocument, writeJson } from '../reading.ts'
import type { Session } from '../session.ts'
import { exitCode, Stop } from '../stop.ts'

export async function read({ path, options }: Command, session: Session): Promise<number> {
  const folder = await stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
  if (folder && !options.jsonl) throw new Stop(exitCode.notRead, session.locale.usage.folder(path))
  if (folder) return (await import('./read-folder.ts')).readFolder(path, session)
  const { reading } = await readDocument(path, session)
  if (options.json || options.jsonl) writeJson(printed(reading), session)
  else session.io.out((await import('../summary/summary.ts')).summarise(reading, path, session))
  return exitCode.done
}
