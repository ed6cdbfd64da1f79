import type { DocumentDetail, HeaderChange } from '@roviec/contract'
import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
import { ServerRefusal } from '../../app/refusal.ts'

export const documentQuery = (id: string) => queryOptions({ queryKey: ['document', id], queryFn: () => api.documents.detail({ id }) })
export const headHistoryKey = (id: string) => ['document', id, 'history'] as const
export const numberingQuery = (id: string, issuedOn?: string) =>
  queryOptions({ queryKey: ['document', id, 'numbering', issuedOn ?? ''], queryFn: () => api.outgoing.numbering({ id, ...(issuedOn ? { issuedOn } : {}) }) })

export type Document = Awaited<ReturnType<typeof api.documents.detail>>

/** Does something with the newest version of a document that is known here; what comes back is shown everywhere. */
export function useDocumentActions(id: string) {
  const client = useQueryClient()
  const act = async (work: (version: number) => Promise<Document>): Promise<Document> => {
    const { version } = await client.ensureQueryData(documentQuery(id))
    try {
      const changed = await work(version)
      client.setQueryData(documentQuery(id).queryKey, changed)
      return changed
    } catch (error) {
      if (error instanceof ServerRefusal && error.id === 'conflict.version') await client.refetchQueries({ queryKey: documentQuery(id).queryKey, exact: true })
      throw error
    } finally {
      for (const queryKey of [headHistoryKey(id), ['document', id, 'numbering'], ['documents'], ['book'], ['review', id]])
        void client.invalidateQueries({ queryKey })
    }
  }
  return { act, change: (fields: HeaderChange) => act(version => api.documents.change({ id, version, change: fields })) }
}

export type DocumentActions = ReturnType<typeof useDocumentActions>

/** A draft or a file that is to go out, without its number for good. */
export const isOnItsWay = ({ direction, state }: Pick<DocumentDetail, 'direction' | 'state'>): boolean =>
  direction === 'outgoing' && (state === 'draft' || state === 'inReview')
