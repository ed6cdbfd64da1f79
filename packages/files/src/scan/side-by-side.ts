/** Does the work of all items, `width` at a time, in order of their beginning; so no more than `width` pictures are held. */
export async function sideBySide<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) await work(items[index] as T)
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane))
}
