/** Who looks at a document now, on this server. Nothing of it is kept. */
const rooms = new Map<string, Map<symbol, string>>()

/** Gives back how to leave. */
export function enterRoom(communeId: string, documentId: string, { name }: { name: string }): () => void {
  const key = `${communeId} ${documentId}`
  const room = rooms.get(key) ?? new Map<symbol, string>()
  const seat = Symbol(name)
  room.set(seat, name)
  rooms.set(key, room)
  return () => {
    room.delete(seat)
    if (room.size === 0) rooms.delete(key)
  }
}

export const reviewersOf = (communeId: string, documentId: string): string[] => [...new Set(rooms.get(`${communeId} ${documentId}`)?.values() ?? [])].sort()
