import { oc } from '@orpc/contract'
import { z } from 'zod'
import { id, version } from './values.ts'

/** The parts of the address of the list of tasks; the screen knows what they mean and leaves out what it does not know. */
const viewSearch = z.record(z.string().regex(/^[a-zA-Z]{1,30}$/), z.string().max(200).or(z.boolean())).refine(search => Object.keys(search).length <= 40)

const savedView = z.object({
  id,
  version,
  name: z.string(),
  search: viewSearch,
  /** Seen by everybody of the commune; changed by its owner only. */
  shared: z.boolean(),
  own: z.boolean(),
  owner: z.string(),
  /** Whether who asks may take it away. */
  removable: z.boolean(),
})

const savedViews = z.object({
  rows: z.array(savedView),
  /** What I see on opening the list. */
  firstId: id.nullable(),
})

export const viewsContract = {
  list: oc
    .route({ method: 'GET', path: '/views', tags: ['views'], summary: 'Ways to look at the list of tasks: mine, then those others share' })
    .output(savedViews),
  put: oc
    .route({ method: 'PUT', path: '/views/{id}', tags: ['views'], summary: 'Keep a view, or change one of mine' })
    .input(z.object({ id, version: version.nullable(), name: z.string().trim().min(1).max(80), search: viewSearch, shared: z.boolean() }))
    .output(savedViews),
  remove: oc
    .route({ method: 'DELETE', path: '/views/{id}', tags: ['views'], summary: 'Take a view away: one of mine, or for the office a shared one' })
    .input(z.object({ id }))
    .output(savedViews),
  setFirst: oc
    .route({ method: 'PUT', path: '/first-view', tags: ['views'], summary: 'Which view I see on opening the list; null: all tasks' })
    .input(z.object({ id: id.nullable() }))
    .output(savedViews),
}

export type SavedView = z.infer<typeof savedView>
export type SavedViews = z.infer<typeof savedViews>
