/** Resumable uploads by the tus protocol. What is acknowledged is on the disk and in the list of intake. */
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { FileStore } from '@tus/file-store'
import { Server, type Upload } from '@tus/server'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { flush } from '../../platform/blobs.ts'
import { newId } from '../../platform/ids.ts'
import { assertCan } from '../accounts/policy.ts'
import { takeUpload, uploadPath } from './commands.ts'

/** Gives the person behind a request of the protocol. */
export type Authenticate = (headers: Headers) => Promise<Actor>

export async function createUploads(deps: Deps, authenticate: Authenticate): Promise<Server> {
  const directory = join(deps.configuration.dataFolder, 'uploads')
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const datastore = new FileStore({ directory })
  return new Server({
    path: '/api/uploads',
    datastore,
    maxSize: deps.configuration.uploadBytes,
    relativeLocation: true,
    respectForwardedHeaders: false,
    namingFunction: () => newId(),
    async onIncomingRequest(request, uploadId) {
      const actor = await asProtocolError(() => bringer(authenticate, request.headers))
      const owner = uploadId ? await ownerOf(datastore, uploadId) : null
      if (owner && owner !== actor.communeId) throw { status_code: 404, body: 'not found' }
    },
    async onUploadCreate(request, upload) {
      const actor = await asProtocolError(() => bringer(authenticate, request.headers))
      return { metadata: { ...upload.metadata, communeId: actor.communeId, personId: actor.personId } }
    },
    async onUploadFinish(_request, upload) {
      await finish(deps, upload)
      return {}
    },
  })
}

async function bringer(authenticate: Authenticate, headers: Headers): Promise<Actor> {
  const actor = await authenticate(headers)
  assertCan(actor, 'document.bring')
  return actor
}

async function asProtocolError<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError) throw { status_code: error.status, body: error.code }
    throw error
  }
}

async function ownerOf(store: { getUpload(id: string): Promise<Upload> }, uploadId: string): Promise<string | null> {
  const upload = await store.getUpload(uploadId).catch(() => null)
  return upload?.metadata?.communeId ?? null
}

/** On the disk first, then in the list: only then is the last piece acknowledged. */
async function finish(deps: Deps, upload: Pick<Upload, 'id' | 'size' | 'metadata'>): Promise<void> {
  const { communeId, personId, filename, direction } = upload.metadata ?? {}
  if (!communeId || !personId) throw new Error('an upload without its sender')
  await flush(uploadPath(deps, upload.id))
  await takeUpload(
    deps,
    { communeId, personId },
    { uploadId: upload.id, fileName: filename?.slice(0, 300) || 'tệp', size: upload.size ?? 0, direction: direction === 'outgoing' ? 'outgoing' : 'incoming' },
  )
}

/** After a crash: files that had arrived whole but were not yet in the list are put there. */
export async function takeLeftUploads(deps: Deps, uploads: Server): Promise<void> {
  const directory = join(deps.configuration.dataFolder, 'uploads')
  for (const name of await readdir(directory)) {
    if (!name.endsWith('.json')) continue
    const upload = await uploads.datastore.getUpload(name.slice(0, -'.json'.length)).catch(() => null)
    if (upload && upload.size !== undefined && upload.offset === upload.size) await finish(deps, upload)
  }
}
