/** Resumable uploads by the tus protocol. What is acknowledged is on the disk and in the list of intake. */
import { mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { FileStore } from '@tus/file-store'
import { Server, type Upload } from '@tus/server'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { flush } from '../../platform/blobs.ts'
import { newId } from '../../platform/ids.ts'
import { traceOf } from '../../platform/log.ts'
import { assertCan } from '../accounts/policy.ts'
import { takeUpload } from './commands.ts'
import { itemWithKey } from './queries.ts'
import { removeIfSettled, removeUpload, uploadPath } from './upload-files.ts'

/** Gives the person behind a request of the protocol, or refuses. */
export type Authenticate = (headers: Headers) => Promise<Actor>

export interface Uploads {
  answer(request: Request): Promise<Response>
  /** After a crash: files that had arrived whole but were not yet in the list are put there, and those that are needed no more go. */
  takeLeft(): Promise<void>
}

export async function createUploads(deps: Deps, authenticate: Authenticate): Promise<Uploads> {
  const directory = join(deps.configuration.dataFolder, 'uploads')
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const store = new FileStore({ directory })
  const server = protocol(deps, store, headers => bringer(authenticate, headers))
  return {
    async answer(request) {
      const known = request.method === 'HEAD' ? await arrivedBefore(deps, authenticate, request) : null
      return known ?? server.handleWeb(request)
    },
    async takeLeft() {
      for (const name of await readdir(directory)) if (name.endsWith('.json')) await takeLeftUpload(deps, store, name.slice(0, -'.json'.length))
    },
  }
}

function protocol(deps: Deps, datastore: FileStore, bringer: Authenticate): Server {
  return new Server({
    path: '/api/uploads',
    datastore,
    maxSize: deps.configuration.uploadBytes,
    relativeLocation: true,
    respectForwardedHeaders: false,
    disableTerminationForFinishedUploads: true,
    namingFunction: () => newId(),
    async onIncomingRequest(request, uploadId) {
      const actor = await asProtocolError(deps, () => bringer(request.headers))
      const upload = await uploadOf(datastore, uploadId)
      if (upload && upload.metadata?.communeId !== actor.communeId) throw { status_code: 404, body: 'not found' }
      // Its last piece came, but the list could not be written then: who asks again is told the truth.
      if (upload && request.method === 'HEAD' && isWhole(upload)) await asProtocolError(deps, () => finish(deps, upload))
    },
    async onUploadCreate(request, upload) {
      const actor = await asProtocolError(deps, () => bringer(request.headers))
      return { metadata: { ...upload.metadata, communeId: actor.communeId, personId: actor.personId } }
    },
    async onUploadFinish(_request, upload) {
      await asProtocolError(deps, () => finish(deps, upload))
      return {}
    },
  })
}

async function bringer(authenticate: Authenticate, headers: Headers): Promise<Actor> {
  const actor = await authenticate(headers)
  assertCan(actor, 'document.bring')
  return actor
}

/** As the protocol's server takes refusals; what else is thrown there would leave in the form of whoever threw it. */
async function asProtocolError<Result>({ log }: Pick<Deps, 'log'>, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError) throw { status_code: error.status, body: error.code }
    log.error({ error: traceOf(error) }, 'upload failed')
    throw { status_code: 500, body: 'server.failed' }
  }
}

/** Who lost the last answer asks how far the upload came; by then the file may be read and its upload gone. */
async function arrivedBefore(deps: Deps, authenticate: Authenticate, request: Request): Promise<Response | null> {
  const actor = await bringer(authenticate, request.headers)
  const key = new URL(request.url).pathname.split('/').at(-1) ?? ''
  const item = await deps.inCommune(actor.communeId, trx => itemWithKey(trx, key))
  if (!item) return null
  const size = String(item.size)
  return new Response(null, { headers: { 'tus-resumable': '1.0.0', 'upload-offset': size, 'upload-length': size, 'cache-control': 'no-store' } })
}

const uploadOf = async (store: FileStore, uploadId: string): Promise<Upload | null> => (uploadId ? store.getUpload(uploadId).catch(() => null) : null)

const isWhole = ({ size, offset }: Upload): boolean => size !== undefined && offset === size

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

/** Milliseconds after which an upload of which nothing more came is given up. */
const patience = 3 * 24 * 60 * 60 * 1000

/** The job: what was begun and left lies here unseen, and may be of a paper that must not be. */
export async function removeStaleUploads(deps: Deps): Promise<void> {
  const store = new FileStore({ directory: uploadPath(deps, '') })
  const oldest = deps.clock.now().getTime() - patience
  for (const name of await readdir(uploadPath(deps, ''))) {
    if (!name.endsWith('.json')) continue
    const id = name.slice(0, -'.json'.length)
    const touched = await stat(uploadPath(deps, id)).catch(() => stat(uploadPath(deps, name)))
    if (touched.mtimeMs >= oldest) continue
    const upload = await uploadOf(store, id)
    if (!upload || !isWhole(upload)) await removeUpload(deps, id)
  }
}

async function takeLeftUpload(deps: Deps, store: FileStore, uploadId: string): Promise<void> {
  const upload = await uploadOf(store, uploadId)
  const communeId = upload?.metadata?.communeId
  if (!upload || !communeId || !isWhole(upload)) return
  await finish(deps, upload)
  await removeIfSettled(deps, communeId, uploadId)
}
