/** Brings files to the server as the screens do: by the tus protocol. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { IntakeItem } from '@roviec/contract'
import type { Caller } from './caller.ts'
import { until } from './run-embedded.ts'

const corpus = join(import.meta.dirname, '..', '..', '..', 'corpus')

export interface SentFile {
  name: string
  bytes: Uint8Array
}

/** A paper of the project's own corpus: `corpusFile('files/01-….docx')`. */
export const corpusFile = (path: string): SentFile => ({ name: basename(path), bytes: readFileSync(join(corpus, path)) })

export const textFile = (name: string, text: string): SentFile => ({ name, bytes: new TextEncoder().encode(text) })

const protocol = { 'tus-resumable': '1.0.0' }
const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** Asks for a place; the response says where in `location`. */
export function createUpload(member: Caller, { name, bytes }: SentFile, direction = 'incoming'): Promise<Response> {
  return member.fetch('/api/uploads', {
    method: 'POST',
    headers: { ...protocol, 'upload-length': String(bytes.length), 'upload-metadata': `filename ${base64(name)},direction ${base64(direction)}` },
  })
}

export function patchUpload(member: Caller, location: string, offset: number, body: Uint8Array | ReadableStream): Promise<Response> {
  return member.fetch(location, {
    method: 'PATCH',
    headers: { ...protocol, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
    body: body,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit)
}

export const headUpload = (member: Caller, location: string): Promise<Response> => member.fetch(location, { method: 'HEAD', headers: protocol })

/** Sends a file whole; gives the id of its upload, which is the key of its line in the list of intake. */
export async function sendFile(member: Caller, file: SentFile, direction = 'incoming'): Promise<string> {
  const created = await createUpload(member, file, direction)
  const location = created.headers.get('location')
  if (created.status !== 201 || location === null) throw new Error(`no upload: ${created.status} ${await created.text()}`)
  const sent = await patchUpload(member, location, 0, file.bytes)
  if (sent.status !== 204) throw new Error(`not taken: ${sent.status} ${await sent.text()}`)
  return location.split('/').at(-1) ?? ''
}

const isDone = ({ state }: IntakeItem): boolean => state !== 'queued' && state !== 'reading'

/** Sends a file and waits until something has become of it. Other lines with that name must be done before. */
export async function bringFile(member: Caller, file: SentFile, direction = 'incoming'): Promise<IntakeItem> {
  const before = new Set((await member.api.intake.list()).map(({ id }) => id))
  await sendFile(member, file, direction)
  return whenDone(member, item => !before.has(item.id))
}

/** The line of intake that is meant, once something has become of it. */
export async function whenDone(member: Caller, isMeant: (item: IntakeItem) => boolean): Promise<IntakeItem> {
  let found: IntakeItem | undefined
  await until(async () => {
    found = (await member.api.intake.list()).find(item => isMeant(item) && isDone(item))
    return found !== undefined
  })
  return found as IntakeItem
}

/** Sends a file that is read, and gives the id of its document. */
export async function bringDocument(member: Caller, file: SentFile, direction = 'incoming'): Promise<string> {
  const { documentId, state, failure } = await bringFile(member, file, direction)
  if (documentId === null) throw new Error(`${file.name}: ${state} ${failure?.code}`)
  return documentId
}
