import { FileRefused } from '../refusal.ts'
import type { ExtractedText, ReadContext } from '../types.ts'
import { readHtml } from './html/index.ts'

/** A web page saved in one file (.mht, or by Word under the name .doc): the first HTML part of a MIME message. */
export async function readMhtml(bytes: Uint8Array, context: ReadContext): Promise<ExtractedText> {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const html = htmlPart(message)
  if (html === null) throw new FileRefused('unknown-kind', { what: 'mhtml' })
  return readHtml(html, context)
}

function htmlPart(message: string): Uint8Array | null {
  const { headers, body } = splitPart(message)
  const boundary = /boundary\s*=\s*"?([^"\s;]+)"?/i.exec(headers)?.[1]
  const parts = boundary === undefined ? [{ headers, body }] : body.split(`--${boundary}`).map(splitPart)
  const part = parts.find(each => /Content-Type:\s*text\/html/i.test(each.headers))
  return part ? decodeBody(part.headers, part.body) : null
}

function splitPart(part: string): { headers: string; body: string } {
  const start = part.replace(/^\r?\n/, '')
  const gap = /\r?\n\r?\n/.exec(start)
  return gap ? { headers: start.slice(0, gap.index), body: start.slice(gap.index + gap[0].length) } : { headers: start, body: '' }
}

function decodeBody(headers: string, body: string): Uint8Array {
  const encoding = /Content-Transfer-Encoding:\s*([\w-]+)/i.exec(headers)?.[1]?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const unfolded = body.replace(/=[ \t]*\r?\n/g, '')
  return Buffer.from(
    unfolded.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}
