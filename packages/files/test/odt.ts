import { type ZipPart, zip } from './zip.ts'

/** Builds a small .odt in memory. */
interface OdtSource {
  body: string
  /** Inside `office:automatic-styles` of the content. */
  automatic?: string
  /** Inside `office:styles` of styles.xml; without it there is no styles.xml. */
  styles?: string
  fonts?: string
  parts?: ZipPart[]
}

const names = ['office', 'text', 'table', 'style', 'drawing', 'xsl-fo-compatible', 'svg-compatible']
const prefixes: Readonly<Record<string, string>> = { drawing: 'draw', 'xsl-fo-compatible': 'fo', 'svg-compatible': 'svg' }
const namespaces = names.map(name => `xmlns:${prefixes[name] ?? name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')

export function odt(source: OdtSource): Uint8Array {
  const content =
    `<?xml version="1.0"?><office:document-content ${namespaces} xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0">` +
    `<office:font-face-decls>${source.fonts ?? ''}</office:font-face-decls><office:automatic-styles>${source.automatic ?? ''}</office:automatic-styles>` +
    `<office:body><office:text>${source.body}</office:text></office:body></office:document-content>`
  const styles = `<?xml version="1.0"?><office:document-styles ${namespaces}><office:styles>${source.styles ?? ''}</office:styles></office:document-styles>`
  return zip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'content.xml', data: content },
    ...(source.styles === undefined ? [] : [{ name: 'styles.xml', data: styles }]),
    ...(source.parts ?? []),
  ])
}
