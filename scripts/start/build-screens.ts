import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '..', '..')
const web = join(root, 'apps', 'web')
const built = join(web, 'dist')

/** Says of which sources the built screens are. */
const stamp = join(built, 'built-from.txt')

/** Builds the screens unless those that are there come from the same sources. Throws when the build fails. */
export async function buildScreens(): Promise<void> {
  const state = stateOfSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return
  console.error('Đang dựng màn hình, chừng nửa phút… (building the screens, about half a minute)')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  await promisify(execFile)(process.execPath, [vite, 'build', web, '--logLevel', 'error'], {
    cwd: web,
    env: { ...process.env, NODE_ENV: 'production' },
  })
  writeFileSync(stamp, state)
}

const folders = ['apps/web/src', 'apps/web/public', 'packages/contract/src', 'packages/register/src']
const single = [
  'package-lock.json',
  'apps/web/index.html',
  'apps/web/vite.config.ts',
  'apps/web/app-manifest.ts',
  'apps/web/later-words.ts',
  'apps/web/contract-paths.ts',
  'apps/web/code-splitting.ts',
]

function stateOfSources(): string {
  const hash = createHash('sha256')
  for (const file of [...single, ...folders.flatMap(filesBelow)].filter(path => existsSync(join(root, path))).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesBelow(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.includes('.test.'))
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
}
