/** The screens as they are shipped, with fixture clients in place of a server: built once for a state of the sources. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const web = join(import.meta.dirname, '..', '..')
const root = join(web, '..', '..')
const kept = join(root, 'node_modules', '.cache', 'roviec-web')

/** The folder of the built files. Two test processes may build at the same time: the first to finish is used. */
export async function builtApp(): Promise<string> {
  const folder = join(kept, stateOfSources())
  if (existsSync(folder)) return folder
  const making = `${folder}.${process.pid}`
  mkdirSync(making, { recursive: true })
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const config = join(import.meta.dirname, 'fixture', 'vite.config.ts')
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', config, '--outDir', making, '--logLevel', 'error'], {
    env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
  })
  if (existsSync(folder)) rmSync(making, { recursive: true })
  else renameSync(making, folder)
  removeOld(folder)
  return folder
}

/** A day is longer than any test run: what is older serves nobody. */
function removeOld(current: string): void {
  for (const name of readdirSync(kept)) {
    const path = join(kept, name)
    if (path !== current && Date.now() - statSync(path).mtimeMs > 24 * 3600_000) rmSync(path, { recursive: true, force: true })
  }
}

function stateOfSources(): string {
  const hash = createHash('sha256')
  const folders = ['apps/web/src', 'apps/web/public', 'apps/web/test/browser/fixture', 'packages/contract/src', 'packages/register/src']
  const configuration = ['code-splitting.ts', 'contract-paths.ts', 'later-words.ts'].map(name => `apps/web/${name}`)
  const files = ['package-lock.json', ...configuration, ...folders.flatMap(filesBelow)]
  for (const file of files.sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex').slice(0, 16)
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.includes('.test.'))
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
}
