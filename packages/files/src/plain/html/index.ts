import { finishFlow } from '../../flow/finish-flow.ts'
import type { ExtractedText, ReadContext } from '../../types.ts'
import { decodeText } from '../decode.ts'
import { tidyText, unicodeText } from '../read-text.ts'
import { PageReader } from './page-reader.ts'

/** .html, also the HTML that Word and web sites save under the name .doc. */
export async function readHtml(bytes: Uint8Array, context: ReadContext): Promise<ExtractedText> {
  const { Parser } = await import('htmlparser2')
  const { text: markup, problems } = unicodeText(declaredAsUtf8(bytes))
  const page = new PageReader(context.limits)
  const parser = new Parser({
    onopentag: (name, attributes) => page.open(name, attributes),
    onclosetag: name => page.close(name),
    ontext: text => page.text(text),
  })
  parser.end(tidyText(markup))
  return finishFlow(page.finish(), page, problems)
}

/** An 8-bit page that names its encoding is read in it; one that names none, or only "Latin", is left for the words to tell. */
function declaredAsUtf8(bytes: Uint8Array): Uint8Array {
  const decoded = decodeText(bytes)
  if (decoded?.encoding !== 'windows-1252') return bytes
  const charset = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(decoded.text.slice(0, 4096))?.[1]?.toLowerCase()
  if (charset === undefined || /^(?:utf|us-ascii|iso-8859-1|windows-1252|x-)/.test(charset)) return bytes
  try {
    return new TextEncoder().encode(new TextDecoder(charset).decode(bytes))
  } catch {
    return bytes
  }
}
