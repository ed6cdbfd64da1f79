/** What a person writes for each act with a task, and the act that comes of it. */
import type { TaskActInput, TaskDetail } from '@roviec/contract'

export type ActKind = TaskActInput['kind']

/** `words!`: a reason or note that must be there. */
export type FormField = 'why' | 'words' | 'words!' | 'percent' | 'day' | 'agency' | 'inCharge' | 'leader' | 'product' | 'file' | 'trouble'

/** Acts that are not here need nothing but a press. */
export const forms: Partial<Record<ActKind, readonly FormField[]>> = {
  return: ['why', 'words!'],
  assignAgain: ['agency', 'words!'],
  progress: ['words', 'percent', 'file', 'trouble'],
  submit: ['product'],
  confirm: ['words'],
  sendBack: ['words!'],
  reopen: ['words!'],
  suspend: ['words!'],
  cancel: ['words!'],
  askExtension: ['day', 'words!'],
  grantExtension: ['day', 'words'],
  refuseExtension: ['words!'],
  changeDeadline: ['day', 'words!'],
  putInCharge: ['inCharge'],
  putUnderLeader: ['leader'],
  remind: ['words'],
}

export interface ActDraft {
  /** Key of the act: sent again, also after a lost answer, it is done once. */
  id: string
  why: 'wrongAddressee' | 'unclear' | 'other'
  words: string
  percent: number | null
  dueOn: string | null
  agencyId: string | null
  personId: string | null
  documentReference: string
  figure: string
  file: { sha256: string; name: string } | null
  trouble: boolean
}

export const emptyDraft = (id: string, kind: ActKind, task: TaskDetail): ActDraft => ({
  id,
  why: 'wrongAddressee',
  words: '',
  percent: null,
  dueOn: kind === 'grantExtension' ? (waitingExtension(task)?.wishedDueOn ?? null) : null,
  agencyId: null,
  personId: (kind === 'putInCharge' ? task.inCharge?.personId : kind === 'putUnderLeader' ? task.leader?.personId : null) ?? null,
  documentReference: '',
  figure: '',
  file: null,
  trouble: false,
})

export const waitingExtension = ({ extensions }: Pick<TaskDetail, 'extensions'>) => extensions.find(({ answer }) => answer === null) ?? null

/** Null while something is missing. */
export function actOf(kind: ActKind, draft: ActDraft, task: TaskDetail): TaskActInput | null {
  const words = draft.words.trim()
  if (forms[kind]?.includes('words!') && words === '') return null
  const extensionId = waitingExtension(task)?.id
  switch (kind) {
    case 'accept':
    case 'takeBack':
    case 'resume':
      return { kind }
    case 'return':
      return { kind, why: draft.why, reason: words }
    case 'assignAgain':
      return draft.agencyId === null ? null : { kind, leadAgencyId: draft.agencyId, reason: words }
    case 'progress':
      return progressOf(draft, words)
    case 'submit':
      return submitOf(draft, words)
    case 'confirm':
    case 'remind':
      return { kind, note: words }
    case 'sendBack':
    case 'reopen':
    case 'suspend':
    case 'cancel':
      return { kind, reason: words }
    case 'askExtension':
    case 'changeDeadline':
      return draft.dueOn === null ? null : { kind, id: draft.id, dueOn: draft.dueOn, reason: words }
    case 'grantExtension':
      return draft.dueOn === null || extensionId === undefined ? null : { kind, id: extensionId, dueOn: draft.dueOn, reason: words }
    case 'refuseExtension':
      return extensionId === undefined ? null : { kind, id: extensionId, reason: words }
    case 'putInCharge':
    case 'putUnderLeader':
      return { kind, personId: draft.personId }
  }
}

function progressOf({ percent, trouble, file }: ActDraft, note: string): TaskActInput | null {
  if (note === '' && percent === null) return null
  return { kind: 'progress', note, percent, ...(trouble ? { trouble } : {}), ...(file ? { fileSha256: file.sha256 } : {}) }
}

function submitOf({ documentReference, figure, file }: ActDraft, words: string): TaskActInput | null {
  const product = {
    documentReference: documentReference.trim() || null,
    fileSha256: file?.sha256 ?? null,
    figure: figure.trim() || null,
    words: words || null,
  }
  return Object.values(product).every(each => each === null) ? null : { kind: 'submit', product }
}
