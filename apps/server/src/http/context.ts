import { implement } from '@orpc/server'
import { contract } from '@roviec/contract'
import type { Actor } from '../actor.ts'
import { AppError } from '../app-error.ts'
import type { Deps } from '../deps.ts'
import type { Auth } from '../features/accounts/auth.ts'
import type { Language } from './errors.ts'

/** What a request brings with it. */
export interface RequestContext {
  deps: Deps
  auth: Auth
  /** Null when nobody is signed in. */
  actor: Actor | null
  /** The same asked again, for what goes on long after the request came. */
  actorNow: () => Promise<Actor | null>
  requestId: string
  language: Language
  /** Put on the answer. */
  answerHeaders: Headers
}

/** The contract, to be filled by the features' routes. */
export const office = implement(contract).$context<RequestContext>()

/** The person behind the request, or a refusal. */
export function signedIn({ actor }: Pick<RequestContext, 'actor'>): Actor {
  if (!actor) throw new AppError('session.missing')
  if (actor.posts.length === 0) throw new AppError('session.no-post')
  return actor
}
