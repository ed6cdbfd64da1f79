/** Files brought for a task: looked at for marks of State secrets first, like every file that comes in. */
import { createWriteStream } from 'node:fs'
import { readdir, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { atMost } from '../../platform/at-most.ts'
import { holdBlobs, sha256Of } from '../../platform/blobs.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { readFileApart } from '../intake/read-file.ts'
import { lineageOf } from '../organisation/history.ts'
import { lockTask } from './life-rows.ts'
import { standingOf } from './sides.ts'

export interface BroughtFile {
  sha256: string
  name: string
}

/** Each reading may take a processor and much memory: when a whole commune sends photos in one morning they are looked at one after the other. */
const inTurn = atMost(2, 60)

const prefix = 'evidence-'
const folderOf = (deps: Pick<Deps, 'configuration'>): string => join(deps.configuration.dataFolder, 'uploads')

/** Keeps a file for a task, so that an act can name it. The same file twice is kept once; one with a secret mark leaves nothing but the fact that it was refused. */
export async function bringTaskFile(deps: Deps, actor: Actor, taskId: string, name: string, body: ReadableStream<Uint8Array>): Promise<BroughtFile> {
  await deps.inCommune(actor.communeId, trx => assertHasPart(trx, deps, actor, taskId))
  return withReceived(deps, body, async path => keep(deps, actor, taskId, { path, name, mediaType: await mediaTypeIfOpen(deps, actor, taskId, path, name) }))
}

/** The bytes of a request in a temporary place, which is gone afterwards whatever happens. */
export async function withReceived<Result>(
  deps: Pick<Deps, 'configuration'>,
  body: ReadableStream<Uint8Array>,
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  const path = join(folderOf(deps), `${prefix}${newId()}`)
  try {
    await receive(body, path, deps.configuration.uploadBytes)
    return await work(path)
  } finally {
    await unlink(path).catch(() => undefined)
  }
}

/** After a crash nothing that was not looked at stays. */
export async function removeLeftFiles(deps: Pick<Deps, 'configuration'>): Promise<void> {
  const names = await readdir(folderOf(deps)).catch(() => [])
  for (const name of names) if (name.startsWith(prefix)) await unlink(join(folderOf(deps), name))
}

/** Who gave a task, leads it or supports it. */
async function assertHasPart(trx: Trx, deps: Deps, actor: Actor, taskId: string): Promise<void> {
  assertCan(actor, 'task.read')
  const task = await lockTask(trx, taskId)
  if (task.restricted && !canReadRestricted(actor)) throw new AppError('not-found')
  const bodies = { leadAgencyId: task.lead_agency_id, supporting: task.supporting }
  if (standingOf(actor, bodies, await lineageOf(trx), today(deps.clock)).sides.length === 0) throw new AppError('task.not-yours')
  if (['completed', 'cancelled'].includes(task.state)) throw new AppError('task.wrong-state')
}

async function receive(body: ReadableStream<Uint8Array>, path: string, mostBytes: number): Promise<void> {
  let bytes = 0
  const count = new Transform({
    transform(piece: Uint8Array, _encoding, done) {
      bytes += piece.length
      done(bytes > mostBytes ? new AppError('upload.too-large') : null, piece)
    },
  })
  await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), count, createWriteStream(path, { mode: 0o600 }))
}

async function mediaTypeIfOpen(deps: Deps, actor: Actor, taskId: string, path: string, name: string): Promise<string> {
  const outcome = await inTurn(() => readFileApart({ path, name, agencies: [], bytesLimit: deps.configuration.uploadBytes }, () => undefined))
  if (outcome.kind === 'read') return outcome.reading.source.mediaType
  if (outcome.kind !== 'secret') throw new AppError('evidence.unreadable', { details: outcome.kind === 'refused' ? { code: outcome.code } : null })
  await deps.inCommune(actor.communeId, trx =>
    recordChanges(trx, deps.clock, actor, [{ action: 'task.refusedSecret', subjectType: 'task', subjectId: taskId, before: null, after: null }]),
  )
  throw new AppError('evidence.secret', { details: { level: outcome.level } })
}

async function keep(
  deps: Deps,
  actor: Actor,
  taskId: string,
  { path, name, mediaType }: { path: string; name: string; mediaType: string },
): Promise<BroughtFile> {
  const { communeId, personId } = actor
  const [sha256, { size }] = [await sha256Of(path), await stat(path)]
  return deps.inCommune(communeId, async trx => {
    await assertHasPart(trx, deps, actor, taskId)
    await holdBlobs(trx, 'together')
    await deps.blobs.keep(path, sha256)
    await trx
      .insertInto('blob')
      .values({ commune_id: communeId, sha256, size, media_type: mediaType })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    const kept = await trx
      .insertInto('task_file')
      .values({ commune_id: communeId, task_id: taskId, sha256, name, brought_by: personId, brought_at: deps.clock.now() })
      .onConflict(conflict => conflict.doNothing())
      .returning('name')
      .executeTakeFirst()
    if (kept)
      await recordChanges(trx, deps.clock, actor, [
        { action: 'task.fileBrought', subjectType: 'task', subjectId: taskId, before: null, after: { sha256, name } },
      ])
    return { sha256, name }
  })
}

/** A file of a task, for whoever may read the task. */
export async function taskFile(trx: Trx, actor: Actor, taskId: string, sha256: string): Promise<BroughtFile & { size: number; mediaType: string }> {
  assertCan(actor, 'task.read')
  const row = await trx
    .selectFrom('task_file as f')
    .innerJoin('task as t', join => join.onRef('t.commune_id', '=', 'f.commune_id').onRef('t.id', '=', 'f.task_id'))
    .innerJoin('blob as b', join => join.onRef('b.commune_id', '=', 'f.commune_id').onRef('b.sha256', '=', 'f.sha256'))
    .select(['f.sha256', 'f.name', 'b.size', 'b.media_type', 't.restricted'])
    .where('f.task_id', '=', taskId)
    .where('f.sha256', '=', sha256)
    .executeTakeFirst()
  if (!row || (row.restricted && !canReadRestricted(actor))) throw new AppError('not-found')
  return { sha256: row.sha256, name: row.name, size: Number(row.size), mediaType: row.media_type }
}
