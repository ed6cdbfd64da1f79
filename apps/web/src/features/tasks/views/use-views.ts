import type { SavedView, SavedViews } from '@roviec/contract'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { v7 } from 'uuid'
import { api } from '../../../app/api.ts'
import { showToast } from '../../../app/toasts/toast-store.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { type TaskSearch, taskSearch, viewOf } from '../task-search.ts'

const viewsQuery = queryOptions({ queryKey: ['views'], queryFn: () => api.views.list(), staleTime: 60_000 })

export interface View extends Omit<SavedView, 'search'> {
  search: TaskSearch
}

/** What the address knows of it: a view kept by a later version is shown as far as this one understands it. */
const understood = ({ rows, firstId }: SavedViews) => ({
  views: rows.map((row): View => ({ ...row, search: viewOf(taskSearch(row.search)) })),
  firstId,
})

export const useViews = () => useQuery({ ...viewsQuery, select: understood }).data

interface Kept {
  name: string
  shared: boolean
  search: TaskSearch
}

/** Keeps a new view, or changes one of one's own. */
export function usePutView(view: View | null) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ name, shared, search }: Kept) =>
      api.views.put({ id: view?.id ?? v7(), version: view?.version ?? null, name, shared, search: viewOf(search) as Record<string, string | boolean> }),
    onSuccess: views => client.setQueryData(viewsQuery.queryKey, views),
  })
}

export function useViewActs() {
  const { t } = useWords()
  const client = useQueryClient()
  const put = (views: SavedViews) => client.setQueryData(viewsQuery.queryKey, views)
  const restore = async ({ id, name, shared, search }: View) => {
    put(await api.views.put({ id, version: null, name, shared, search: search as Record<string, string | boolean> }))
  }
  const failed = (error: Error) => showToast({ message: error.message, tone: 'bad' })
  const remove = useMutation({
    mutationFn: (view: View) => api.views.remove({ id: view.id }),
    onSuccess: (views, view) => {
      put(views)
      showToast({ message: t('views.removed', { name: view.name }), ...(view.own ? { undo: () => restore(view) } : {}) })
    },
    onError: failed,
  })
  const setFirst = useMutation({
    mutationFn: (id: string | null) => api.views.setFirst({ id }),
    onSuccess: views => {
      put(views)
      showToast({ message: t(views.firstId === null ? 'views.firstAll' : 'views.firstSet') })
    },
    onError: failed,
  })
  return { remove, setFirst }
}
