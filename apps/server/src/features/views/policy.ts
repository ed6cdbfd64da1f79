import type { Actor } from '../../actor.ts'

interface Owned {
  person_id: string
  shared: boolean
}

/** Others' views are there for a person when they are shared. */
export const maySee = ({ personId }: Pick<Actor, 'personId'>, view: Owned): boolean => view.person_id === personId || view.shared

/** One's own; the office also takes away what is shared, so that nothing of those who left stays for ever. */
export const mayRemove = ({ personId, posts }: Pick<Actor, 'personId' | 'posts'>, view: Owned): boolean =>
  view.person_id === personId || (view.shared && posts.some(({ role }) => role === 'office'))
