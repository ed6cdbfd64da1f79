/** Short messages about what has just been done, most of them with a way back. */
import { useSyncExternalStore } from 'react'

export interface Toast {
  id: number
  message: string
  tone: 'plain' | 'bad'
  /** Takes back what was done. */
  undo?: () => void | Promise<void>
}

let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

export function showToast(toast: { message: string; tone?: Toast['tone']; undo?: Toast['undo'] }): number {
  const { message, tone = 'plain', undo } = toast
  lastId += 1
  put([...toasts.filter(stays), { id: lastId, message, tone, ...(undo === undefined ? {} : { undo }) }].slice(-mostAtOnce))
  return lastId
}

const mostAtOnce = 3

/** What is only said gives place to what is said next, so that no pile of good news covers the screen. */
const stays = ({ tone, undo }: Toast): boolean => tone === 'bad' || undo !== undefined

export function closeToast(id: number): void {
  put(toasts.filter(toast => toast.id !== id))
}

/** Takes back the newest thing that can be; false when there is none. */
export function undoNewest(): boolean {
  const newest = toasts.findLast(toast => toast.undo !== undefined)
  if (newest === undefined) return false
  closeToast(newest.id)
  void newest.undo?.()
  return true
}

export const shownToasts = (): readonly Toast[] => toasts

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(subscribe, shownToasts)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function put(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}
