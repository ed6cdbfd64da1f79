/** The built screens, as files. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { AppError } from '../app-error.ts'

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

/** A file of the screens; any other address gets the page itself, which knows its own addresses. */
export async function sendScreen(context: Context, folder: string): Promise<Response> {
  const asked = normalize(decodedPath(context)).replace(/^[/\\]+/, '')
  const named = asked !== '' && !asked.startsWith('..') && extname(asked) !== ''
  const path = join(folder, named ? asked : 'index.html')
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new AppError('not-found')
  const kept = asked.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  const body = context.req.method === 'HEAD' ? null : (Readable.toWeb(createReadStream(path)) as ReadableStream)
  return new Response(body, {
    headers: { 'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream', 'content-length': String(found.size), 'cache-control': kept },
  })
}

function decodedPath(context: Context): string {
  try {
    return decodeURIComponent(new URL(context.req.url).pathname)
  } catch {
    throw new AppError('not-found')
  }
}
