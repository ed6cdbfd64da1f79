import type { BulkAct, BulkOutcome } from '@roviec/contract'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 } from 'uuid'
import { api } from '../../../app/api.ts'

/** As many as the contract takes in one request. */
const mostInBulk = 50

export interface BulkTask {
  id: string
  version: number
}

/** What the act would do to each, asked anew with every change of the form. */
export const useBulkPreview = (tasks: readonly BulkTask[], act: BulkAct | null) =>
  useQuery({
    queryKey: ['bulk-preview', tasks.map(({ id, version }) => `${id} ${version}`), act],
    queryFn: async () => {
      if (act === null) return []
      return inParts(tasks, part => api.tasks.bulkPreview({ rows: part.map(({ id }) => ({ taskId: id, act })) }))
    },
    enabled: act !== null,
    staleTime: 0,
    placeholderData: keepPreviousData,
  })

interface SentRow extends BulkTask {
  key: string
  act: BulkAct
}

/** Sends an act for many tasks, as many requests as it takes; what is sent again after a broken line is done once. */
export function useBulk() {
  const client = useQueryClient()
  const [told, setTold] = useState(0)
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const send = async (rows: readonly SentRow[]): Promise<BulkOutcome[] | null> => {
    setSending(true)
    setError(null)
    setTold(0)
    try {
      return await inParts(rows, async part => {
        const outcomes = await api.tasks.bulk({ rows: part.map(({ id, key, version, act }) => ({ taskId: id, id: key, version, act })) })
        setTold(count => count + outcomes.length)
        return outcomes
      })
    } catch (failure) {
      setError(failure)
      return null
    } finally {
      setSending(false)
      for (const key of ['tasks', 'task', 'today']) void client.invalidateQueries({ queryKey: [key] })
    }
  }
  return { send, told, sending, error }
}

/** The rows that lead back, where there is a way. */
export const wayBackOf = (outcomes: readonly BulkOutcome[], reason: string): SentRow[] =>
  outcomes.flatMap(({ taskId, version, refusal, back }) =>
    refusal !== null || back === null ? [] : [{ id: taskId, version, key: v7(), act: 'reason' in back ? { ...back, reason } : back }],
  )

async function inParts<Row, Answer>(rows: readonly Row[], ask: (part: Row[]) => Promise<Answer[]>): Promise<Answer[]> {
  const all: Answer[] = []
  for (let from = 0; from < rows.length; from += mostInBulk) all.push(...(await ask(rows.slice(from, from + mostInBulk))))
  return all
}
