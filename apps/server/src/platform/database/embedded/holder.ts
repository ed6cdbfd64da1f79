/** Which process stops the server when it ends. Others that found it running leave it running. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Layout } from './layout.ts'
import { isAlive } from './postmaster.ts'

export function becomeHolder(layout: Layout) {
  writeFileSync(layout.holder, String(process.pid))
}

export function isHolder(layout: Layout): boolean {
  return holderOf(layout) === process.pid
}

/** Takes the place of a holder that ended without stopping the server. */
export function inheritFromDead(layout: Layout) {
  const holder = holderOf(layout)
  if (holder === null || !isAlive(holder)) becomeHolder(layout)
}

export function forgetHolder(layout: Layout) {
  rmSync(layout.holder, { force: true })
}

function holderOf(layout: Layout): number | null {
  try {
    return Number(readFileSync(layout.holder, 'utf8'))
  } catch {
    return null
  }
}
