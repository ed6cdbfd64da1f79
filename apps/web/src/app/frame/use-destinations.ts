import { useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Destination, destinationsFor } from '../navigation.ts'
import { useSession } from './session-context.ts'

/** The places this person can go to in this version. */
export function useDestinations(): Destination[] {
  const { routesByPath } = useRouter()
  const session = useSession()
  return useMemo(() => destinationsFor(session, path => Object.hasOwn(routesByPath, path)), [routesByPath, session])
}
