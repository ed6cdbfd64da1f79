import type { SampleState } from '@roviec/contract'
import { queryOptions } from '@tanstack/react-query'
import { v7 } from 'uuid'
import { api } from '../api.ts'

const isReading = (state: SampleState | undefined): boolean => !!state?.papers && state.papers.read < state.papers.of

/** Whether there is a sample commune; asked again while its papers are being read. */
export const sampleQuery = queryOptions({
  queryKey: ['sample'],
  queryFn: () => api.sample.state(),
  refetchInterval: ({ state }) => (isReading(state.data) ? 2000 : false),
})

/** From one commune to another everything is loaded anew: nothing of the one may be seen in the other. */
export const goTo = async (act: 'start' | 'enter' | 'leave' | 'remove', address = '/'): Promise<void> => {
  await (act === 'start' ? api.sample.start({ id: v7() }) : api.sample[act]())
  location.assign(address)
}
