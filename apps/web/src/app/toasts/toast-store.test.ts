import { expect, it } from 'vitest'
import { closeToast, showToast, undoNewest } from './toast-store.ts'

it('takes back the newest that can be, once', () => {
  const undone: string[] = []
  showToast({ message: 'a', undo: () => void undone.push('a') })
  showToast({ message: 'b', undo: () => void undone.push('b') })
  showToast({ message: 'c' })
  expect([undoNewest(), undoNewest(), undoNewest()]).toEqual([true, true, false])
  expect(undone).toEqual(['b', 'a'])
})

it('cannot take back what was closed or pushed out', () => {
  const undone: string[] = []
  closeToast(showToast({ message: 'a', undo: () => void undone.push('a') }))
  showToast({ message: 'b', undo: () => void undone.push('b') })
  for (const message of ['1', '2', '3']) showToast({ message })
  expect(undoNewest()).toBe(false)
  expect(undone).toEqual([])
})
