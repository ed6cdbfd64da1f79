import type { ImportChoices, ImportPreview, ImportRowKind } from '@roviec/contract'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
import { sendBytes } from '../../app/send-bytes.ts'

export const importsQuery = queryOptions({ queryKey: ['imports'], queryFn: () => api.imports.list() })

/** The lines of a sheet as they would become tasks; what is decided meanwhile stays in sight. */
export const previewPages = (id: string, choices: ImportChoices | null, show: ImportRowKind | null) =>
  infiniteQueryOptions({
    queryKey: ['import', id, choices, show],
    queryFn: ({ pageParam }) =>
      api.imports.preview({ id, limit: 100, ...(choices ? { choices } : {}), ...(show ? { show } : {}), ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: (page: ImportPreview) => page.next,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  })

export const bringSheet = (id: string, file: File): Promise<{ id: string }> => sendBytes(`/api/imports?id=${id}&name=${encodeURIComponent(file.name)}`, file)
