import { rmSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readDocx } from '../docx/index.ts'
import { readText } from '../plain/read-text.ts'
import { FileRefused } from '../refusal.ts'
import type { ExtractedText, ReadContext } from '../types.ts'
import { undoneAtEnd } from '../undone-at-end.ts'
import { type Converter, findConverter } from './find-converter.ts'
import { run } from './run.ts'

/** .doc of Word 97-2003, through LibreOffice (to .docx, nothing lost), or antiword or catdoc (plain lines). */
export function readDoc(bytes: Uint8Array, context: ReadContext): Promise<ExtractedText> {
  return convert(bytes, 'doc', ['libreoffice', 'antiword', 'catdoc'], context)
}

/** .rtf, through LibreOffice. */
export function readRtf(bytes: Uint8Array, context: ReadContext): Promise<ExtractedText> {
  return convert(bytes, 'rtf', ['libreoffice'], context)
}

/** A program that is just ending may still write. */
const gone = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }

async function convert(bytes: Uint8Array, kind: 'doc' | 'rtf', accepted: Converter['name'][], context: ReadContext): Promise<ExtractedText> {
  const converter = context.limits.converterSeconds > 0 ? await findConverter(accepted) : null
  if (!converter) throw new FileRefused('no-converter', { what: kind, install: accepted.join(' / ') })
  context.onProgress?.({ page: 0, pages: 1, stage: 'convert' })
  const folder = await mkdtemp(join(tmpdir(), 'roviec-'))
  const done = undoneAtEnd(() => rmSync(folder, gone))
  try {
    const input = join(folder, `input.${kind}`)
    await writeFile(input, bytes)
    return await (converter.name === 'libreoffice' ? throughLibreOffice(converter, folder, input, context) : throughText(converter, folder, input, context))
  } finally {
    await rm(folder, gone)
    done()
  }
}

async function throughLibreOffice(converter: Converter, folder: string, input: string, context: ReadContext): Promise<ExtractedText> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const output = join(folder, 'output')
  const args = [profile, '--headless', '--norestore', '--nologo', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', output, input]
  await runConverter(converter, args, folder, context)
  const docx = await readFile(join(output, 'input.docx')).catch((cause: unknown) => {
    throw new FileRefused('damaged', { converter: converter.name }, { cause })
  })
  return readDocx(docx, context)
}

async function throughText(converter: Converter, folder: string, input: string, context: ReadContext): Promise<ExtractedText> {
  const args = converter.name === 'antiword' ? ['-m', 'UTF-8.txt', '-w', '0', input] : ['-d', 'utf-8', '-w', input]
  return readText(await runConverter(converter, args, folder, context))
}

async function runConverter(converter: Converter, args: string[], folder: string, context: ReadContext): Promise<Uint8Array> {
  const { converterSeconds: seconds, unpackedBytes: most } = context.limits
  const result = await run(converter.path, args, { seconds, folder, most })
  if (result.exitCode === null) throw new FileRefused('too-large', { converter: converter.name, seconds })
  if (result.exitCode !== 0) throw new FileRefused('damaged', { converter: converter.name, exitCode: result.exitCode })
  return result.stdout
}
