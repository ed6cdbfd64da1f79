/** A path becomes a text, or a `Stop` with one clear line. A state-secret mark stops everything, whatever was asked. */
import type { Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { SourceText } from '@roviec/reader'
import { showProgress } from './progress.ts'
import { secrecyLaw } from './secrecy-law.ts'
import type { Session } from './session.ts'
import { exitCode, Stop } from './stop.ts'

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
    throw asStop(error, path, locale.open, locale.refusals, FileRefused)
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
    throw asStop(error, path, session.locale.open, session.locale.refusals, FileRefused)
  } finally {
    progress.end()
  }
}

type Files = typeof import('@roviec/files')

function asStop(
  error: unknown,
  path: string,
  sentences: Session['locale']['open'],
  refusals: Session['locale']['refusals'],
  FileRefused: Files['FileRefused'],
): unknown {
  if (error instanceof FileRefused) return new Stop(exitCode.notRead, sentences.refused(path, refusals[error.code](error.inputs)))
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (error instanceof Stop || typeof code !== 'string') return error
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Stop(exitCode.notRead, sentences.missing(path))
  if (code === 'EACCES' || code === 'EPERM') return new Stop(exitCode.notRead, sentences.forbidden(path))
  return new Stop(exitCode.notRead, sentences.failed(path, code))
}

const levels = ['mật', 'tối mật', 'tuyệt mật']

async function refuseSecrets(source: SourceText, { locale }: Session): Promise<void> {
  const { secretMark } = await import('@roviec/reader')
  const mark = secretMark(source)
  if (mark === null) return
  const level = levels.find(each => each === mark.level.normalize('NFC').toLowerCase())?.toUpperCase()
  throw new Stop(exitCode.secret, locale.open.secret(level ?? locale.open.secretMark, secrecyLaw))
}
