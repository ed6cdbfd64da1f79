import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractText } from '@roviec/files'
import { read, sourceFromText } from '@roviec/reader'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { essenceOfScan } from './essence.ts'

const corpus = join(import.meta.dirname, '..', '..', 'corpus')
const scans = readdirSync(join(corpus, 'files')).filter(name => name.endsWith('.scan.pdf'))
/** A page takes seconds of a processor, so the recogniser that comes with us reads one, with a large table, where the installed one reads all. */
const few = scans.filter(name => name.startsWith('03-'))
const minutes = 5 * 60_000

const fromText = (name: string) => read(sourceFromText(readFileSync(join(corpus, name.replace(/\.scan\.pdf$/, '.txt')), 'utf8')))
const fromScan = async (name: string) => read(await extractText(readFileSync(join(corpus, 'files', name)), { name }))

const installed = /tesseract\s+v?[45]\./i.test(spawnSync('tesseract', ['--version'], { encoding: 'utf8' }).stdout ?? '')

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('a scanned paper says the same as its text', () => {
  test.for(scans)('%s, through tesseract as installed', { timeout: minutes }, async (name, context) => {
    context.skip(!installed, 'tesseract is not installed here')
    expect(essenceOfScan(await fromScan(name))).toEqual(essenceOfScan(fromText(name)))
  })

  test.for(installed ? few : scans)('%s, through the tesseract.js that comes with us', { timeout: minutes }, async name => {
    vi.stubEnv('PATH', '/nowhere')
    expect(essenceOfScan(await fromScan(name))).toEqual(essenceOfScan(fromText(name)))
  })
})
