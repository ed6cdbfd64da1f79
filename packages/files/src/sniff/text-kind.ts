import { mediaTypes, type Sniffed } from './kind.ts'

const htmlStart = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,20000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i
const htmlTag = /<(?:p|div|table|h[1-6]|span|br|center|font|ul|ol)\b[^>]*>/i
const htmlName = /\.x?html?$/i
const markdownName = /\.(?:md|markdown)$/i
const mhtmlStart = /^\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?MIME-Version:\s*1\.0/i
const xmlStart = /^\s*<\?xml\b/i

/**
 * What a text is. A name may only settle what the text leaves open: a piece of HTML without a head, or Markdown.
 * Null: text, but of a kind nobody reads (XML data).
 */
export function textKind(text: string, name: string): Sniffed | null {
  const start = text.slice(0, 30_000)
  if (htmlStart.test(start)) return { kind: 'html', mediaType: mediaTypes.html }
  if (mhtmlStart.test(start.slice(0, 2000)) && /Content-Type:\s*(?:multipart\/related|text\/html)/i.test(start)) {
    return { kind: 'mhtml', mediaType: mediaTypes.mhtml }
  }
  if (xmlStart.test(start)) return null
  if (htmlName.test(name) && /^\s*</.test(start) && htmlTag.test(start)) return { kind: 'html', mediaType: mediaTypes.html }
  return { kind: 'text', mediaType: markdownName.test(name) ? mediaTypes.markdown : mediaTypes.text }
}
