/** The job that fills a sample: its papers go the way of every file, and a part of them is reviewed. Doing it twice does it once. */
import { copyFile, stat } from 'node:fs/promises'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { flush } from '../../platform/blobs.ts'
import { abilitiesOf } from '../accounts/policy.ts'
import { registerDocument } from '../documents/commands.ts'
import { takeUpload } from '../intake/commands.ts'
import { uploadPath } from '../intake/upload-files.ts'
import { acceptMany } from '../review/commands.ts'
import { type SamplePaper, samplePapers } from './papers.ts'
import { sentPapers } from './queries.ts'

/** The key under which a paper of the sample is sent: the same at every try. */
const keyOf = (communeId: string, { fileName }: SamplePaper): string => `${communeId}-${fileName.slice(0, 2)}`

export async function fillSample(deps: Deps, communeId: string): Promise<void> {
  const clerk = await clerkOf(deps, communeId)
  if (!clerk) return
  const papers = await samplePapers()
  for (const paper of papers) if (!(await send(deps, clerk, paper))) return
  for (const paper of papers.filter(({ progress }) => progress !== 'read')) {
    const documentId = await whenRead(deps, communeId, keyOf(communeId, paper))
    if (documentId) await review(deps, clerk, documentId, paper)
  }
}

/** The invented clerk, as the one who acts. Null when the sample is gone again. */
async function clerkOf(deps: Deps, communeId: string): Promise<Actor | null> {
  const person = await deps.inCommune(communeId, trx =>
    trx
      .selectFrom('post')
      .innerJoin('person', join => join.onRef('person.commune_id', '=', 'post.commune_id').onRef('person.id', '=', 'post.person_id'))
      .select(['person.id', 'person.full_name'])
      .where('post.role', '=', 'office')
      .where('person.account_id', 'is', null)
      .orderBy('person.id')
      .executeTakeFirst(),
  )
  if (!person) return null
  const abilities = new Set(abilitiesOf(['office']))
  return {
    accountId: '',
    sessionId: '',
    actingForPersonId: null,
    personId: person.id,
    communeId,
    name: person.full_name,
    posts: [],
    abilities,
    requestId: null,
  }
}

/** False once the sample is gone. */
async function send(deps: Deps, clerk: Actor, paper: SamplePaper): Promise<boolean> {
  const uploadId = keyOf(clerk.communeId, paper)
  const [known] = await deps.inCommune(clerk.communeId, trx => sentPapers(trx, [uploadId]))
  if (known) return true
  const path = uploadPath(deps, uploadId)
  await copyFile(paper.path, path)
  await flush(path)
  const { size } = await stat(path)
  return takeUpload(deps, clerk, { uploadId, fileName: paper.fileName, size, direction: paper.direction })
}

/** Gives the document, or null when none will come of it. The job is tried again should the server stop meanwhile. */
async function whenRead(deps: Deps, communeId: string, key: string): Promise<string | null> {
  for (;;) {
    const [item] = await deps.inCommune(communeId, trx => sentPapers(trx, [key]))
    if (!item) return null
    if (item.state !== 'queued' && item.state !== 'reading') return item.document_id
    await new Promise(done => setTimeout(done, 250))
  }
}

async function review(deps: Deps, clerk: Actor, documentId: string, { progress }: SamplePaper): Promise<void> {
  for (const complete of ['task', 'indicator', 'citation'] as const) await acceptMany(deps, clerk, documentId, { complete })
  if (progress !== 'registered') return
  const { state, version } = await deps.inCommune(clerk.communeId, trx =>
    trx.selectFrom('official_document').select(['state', 'version']).where('id', '=', documentId).executeTakeFirstOrThrow(),
  )
  if (state === 'inReview') await registerDocument(deps, clerk, documentId, version)
}

/** How far the papers of a sample have come, for its banner. */
export async function papersOf(deps: Pick<Deps, 'inCommune'>, communeId: string): Promise<{ read: number; of: number }> {
  const keys = (await samplePapers()).map(paper => keyOf(communeId, paper))
  const sent = await deps.inCommune(communeId, trx => sentPapers(trx, keys))
  return { read: sent.filter(({ state }) => state !== 'queued' && state !== 'reading').length, of: keys.length }
}
