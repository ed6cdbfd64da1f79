import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractText } from '@roviec/files'
import { read, sourceFromText } from '@roviec/reader'
import { describe, expect, test } from 'vitest'
import { essence } from './essence.ts'

const corpus = join(import.meta.dirname, '..', '..', 'corpus')
const files = readdirSync(join(corpus, 'files'))
const fromText = (slug: string) => read(sourceFromText(readFileSync(join(corpus, `${slug}.txt`), 'utf8')))

async function fromFile(name: string) {
  return read(await extractText(readFileSync(join(corpus, 'files', name)), { name }))
}

describe('the same paper from a word processor and from PDF says the same', () => {
  test.each(files.filter(name => /(?<!\.scan)\.(?:docx|pdf)$/.test(name)))('%s', async name => {
    expect(essence(await fromFile(name))).toEqual(essence(fromText(name.replace(/\.\w+$/, ''))))
  })
})
