import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'

/** Answers as the real one does, then works without end. */
const endless = `#!/bin/sh
case "$1" in --version) echo 'tesseract 5.3.0'; exit 0;; esac
echo $$ > "$(dirname "$0")/pid"
exec sleep 60
`

test('a process that is stopped while it recognises stops tesseract and leaves no folder behind', async context => {
  context.skip(process.platform === 'win32', 'Windows has no such signals')
  const home = await mkdtemp(join(tmpdir(), 'roviec-test-'))
  try {
    const temporary = join(home, 'tmp')
    await mkdir(temporary)
    await writeFile(join(home, 'tesseract'), endless, { mode: 0o755 })
    const script = `import { nativeRecogniser } from ${JSON.stringify(new URL('native.ts', import.meta.url).href)}
    const recogniser = await nativeRecogniser()
    await recogniser.read({ width: 8, height: 8, dpi: 300, data: new Uint8Array(64) })`
    const env = { ...process.env, PATH: `${home}:${process.env.PATH}`, TMPDIR: temporary }
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { env, stdio: 'inherit' })
    const ended = new Promise(resolve => child.on('exit', (code, signal) => resolve(signal ?? code)))
    const pid = Number(await vi.waitFor(() => readFile(join(home, 'pid'), 'utf8').then(text => text.trim() || Promise.reject(new Error('not yet'))), 15_000))
    expect(await readdir(temporary)).toHaveLength(1)
    child.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
    expect(await readdir(temporary)).toEqual([])
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 10_000)
  } finally {
    await rm(home, { recursive: true, force: true })
  }
})
