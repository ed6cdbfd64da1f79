/**
 * As whom PostgreSQL runs. It refuses root, so as root it is put into a user namespace of its own, in which root's files belong to
 * an ordinary user; where the kernel forbids that, it runs as another user. Each way is tried for real before it is taken.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseRefused } from '../refusal.ts'
import { cleanEnvironment } from './environment.ts'
import type { Layout } from './layout.ts'
import { giveTo } from './ownership.ts'

export interface Launcher {
  name: string
  /** Put before the program's own words. */
  prefix: string[]
  /** User that the program is switched to; null: stays with ours. */
  runAs: number | null
  /** User that the files must belong to; null: they are as they are. */
  fileOwner: number | null
  /** Windows: `pg_ctl` starts the server, for it lays down an administrator's rights, with which the server refuses to run. */
  viaPgCtl: boolean
}

/** The kernel ends the server when our process ends, even by kill -9. INT is PostgreSQL's fast shutdown. */
const endWithUs = ['setpriv', '--pdeathsig', 'INT']
const inNamespace = ['unshare', '-U', '--map-user=65534', '--map-group=65534']
const nobody = 65534

/** Best first. */
export function launchersFor(layout: Layout): Launcher[] {
  if (process.platform !== 'linux') return [ourselves([])]
  if (process.getuid?.() !== 0) return [ourselves(endWithUs), ourselves([])]
  const owner = ownerOf(nearestExisting(layout.cluster))
  const others = [...new Set([owner, nobody])].filter(uid => uid !== 0).flatMap(otherUser)
  const namespaces = [namespace(endWithUs), namespace([])]
  return owner === 0 ? [...namespaces, ...others] : [...others, ...namespaces]
}

const ourselves = (prefix: string[]): Launcher => ({
  name: named('as ourselves', prefix),
  prefix,
  runAs: null,
  fileOwner: null,
  viaPgCtl: process.platform === 'win32',
})
const namespace = (prefix: string[]): Launcher => ({
  name: named('namespace', prefix),
  prefix: [...inNamespace, ...prefix],
  runAs: null,
  fileOwner: 0,
  viaPgCtl: false,
})
const otherUser = (uid: number): Launcher[] =>
  [endWithUs, []].map(prefix => ({ name: named(`user ${uid}`, prefix), prefix, runAs: uid, fileOwner: uid, viaPgCtl: false }))
const named = (name: string, prefix: string[]) => [name, ...prefix.slice(0, 1)].join(' + ')

const ownerOf = (path: string) => statSync(path).uid

function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path))
}

export function chooseLauncher(layout: Layout, postgres: string, launchers = launchersFor(layout)): Launcher {
  const complaints: string[] = []
  for (const launcher of launchers) {
    const complaint = tryOut(launcher, layout, postgres)
    if (complaint === null) return launcher
    complaints.push(`${launcher.name}: ${complaint}`)
  }
  if (process.getuid?.() === 0) throw new DatabaseRefused('no-way-to-start', { folder: layout.root, tried: complaints.join('; ') })
  throw new DatabaseRefused('binaries-broken', { reason: complaints.at(-1) ?? '' })
}

/** What went wrong, or null. */
function tryOut(launcher: Launcher, layout: Layout, postgres: string): string | null {
  giveTo(layout.root, launcher.fileOwner)
  const { program, args, options } = commandOf(launcher, probe(layout, postgres))
  const { status, error, stderr } = spawnSync(program, args, { ...options, encoding: 'utf8', timeout: 20_000 })
  return status === 0 ? null : firstLine(error?.message ?? stderr) || `exit code ${status}`
}

/** Succeeds when the folder can be written and the program runs. */
function probe(layout: Layout, postgres: string): string[] {
  if (process.platform === 'win32') return [postgres, '--version']
  return ['/bin/sh', '-c', 'cd "$1" && test -w . && exec "$2" --version', 'sh', layout.root, postgres]
}

const firstLine = (text: string) => text.trim().split('\n')[0] ?? ''

/** How to spawn `words` with this launcher. */
export function commandOf(launcher: Launcher, words: string[]) {
  const [program, ...args] = [...launcher.prefix, ...words]
  const user = launcher.runAs === null ? {} : { uid: launcher.runAs, gid: launcher.runAs }
  return { program: program as string, args, options: { env: cleanEnvironment(), cwd: '/', windowsHide: true, ...user } }
}
