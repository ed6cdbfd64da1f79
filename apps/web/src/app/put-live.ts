import type { QueryClient, QueryKey } from '@tanstack/react-query'

/**
 * Puts what was just told into what is shown. An answer that is still under way was asked for before and may be older: it must
 * not come down on top of the news, so it is dropped and asked for again.
 */
export function putLive<Data>(client: QueryClient, queryKey: QueryKey, update: (now: Data | undefined) => Data | undefined): void {
  const underWay = client.getQueryCache().find({ queryKey, exact: true, fetchStatus: 'fetching' })
  client.setQueryData<Data>(queryKey, update)
  if (!underWay) return
  const again = () => client.invalidateQueries({ queryKey, exact: true })
  // The first answer of all is waited for: there is nothing to show without it.
  if (underWay.state.data === undefined) void Promise.resolve(underWay.promise).then(again, again)
  else void again()
}
