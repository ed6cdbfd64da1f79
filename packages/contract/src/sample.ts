import { oc } from '@orpc/contract'
import { z } from 'zod'
import { id } from './values.ts'

const sampleState = z.object({
  /** The sample of this commune, or the one the person is in; null where there is none. */
  commune: z.object({ id, name: z.string() }).nullable(),
  /** The person is in it now. */
  inside: z.boolean(),
  /** In the own commune the person may take it away (and make one). */
  mayRemove: z.boolean(),
  /** The person's own commune, to which leaving leads. */
  home: z.object({ id, name: z.string() }),
  /** Its papers: how many have been read of how many. */
  papers: z.object({ read: z.int(), of: z.int() }).nullable(),
})

export const sampleContract = {
  state: oc
    .route({ method: 'GET', path: '/sample', tags: ['sample'], summary: 'Whether there is a sample commune, and whether I am in it' })
    .output(sampleState),
  start: oc
    .route({
      method: 'POST',
      path: '/sample',
      tags: ['sample'],
      summary: 'Make an invented commune with people, agencies and papers that are read in the background, and enter it; the one there is, where there is one',
    })
    .input(z.object({ id }))
    .output(sampleState),
  enter: oc
    .route({
      method: 'POST',
      path: '/sample/entry',
      tags: ['sample'],
      summary: 'Into the sample commune: what is done from now on in this browser is done there',
    })
    .output(sampleState),
  leave: oc.route({ method: 'DELETE', path: '/sample/entry', tags: ['sample'], summary: 'Back to the own commune' }).output(sampleState),
  remove: oc
    .route({ method: 'DELETE', path: '/sample', tags: ['sample'], summary: 'Take the sample commune away with everything in it, and leave it' })
    .output(sampleState),
}

export type SampleState = z.infer<typeof sampleState>
