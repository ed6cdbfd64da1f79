/** Every document below a folder, one Reading a line; what cannot be read is told on stderr and does not stop the rest. */
import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { printed, readDocument, writeJson } from '../reading.ts'
import type { Session } from '../session.ts'
import { exitCode, Stop } from '../stop.ts'

/** Text by their bytes, but data and no documents. */
const data = /\.(?:jsonl?|csv|tsv|xml|ya?ml|log)$/i

export async function readFolder(folder: string, session: Session): Promise<number> {
  const { io, locale } = session
  const { documents, passedOver } = await documentsBelow(folder)
  const exits: number[] = []
  for (const [index, name] of documents.entries()) {
    io.err(`${locale.progress.file(index + 1, documents.length, name)}\n`)
    exits.push(await readOne(folder, name, session))
  }
  const refused = exits.filter(exit => exit !== exitCode.done).length
  io.err(`${locale.progress.folderDone(documents.length - refused, refused, passedOver)}\n`)
  return Math.max(exitCode.done, ...exits)
}

/** Paths from the folder, '/' between the parts, in a fixed order; hidden files and folders are left alone. */
async function documentsBelow(folder: string): Promise<{ documents: string[]; passedOver: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
  const seen = files.filter(path => !path.split('/').some(part => part.startsWith('.') || part === 'node_modules')).sort()
  const documents = seen.filter(path => !data.test(path))
  return { documents, passedOver: seen.length - documents.length }
}

async function readOne(folder: string, name: string, session: Session): Promise<number> {
  try {
    const { reading } = await readDocument(join(folder, name), session, name)
    writeJson(printed(reading), session)
    return exitCode.done
  } catch (error) {
    const stop = error instanceof Stop ? error : new Stop(exitCode.notRead, session.locale.open.bug(error instanceof Error ? error.message : String(error)))
    session.io.err(`${stop.message}\n`)
    return stop.exitCode
  }
}
