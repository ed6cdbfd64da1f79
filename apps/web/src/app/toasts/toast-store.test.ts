import { expect, it } from 'vitest'
import { closeToast, shownToasts, showToast, undoNewest } from './toast-store.ts'

const shown = () => shownToasts().map(({ message }) => message)
const empty = () => {
  for (const { id } of shownToasts()) closeToast(id)
}

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
  const undo = (message: string) => () => void undone.push(message)
  closeToast(showToast({ message: 'a', undo: undo('a') }))
  for (const message of ['b', '1', '2', '3']) showToast({ message, undo: undo(message) })
  while (undoNewest()) expect(undone).not.toContain('b')
  expect(undone).toEqual(['3', '2', '1'])
})

it('what is only said gives place to what is said next; what went wrong, and what can be taken back, stays', () => {
  empty()
  for (const message of ['Đã tiếp nhận.', 'Đã báo tiến độ.']) showToast({ message })
  expect(shown()).toEqual(['Đã báo tiến độ.'])
  showToast({ message: 'Đã nộp.', undo: () => undefined })
  showToast({ message: 'Chưa gửi được.', tone: 'bad' })
  showToast({ message: 'Đã lưu.' })
  expect(shown()).toEqual(['Đã nộp.', 'Chưa gửi được.', 'Đã lưu.'])
})
