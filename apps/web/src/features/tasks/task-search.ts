import type { TimeState } from '@roviec/contract'

/** What the list of tasks is asked for, as it stands in the address; the detail keeps it for the way back. */
export interface TaskSearch {
  tim?: string | undefined
  /** State of time. */
  han?: TimeState | undefined
  /** Id of an agency. */
  coQuan?: string | undefined
  /** Id of a document. */
  vanBan?: string | undefined
  cuaToi?: true | undefined
}

export const taskSearch = (search: Record<string, unknown>): TaskSearch => ({
  tim: search.tim === undefined ? undefined : String(search.tim),
  han: isTimeState(search.han) ? search.han : undefined,
  coQuan: typeof search.coQuan === 'string' ? search.coQuan : undefined,
  vanBan: typeof search.vanBan === 'string' ? search.vanBan : undefined,
  cuaToi: search.cuaToi === true || search.cuaToi === 'true' ? true : undefined,
})

const isTimeState = (value: unknown): value is TimeState => value === 'noDeadline' || value === 'inTime' || value === 'dueSoon' || value === 'overdue'
