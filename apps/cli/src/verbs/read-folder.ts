/** Every document below a folder, one Reading a line; what cannot be read is told on stderr and does not stop the rest. */
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { printed, readDocument, writeJson } from '../reading.ts'
import type { Session } from '../session.ts'
import { asStop, exitCode } from '../stop.ts'
import { tell } from '../tell.ts'
import { unopened } from '../unopened.ts'

/** Text by their bytes, but data and no documents. */
const data = /\.(?:jsonl?|csv|tsv|xml|ya?ml|log)$/i

export async function readFolder(folder: string, session: Session): Promise<number> {
  const { io, locale } = session
  const { files, exits } = await filesBelow(folder, session)
  const documents = files.filter(path => !data.test(path))
  for (const [index, name] of documents.entries()) {
    io.err(`${locale.progress.file(index + 1, documents.length, name)}\n`)
    exits.push(await readOne(folder, name, session))
  }
  const refused = exits.filter(exit => exit !== exitCode.done).length
  const read = exits.length - refused
  tell(exits.length === 0 ? locale.progress.emptyFolder(folder) : locale.progress.folderDone(read, refused, files.length - documents.length), io)
  return Math.max(exitCode.done, ...exits)
}

/** Paths from the folder, '/' between the parts, in a fixed order; hidden files and folders are left alone. An exit code for every folder that is closed to us. */
async function filesBelow(folder: string, session: Session): Promise<{ files: string[]; exits: number[] }> {
  const files: string[] = []
  const exits: number[] = []
  const walk = async (below: string): Promise<void> => {
    for (const entry of await entriesOf(join(folder, below))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = `${below}${entry.name}`
      if (entry.isFile()) files.push(path)
      if (entry.isDirectory()) await walk(`${path}/`)
    }
  }
  const entriesOf = async (path: string): Promise<Dirent[]> => {
    try {
      return await readdir(path, { withFileTypes: true })
    } catch (error) {
      exits.push(refuse(unopened(error, path, session.locale) ?? error, session))
      return []
    }
  }
  await walk('')
  return { files: files.sort(), exits }
}

async function readOne(folder: string, name: string, session: Session): Promise<number> {
  try {
    const { reading } = await readDocument(join(folder, name), session, name)
    writeJson(printed(reading), session)
    return exitCode.done
  } catch (error) {
    return refuse(error, session)
  }
}

function refuse(error: unknown, { io, locale }: Session): number {
  const stop = asStop(error, locale)
  tell(stop.message, io)
  return stop.exitCode
}
