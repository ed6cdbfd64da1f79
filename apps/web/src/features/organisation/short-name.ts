import { useSession } from '../../app/frame/session-context.ts'

/** Among ourselves, the commune need not be said: "Phòng Kinh tế xã Bình Lư" is "Phòng Kinh tế xã". On papers it is said in full. */
export const shortName = (name: string, commune: string): string =>
  name.endsWith(` ${commune}`) && name.length > commune.length + 1 ? name.slice(0, -commune.length - 1) : name

export function useShortName(): (name: string) => string {
  const { communeName } = useSession()
  return name => shortName(name, communeName)
}
