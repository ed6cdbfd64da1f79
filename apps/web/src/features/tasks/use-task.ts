import type { TaskActInput, TaskDetail } from '@roviec/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'
import { follow } from '../../app/follow.ts'
import { putLive } from '../../app/put-live.ts'
import { ServerRefusal } from '../../app/refusal.ts'
import { showToast } from '../../app/toasts/toast-store.ts'
import { useWords } from '../../i18n/use-words.ts'
import { sentenceOf } from '../../ui/error-note.tsx'
import { taskQuery } from './task-query.ts'

/** What others do with the task, as it happens; after a broken line it is asked anew. */
export function useTaskLive(id: string): void {
  const client = useQueryClient()
  useEffect(() => {
    const stop = new AbortController()
    void follow(
      signal => api.tasks.changes({ id }, { signal }),
      stop.signal,
      task => putLive<TaskDetail>(client, taskQuery(id).queryKey, now => (now !== undefined && now.version > task.version ? now : task)),
    )
    return () => stop.abort()
  }, [client, id])
}

/** What is shown before the server has answered, where it can only say yes or that somebody was faster. */
const expected: Partial<Record<TaskActInput['kind'], Partial<TaskDetail>>> = {
  accept: { state: 'accepted', acts: [] },
  takeBack: { state: 'inProgress', acts: [] },
}

interface Sent {
  id: string
  act: TaskActInput
}

/** Does an act, and offers the way back where there is one. Pressed twice it is done once, also before the screen can show that it is on its way. */
export function useAct(task: TaskDetail) {
  const client = useQueryClient()
  const { t } = useWords()
  const key = taskQuery(task.id).queryKey
  const now = () => client.getQueryData<TaskDetail>(key) ?? task
  const put = (changed: TaskDetail) => {
    putLive(client, key, () => changed)
    for (const list of ['tasks', 'today', 'documents']) void client.invalidateQueries({ queryKey: [list] })
    for (const id of [task.parentId, ...task.children.map(child => child.id)])
      if (id !== null) void client.invalidateQueries({ queryKey: taskQuery(id).queryKey })
  }
  const send = ({ id, act }: Sent) => api.tasks.act({ taskId: task.id, id, version: now().version, act })
  const mutationKey = ['act', task.id]
  const isOnItsWay = () => client.isMutating({ mutationKey }) > 0
  const mutation = useMutation({
    mutationKey,
    mutationFn: send,
    onMutate: ({ act }) => {
      const before = now()
      const after = expected[act.kind]
      if (after) client.setQueryData(key, { ...before, ...after })
      return { before }
    },
    onSuccess: (changed, { act }, { before }) => {
      put(changed)
      const back = wayBack(act, before)
      const undo = back && (async () => put(await send({ id: v7(), act: back }).catch(error => failed(error, t))))
      showToast({ message: t(`task.done.${act.kind}`), ...(undo ? { undo } : {}) })
    },
    onError: (error, _sent, kept) => {
      if (kept) client.setQueryData(key, kept.before)
      if (error instanceof ServerRefusal && error.status === 409) void client.invalidateQueries({ queryKey: key })
    },
  })
  const mutate: typeof mutation.mutate = (sent, options) => {
    if (!isOnItsWay()) mutation.mutate(sent, options)
  }
  /** False: it was on its way already. */
  const mutateOnce = async (sent: Sent): Promise<boolean> => {
    if (isOnItsWay()) return false
    await mutation.mutateAsync(sent)
    return true
  }
  // What others see may come before our own answer: an act still on its way is shown as such, also in the form of the next.
  const reset = () => {
    if (!isOnItsWay()) mutation.reset()
  }
  return { mutate, mutateOnce, reset, error: mutation.error, isPending: mutation.isPending }
}

function failed(error: unknown, t: ReturnType<typeof useWords>['t']): never {
  showToast({ message: sentenceOf(error, { t }), tone: 'bad' })
  throw error
}

function wayBack(act: TaskActInput, before: TaskDetail): TaskActInput | null {
  if (act.kind === 'submit') return { kind: 'takeBack' }
  if (act.kind === 'suspend') return { kind: 'resume' }
  if (act.kind === 'putInCharge') return { kind: 'putInCharge', personId: before.inCharge?.personId ?? null }
  return act.kind === 'putUnderLeader' ? { kind: 'putUnderLeader', personId: before.leader?.personId ?? null } : null
}
