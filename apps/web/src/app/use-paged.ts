import { keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

interface Page<Row> {
  rows: Row[]
  /** Where the next page begins; null behind the last. */
  next: string | null
}

/** A list that comes page by page, the one before staying until what was asked anew is here. `load` gets where its page begins; nothing for the first. */
export function usePaged<Row, Loaded extends Page<Row>>(queryKey: QueryKey, load: (from: { after?: string }) => Promise<Loaded & Page<Row>>) {
  const list = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => load(pageParam === null ? {} : { after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
    placeholderData: keepPreviousData,
  })
  const { data, error, isPending, hasNextPage, isFetchingNextPage } = list
  const pages = data?.pages
  const rows = useMemo(() => pages?.flatMap(page => page.rows) ?? [], [pages])
  return {
    first: data?.pages[0],
    rows,
    error,
    isPending,
    refetch: () => void list.refetch(),
    more: { there: hasNextPage, loading: isFetchingNextPage, load: () => void (hasNextPage && !isFetchingNextPage && list.fetchNextPage()) },
  }
}
