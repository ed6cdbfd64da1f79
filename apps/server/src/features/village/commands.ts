/** Answers from the village: each is one act however often its form is sent. */
import type { TaskActInput, TaskDetail } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { recordChanges } from '../audit/commands.ts'
import { findDocument } from '../documents/routes.ts'
import { bringTaskFile } from '../tasks/files.ts'
import { actOnTask, tellPart } from '../tasks/life-commands.ts'

export interface Answer {
  /** Of the form that was sent. */
  key: string
  words: string
  photo: File | null
}

/** 'part': only the own part of a task others lead. */
export type Answered = 'read' | 'done' | 'part' | 'trouble' | 'back'

export async function answerRead(deps: Deps, actor: Actor, task: TaskDetail, { key }: Answer): Promise<Answered> {
  const part = ownPart(task)
  if (part === null) await act(deps, actor, task, key, { kind: 'accept' })
  else if (part.state === 'assigned') await tellPart(deps, actor, { taskId: task.id, position: part.position, state: 'inProgress', note: '' })
  return 'read'
}

/** @param unsaid what stands for the result when nothing was written */
export async function answerDone(deps: Deps, actor: Actor, task: TaskDetail, { key, words, photo }: Answer, unsaid: string): Promise<Answered> {
  const part = ownPart(task)
  if (part !== null) {
    if (part.state !== 'done') await tellPart(deps, actor, { taskId: task.id, position: part.position, state: 'done', note: words })
    return 'part'
  }
  if (isDone(task, key)) return 'done'
  const fileSha256 = await bring(deps, actor, task, photo)
  const product = { documentReference: null, fileSha256, figure: null, words: words || unsaid }
  await act(deps, actor, task, key, { kind: 'submit', product })
  return 'done'
}

export async function answerTrouble(deps: Deps, actor: Actor, task: TaskDetail, { key, words, photo }: Answer): Promise<Answered> {
  if (words === '') throw new AppError('task.reason-missing')
  const part = ownPart(task)
  if (part !== null) {
    if (part.note !== words) await tellPart(deps, actor, { taskId: task.id, position: part.position, state: 'inProgress', note: words, trouble: true })
    return 'trouble'
  }
  if (isDone(task, key)) return 'trouble'
  const fileSha256 = await bring(deps, actor, task, photo)
  await act(deps, actor, task, key, { kind: 'progress', note: words, percent: null, trouble: true, ...(fileSha256 ? { fileSha256 } : {}) })
  return 'trouble'
}

export async function takeBack(deps: Deps, actor: Actor, task: TaskDetail, { key }: Answer): Promise<Answered> {
  await act(deps, actor, task, key, { kind: 'takeBack' })
  return 'back'
}

export async function markRead(deps: Deps, actor: Actor, documentId: string): Promise<void> {
  await deps.inCommune(actor.communeId, async trx => {
    await findDocument(trx, actor, documentId)
    const first = await trx
      .insertInto('read_receipt')
      .values({ commune_id: actor.communeId, document_id: documentId, person_id: actor.personId, at: deps.clock.now() })
      .onConflict(conflict => conflict.doNothing())
      .returning('at')
      .executeTakeFirst()
    if (first)
      await recordChanges(trx, deps.clock, actor, [{ action: 'document.read', subjectType: 'document', subjectId: documentId, before: null, after: null }])
  })
}

const isDone = (task: TaskDetail, key: string): boolean => task.events.some(({ id }) => id === key)

/** The part of who does not lead the task; the lead's answer is about the whole. */
function ownPart(task: TaskDetail): TaskDetail['parts'][number] | null {
  const leads = task.acts.some(kind => kind === 'accept' || kind === 'progress' || kind === 'takeBack')
  return leads ? null : (task.parts.find(({ position }) => task.ownParts.includes(position)) ?? null)
}

async function act(deps: Deps, actor: Actor, task: TaskDetail, id: string, what: TaskActInput): Promise<void> {
  if (isDone(task, id)) return
  await actOnTask(deps, actor, { taskId: task.id, id, version: task.version, act: what })
}

async function bring(deps: Deps, actor: Actor, task: TaskDetail, photo: File | null): Promise<string | null> {
  if (photo === null) return null
  return (await bringTaskFile(deps, actor, task.id, photo.name || 'ảnh.jpg', photo.stream())).sha256
}
