/** One review on this screen: what stands there, what the person does, what others do meanwhile. */
import type { ReviewItem } from '@roviec/contract'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { v7 } from 'uuid'
import { type Api, api } from '../../app/api.ts'
import { follow } from '../../app/follow.ts'
import { putLive } from '../../app/put-live.ts'
import { ServerRefusal } from '../../app/refusal.ts'
import { showToast } from '../../app/toasts/toast-store.ts'
import { useWords } from '../../i18n/use-words.ts'

export type Review = Awaited<ReturnType<Api['review']['open']>>
export type Decision = 'accept' | 'reject' | 'orientation' | 'reopen'

export const reviewQuery = (documentId: string) =>
  queryOptions({ queryKey: ['review', documentId], queryFn: () => api.review.open({ documentId }), staleTime: Number.POSITIVE_INFINITY })

/** Puts items in place of their older selves; an older answer never overwrites a newer one. */
export function withItems(review: Review, changed: readonly ReviewItem[], removed: readonly string[] = []): Review {
  const byId = new Map(changed.map(item => [item.id, item]))
  const known = new Set(review.items.map(item => item.id))
  const kept = review.items.filter(item => !removed.includes(item.id)).map(item => newer(item, byId.get(item.id)))
  const added = changed.filter(item => !known.has(item.id))
  return { ...review, items: added.length === 0 ? kept : [...kept, ...added].sort(inOrder) }
}

const newer = (item: ReviewItem, other: ReviewItem | undefined): ReviewItem => (other && other.version >= item.version ? other : item)
const inOrder = (a: ReviewItem, b: ReviewItem): number => a.kind.localeCompare(b.kind) || placeOf(a) - placeOf(b) || a.position - b.position
const placeOf = (item: ReviewItem): number => item.draft.span?.[0] ?? Number.MAX_SAFE_INTEGER

export const stateAfter: Record<Decision, ReviewItem['state']> = { accept: 'accepted', reject: 'rejected', orientation: 'orientation', reopen: 'pending' }

export function useReviewActions(documentId: string) {
  const client = useQueryClient()
  const { t } = useWords()
  const { queryKey } = reviewQuery(documentId)
  const put = (changed: readonly ReviewItem[], removed?: readonly string[]) =>
    putLive<Review>(client, queryKey, review => (review ? withItems(review, changed, removed) : review))
  const failed = (error: unknown) => {
    void client.invalidateQueries({ queryKey })
    showToast({ message: error instanceof ServerRefusal && error.message ? error.message : t('page.unreachable.title'), tone: 'bad' })
  }
  const others = () => void client.invalidateQueries({ queryKey: ['today'] })

  // One after the other, each on what the one before it left: a field kept on leaving it and the button pressed right then do not collide.
  const scope = { id: `review ${documentId}` }
  const latest = (item: ReviewItem): ReviewItem => client.getQueryData<Review>(queryKey)?.items.find(each => each.id === item.id) ?? item
  const versionOf = (item: ReviewItem): number => latest(item).version

  const decide = useMutation({
    scope,
    mutationFn: ({ item, decision }: { item: ReviewItem; decision: Decision }) => api.review.decide({ itemId: item.id, version: versionOf(item), decision }),
    onMutate: ({ item, decision }) => put([{ ...latest(item), state: stateAfter[decision] }]),
    onSuccess: item => {
      put([item])
      others()
    },
    onError: failed,
  })
  const change = useMutation({
    scope,
    mutationFn: ({ item, draft }: { item: ReviewItem; draft: Record<string, unknown> }) =>
      api.review.change({ itemId: item.id, version: versionOf(item), draft }),
    onMutate: ({ item, draft }) => put([{ ...latest(item), draft: { ...latest(item).draft, ...draft } } as ReviewItem]),
    onSuccess: item => put([item]),
    onError: failed,
  })
  const acceptMany = useMutation({
    scope,
    mutationFn: (which: Parameters<Api['review']['acceptMany']>[0]['which']) => api.review.acceptMany({ documentId, which }),
    onSuccess: ({ accepted }) => {
      put(accepted)
      others()
      showToast({ message: t('review.acceptedMany', { count: accepted.length }) })
    },
    onError: failed,
  })
  const add = useMutation({
    mutationFn: (span: [number, number]) => api.review.add({ documentId, id: v7(), span }),
    onSuccess: item => put([item]),
    onError: failed,
  })
  const split = useMutation({
    scope,
    mutationFn: ({ item, at }: { item: ReviewItem; at: number }) => api.review.split({ itemId: item.id, version: versionOf(item), at, newIds: [v7(), v7()] }),
    onSuccess: (parts, { item }) => put(parts, [item.id]),
    onError: failed,
  })
  const merge = useMutation({
    scope,
    mutationFn: (itemIds: string[]) => api.review.merge({ documentId, itemIds, newId: v7() }),
    onSuccess: (item, itemIds) => put([item], itemIds),
    onError: failed,
  })
  return { decide, change, acceptMany, add, split, merge }
}

/** Other reviewers' changes as they happen, and who they are; after a broken line everything is asked anew. */
export function useReviewLive(documentId: string): string[] {
  const client = useQueryClient()
  const [reviewers, setReviewers] = useState<string[]>([])
  useEffect(() => {
    const stop = new AbortController()
    const { queryKey } = reviewQuery(documentId)
    void follow(
      signal => api.review.changes({ documentId }, { signal }),
      stop.signal,
      event => {
        setReviewers(event.reviewers)
        putLive<Review>(client, queryKey, review => (review ? withItems(review, event.items, event.removed) : review))
      },
      () => client.invalidateQueries({ queryKey }),
    )
    return () => stop.abort()
  }, [documentId, client])
  return reviewers
}
