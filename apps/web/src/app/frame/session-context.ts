import { createContext, use } from 'react'
import type { Session } from '../session.ts'

export const SessionContext = createContext<Session | null>(null)

/** Who is signed in; every screen of the frame has somebody. */
export function useSession(): Session {
  const session = use(SessionContext)
  if (session === null) throw new Error('no session above this screen')
  return session
}
