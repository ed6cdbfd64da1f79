/** A path becomes a text, or a `Stop` with one clear line. A state-secret mark stops everything, whatever was asked. */
import type { Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { SourceText } from '@roviec/reader'
import { showProgress } from './progress.ts'
import type { Session } from './session.ts'
import { exitCode, Stop } from './stop.ts'
import { unopened } from './unopened.ts'

const standardInput = '-'

/** @param name how the document is called in its Reading; the file's own name when left out */
export async function openDocument(path: string, session: Session, name = basename(path)): Promise<SourceText> {
  const bytes = path === standardInput ? await session.io.readStdin() : await readBytes(path, session)
  const source = await extract(bytes, path, name, session)
  await refuseSecrets(source, session)
  return source
}

async function readBytes(path: string, { locale }: Session): Promise<Uint8Array> {
  const { defaultLimits, FileRefused } = await import('@roviec/files')
  try {
    const found = await stat(path)
    if (!isPlainFile(found)) throw new Stop(exitCode.notRead, found.isDirectory() ? locale.usage.notFolderVerb(path) : locale.open.notFile(path))
    if (found.size > defaultLimits.bytes) throw new FileRefused('too-large', { bytes: found.size, limit: defaultLimits.bytes })
    return await readFile(path)
  } catch (error) {
    throw asStop(error, path, locale, FileRefused)
  }
}

/** Pipes count: `roviec read <(…)`. Devices and sockets do not. */
function isPlainFile(found: Stats): boolean {
  return found.isFile() || found.isFIFO()
}

async function extract(bytes: Uint8Array, path: string, name: string, session: Session): Promise<SourceText> {
  const { extractText, FileRefused } = await import('@roviec/files')
  const progress = showProgress(session)
  try {
    return await extractText(bytes, { name, onProgress: progress.show })
  } catch (error) {
    throw asStop(error, path === standardInput ? session.locale.open.standardInput : path, session.locale, FileRefused)
  } finally {
    progress.end()
  }
}

function asStop(error: unknown, path: string, locale: Session['locale'], FileRefused: typeof import('@roviec/files').FileRefused): unknown {
  if (error instanceof Stop) return error
  if (error instanceof FileRefused) return new Stop(exitCode.notRead, locale.open.refused(path, locale.refusals[error.code](error.inputs)))
  return unopened(error, path, locale) ?? error
}

const levels = ['mật', 'tối mật', 'tuyệt mật']

async function refuseSecrets(source: SourceText, { locale }: Session): Promise<void> {
  const [{ secretMark }, { secrecyLawOn }] = await Promise.all([import('@roviec/reader'), import('./secrecy-law.ts')])
  const mark = secretMark(source)
  if (mark === null) return
  const level = levels.find(each => each === mark.level.normalize('NFC').toLowerCase())?.toUpperCase()
  throw new Stop(exitCode.secret, locale.open.secret(level ?? locale.open.secretMark, secrecyLawOn(new Date().toISOString().slice(0, 10))))
}
