import { unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Deps } from '../../deps.ts'
import { itemWithKey } from './queries.ts'

/** Where bytes lie until they are known to be no secret. */
export const uploadPath = (deps: Pick<Deps, 'configuration'>, uploadId: string): string => join(deps.configuration.dataFolder, 'uploads', uploadId)

/** What was sent, and what the protocol notes beside it. */
export async function removeUpload(deps: Pick<Deps, 'configuration'>, uploadId: string): Promise<void> {
  for (const file of [uploadPath(deps, uploadId), `${uploadPath(deps, uploadId)}.json`]) await unlink(file).catch(ignoreMissing)
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

/** After a crash: an upload whose item needs it no more goes. */
export async function removeIfSettled(deps: Deps, communeId: string, uploadId: string): Promise<void> {
  const item = await deps.inCommune(communeId, trx => itemWithKey(trx, uploadId))
  const settled = item?.state === 'read' || item?.state === 'refused' || item?.state === 'dismissed'
  if (settled) await removeUpload(deps, uploadId)
}
