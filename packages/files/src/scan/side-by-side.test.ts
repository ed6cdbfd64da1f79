import { expect, it } from 'vitest'
import { sideBySide } from './side-by-side.ts'

it('does all work, never more than so many at a time', async () => {
  let running = 0
  let most = 0
  const done: number[] = []
  await sideBySide([1, 2, 3, 4, 5], 2, async item => {
    most = Math.max(most, ++running)
    await new Promise(resolve => setImmediate(resolve))
    running--
    done.push(item)
  })
  expect(done.sort()).toEqual([1, 2, 3, 4, 5])
  expect(most).toBe(2)
})

it('does nothing for nothing', async () => {
  await expect(sideBySide([], 2, () => Promise.reject(new Error('called')))).resolves.toBeUndefined()
})
