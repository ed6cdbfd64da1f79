import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../../app/api.ts'
import { askedTasks, filterOf } from '../asked-tasks.ts'
import type { TaskSearch } from '../task-search.ts'

/** The rows of a list, page by page; the count is that of the first page. */
export function useTaskList(search: TaskSearch, limit = 50) {
  const asked = { ...filterOf(search), xep: search.xep }
  const list = useInfiniteQuery({
    queryKey: ['tasks', asked, limit],
    queryFn: ({ pageParam }) => api.tasks.list({ limit, ...askedTasks(asked), ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: page => page.next,
    placeholderData: keepPreviousData,
  })
  const { data } = list
  /* The same as long as the answers are: who follows the rows begins anew with each new list of them. */
  const rows = useMemo(() => data?.pages.flatMap(page => page.rows), [data])
  return {
    ...list,
    rows,
    total: data?.pages[0]?.total,
    more: () => void (list.hasNextPage && !list.isFetchingNextPage && list.fetchNextPage()),
  }
}
