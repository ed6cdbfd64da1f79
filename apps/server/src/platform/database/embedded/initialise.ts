/** Makes the cluster at first start: beside its place, and renamed when it is whole, so that a start cut off leaves no half of one. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { flush } from '../../blobs.ts'
import { DatabaseRefused } from '../refusal.ts'
import type { Binaries } from './binaries.ts'
import { commandOf, type Launcher } from './launcher.ts'
import type { Layout } from './layout.ts'
import { giveTo } from './ownership.ts'

export const superuser = 'roviec'

/**
 * Letters, order and case come from PostgreSQL's own C.UTF-8, the same on every system. Full text and trigrams still ask the
 * system what a letter is, so the locale of the system must know Vietnamese letters too: the first of these that exists.
 */
const locales = process.platform === 'win32' ? ['vi-VN', 'en-US', 'English_United States.1252'] : ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'vi_VN.UTF-8']

export const isInitialised = (layout: Layout) => existsSync(join(layout.cluster, 'PG_VERSION'))

export async function initialise(layout: Layout, binaries: Binaries, launcher: Launcher, authentication: 'trust' | 'password') {
  if (authentication === 'password') {
    writeFileSync(layout.password, randomBytes(24).toString('base64url'), { mode: 0o600 })
    giveTo(layout.password, launcher.fileOwner)
  }
  let reason = ''
  for (const locale of locales) {
    rmSync(layout.unfinished, { recursive: true, force: true })
    const said = await runInitdb(initdbWords(layout, binaries, locale, authentication), launcher)
    if (said === null) {
      renameSync(layout.unfinished, layout.cluster)
      return flush(layout.root)
    }
    reason = said
    if (!/locale/i.test(said)) break
  }
  throw new DatabaseRefused('initialise-failed', { reason })
}

function initdbWords(layout: Layout, binaries: Binaries, locale: string, authentication: 'trust' | 'password'): string[] {
  const how = authentication === 'trust' ? ['--auth=trust'] : ['--auth=scram-sha-256', `--pwfile=${layout.password}`]
  const text = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${locale}`]
  return [binaries.initdb, '-D', layout.unfinished, '-U', superuser, '--no-instructions', ...text, ...how]
}

/** Null, or the line that says what is wrong. */
function runInitdb(words: string[], launcher: Launcher): Promise<string | null> {
  const { program, args, options } = commandOf(launcher, words)
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr.on('data', chunk => {
    errors += chunk
  })
  return new Promise(resolve => {
    child.on('error', error => resolve(error.message))
    child.on('close', code => resolve(code === 0 ? null : (errors.match(/^.*(?:error|FATAL).*$/m)?.[0] ?? errors.trim())))
  })
}

/** First number of the version of the cluster's files. */
export const clusterVersion = (layout: Layout) => readFileSync(join(layout.cluster, 'PG_VERSION'), 'utf8').trim()
