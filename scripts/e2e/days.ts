import { dayInVietnam } from '../../apps/server/src/platform/clock.ts'

/** So many days from today in Vietnam, whose day begins seven hours before that of UTC. */
export const dayAhead = (days: number): string => dayInVietnam(new Date(Date.now() + days * 86_400_000))
