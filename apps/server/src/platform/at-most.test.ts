import { expect, test } from 'vitest'
import { atMost } from './at-most.ts'

test('so many at once, the others in the order they came; one that breaks makes room too; who comes when too many wait is sent away', async () => {
  const inTurn = atMost(2, 3)
  const started: number[] = []
  const finish = new Map<number, (fault?: Error) => void>()
  const work = (each: number) =>
    inTurn(() => {
      started.push(each)
      return new Promise<number>((resolve, reject) => finish.set(each, fault => (fault ? reject(fault) : resolve(each))))
    })
  const [one, two, three, four, five] = [work(1), work(2), work(3), work(4), work(5)]
  await expect(work(6)).rejects.toThrow('too-many-requests')
  expect(started).toEqual([1, 2])
  finish.get(2)?.(new Error('broken'))
  await expect(two).rejects.toThrow('broken')
  await expect.poll(() => started).toEqual([1, 2, 3])
  finish.get(1)?.()
  await expect.poll(() => started).toEqual([1, 2, 3, 4])
  finish.get(3)?.()
  finish.get(4)?.()
  await expect.poll(() => started).toEqual([1, 2, 3, 4, 5])
  finish.get(5)?.()
  expect(await Promise.all([one, three, four, five])).toEqual([1, 3, 4, 5])
  const seven = work(7)
  finish.get(7)?.()
  expect(await seven).toBe(7)
})
