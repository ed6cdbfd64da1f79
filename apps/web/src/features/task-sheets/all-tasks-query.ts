import type { TaskRow } from '@roviec/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

export type AskedList = Omit<Parameters<typeof api.tasks.list>[0], 'limit' | 'after'>

/** Every task of a list, for paper and for copying. Its key begins like that of the lists, so that it is fetched anew with them. */
export const allTasks = (asked: AskedList) =>
  queryOptions({
    queryKey: ['tasks', 'all', asked],
    queryFn: async () => {
      const rows: TaskRow[] = []
      for (let after: string | null | undefined; after !== null; ) {
        const page: Awaited<ReturnType<typeof api.tasks.list>> = await api.tasks.list({ ...asked, limit: 500, ...(after ? { after } : {}) })
        rows.push(...page.rows)
        after = page.next
      }
      return rows
    },
  })
