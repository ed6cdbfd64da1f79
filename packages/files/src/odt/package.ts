import type { Limits } from '../limits.ts'
import { FileRefused } from '../refusal.ts'
import { childNamed, descend, type XmlElement } from '../xml/element.ts'
import { xmlParser } from '../xml/parse.ts'
import { openZip, type Zip } from '../zip/open-zip.ts'

export interface OdtParts {
  /** `office:text`: the body. */
  body: XmlElement
  content: XmlElement
  /** `office:document-styles`; missing in a minimal file. */
  styles: XmlElement | undefined
}

export async function openOdt(bytes: Uint8Array, limits: Limits): Promise<OdtParts> {
  const zip = await openZip(bytes, limits)
  if (isEncrypted(zip)) throw new FileRefused('encrypted')
  const parse = xmlParser(limits)
  const read = (name: string, root: string): XmlElement | undefined => {
    const part = zip.read(name)
    return part ? childNamed(parse(part, name), root) : undefined
  }
  const content = read('content.xml', 'office:document-content')
  const body = descend(content, 'office:body', 'office:text')
  if (!content || !body) throw new FileRefused('damaged', { part: 'content.xml' })
  return { body, content, styles: read('styles.xml', 'office:document-styles') }
}

/** ODF encrypts part by part and lists how in the manifest; 1.4 wraps the whole package into one part. */
function isEncrypted(zip: Zip): boolean {
  if (zip.has('encrypted-package')) return true
  const manifest = zip.read('META-INF/manifest.xml')
  return manifest !== null && new TextDecoder().decode(manifest).includes('encryption-data')
}
