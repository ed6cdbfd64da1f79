import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { compoundFile } from '../../test/compound-file.ts'
import { abstractNum, docx, level, num, numbered, p } from '../../test/docx.ts'
import { refusalOf, source } from '../../test/read.ts'
import { findConverter } from './find-converter.ts'
import { run } from './run.ts'

const rtf = (text: string) => Buffer.from(`{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times New Roman;}}\\f0 ${text}\\par}`, 'latin1')
const libreOffice = await findConverter(['libreoffice'])

afterEach(() => vi.unstubAllEnvs())

/** What work that makes its folders in the place for temporary files leaves there. The place is its own: tests run side by side. */
async function leftOver(work: () => Promise<void>): Promise<string[]> {
  const place = await mkdtemp(join(tmpdir(), 'roviec-test-'))
  vi.stubEnv('TMPDIR', place)
  try {
    await work()
    return (await readdir(place)).filter(name => name.startsWith('roviec-'))
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

describe('.doc and .rtf through LibreOffice', () => {
  beforeEach(context => context.skip(libreOffice === null, 'LibreOffice is not installed here'))

  test('a .doc', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roviec-test-'))
    try {
      const numbering = abstractNum(0, level(0, 'upperRoman', '%1.')) + num(1, 0)
      await writeFile(join(folder, 'a.docx'), docx({ body: p('Kết quả', numbered(1, 0)) + p('Hạn chế', numbered(1, 0)) + p('Đoạn văn'), numbering }))
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      await run(libreOffice?.path ?? '', [profile, '--headless', '--convert-to', 'doc:MS Word 97', '--outdir', folder, join(folder, 'a.docx')], {
        seconds: 60,
        folder,
        most: 1e6,
      })
      const read = await source(await readFile(join(folder, 'a.doc')), 'a.doc')
      expect(read).toMatchObject({ text: 'I. Kết quả\nII. Hạn chế\nĐoạn văn', mediaType: 'application/msword', layout: 'flow' })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  test('an .rtf', async () => {
    const read = await source(rtf('{\\b B\\u225?o c\\u225?o}\\par th\\u225?ng 6'), 'a.rtf')
    expect(read).toMatchObject({ text: 'Báo cáo\ntháng 6', layout: 'flow', mediaType: 'application/rtf' })
    expect(read.hints[0]?.bold).toBe(true)
  })

  test('a .doc that is none inside ends in a refusal or a text, and leaves nothing behind', async () => {
    const left = await leftOver(async () => {
      const result = await source(compoundFile({ WordDocument: new Uint8Array(100) })).catch(error => error.code)
      expect(typeof result === 'object' || ['damaged', 'too-large'].includes(result)).toBe(true)
    })
    expect(left).toEqual([])
  })

  test('a converter that takes too long is stopped', async () => {
    const refusal = await refusalOf(rtf('x'), 'a.rtf', { converterSeconds: 0.01 })
    expect(refusal).toMatchObject({ code: 'too-large', inputs: { converter: 'libreoffice' } })
  })
})

test('no converter: says what to install', async () => {
  const doc = compoundFile({ WordDocument: new Uint8Array(100) })
  expect(await refusalOf(doc, 'a.doc', { converterSeconds: 0 })).toMatchObject({
    code: 'no-converter',
    inputs: { what: 'doc', install: 'libreoffice / antiword / catdoc' },
  })
  expect(await refusalOf(rtf('x'), 'a.rtf', { converterSeconds: 0 })).toMatchObject({ code: 'no-converter', inputs: { what: 'rtf', install: 'libreoffice' } })
})

test('a converter that is not there is not found', async () => {
  vi.stubEnv('PATH', '/nowhere')
  expect(await findConverter(['antiword', 'catdoc'])).toBeNull()
})

test('a process that is stopped stops its converter and leaves no folder behind', async context => {
  context.skip(process.platform === 'win32', 'Windows has no such signals')
  const home = await mkdtemp(join(tmpdir(), 'roviec-test-'))
  try {
    const temporary = join(home, 'tmp')
    await mkdir(temporary)
    await writeFile(join(home, 'soffice'), '#!/bin/sh\necho $$ > "$(dirname "$0")/pid"\nexec sleep 60\n', { mode: 0o755 })
    const script = `import { extractText } from ${JSON.stringify(new URL('../index.ts', import.meta.url).href)}
    await extractText(Buffer.from('{\\\\rtf1 x}'), { name: 'a.rtf' })`
    const env = { ...process.env, PATH: `${home}:${process.env.PATH}`, TMPDIR: temporary }
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { env, stdio: 'inherit' })
    const ended = new Promise(resolve => child.on('exit', (code, signal) => resolve(signal ?? code)))
    const pid = Number(await vi.waitFor(() => readFile(join(home, 'pid'), 'utf8').then(text => text.trim() || Promise.reject(new Error('not yet'))), 15_000))
    child.kill('SIGTERM')
    expect(await ended).toBe('SIGTERM')
    expect(await readdir(temporary)).toEqual([])
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 10_000)
  } finally {
    await rm(home, { recursive: true, force: true })
  }
})

describe('run', () => {
  const options = { seconds: 20, folder: tmpdir(), most: 1000 }
  test('gives what was printed and the exit code', async () => {
    const result = await run(process.execPath, ['-e', 'console.log("xong"); process.exitCode = 3'], options)
    expect(result.exitCode).toBe(3)
    expect(result.stdout.toString()).toBe('xong\n')
  })

  test('kills what prints without end', async () => {
    const result = await run(process.execPath, ['-e', 'setInterval(() => console.log("x".repeat(500)), 1)'], options)
    expect(result.exitCode).toBeNull()
  })

  test('a program that is not there', async () => {
    await expect(run('/nowhere/program', [], options)).rejects.toThrow('ENOENT')
  })
})
