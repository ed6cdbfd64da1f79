/** Namespace → the prefix our readers use. Transitional and strict OOXML are the same words under two addresses. */
export const canonicalPrefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'office'],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', 'text'],
  ['urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'table'],
  ['urn:oasis:names:tc:opendocument:xmlns:style:1.0', 'style'],
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'draw'],
  ['urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', 'fo'],
  ['urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0', 'svg'],
  ['urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest'],
])

/** Prefix in the file → canonical prefix; '' is the default namespace. Only what differs is listed. */
export type PrefixMap = ReadonlyMap<string, string>

/** The prefixes valid inside an element that declares namespaces of its own. */
export function declaredPrefixes(outer: PrefixMap, attributes: Readonly<Record<string, string>>): PrefixMap {
  let inner: Map<string, string> | null = null
  for (const name in attributes) {
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null
    if (prefix === null) continue
    inner ??= new Map(outer)
    const canonical = canonicalPrefixes.get(attributes[name] ?? '')
    if (canonical === undefined || canonical === prefix) inner.delete(prefix)
    else inner.set(prefix, canonical)
  }
  return inner ?? outer
}

/** An attribute without a prefix is in no namespace, so the default namespace does not touch it. */
export function canonicalName(name: string, prefixes: PrefixMap, isAttribute: boolean): string {
  if (prefixes.size === 0) return name
  const colon = name.indexOf(':')
  if (colon < 0 && isAttribute) return name
  const canonical = prefixes.get(colon < 0 ? '' : name.slice(0, colon))
  return canonical === undefined ? name : `${canonical}:${name.slice(colon + 1)}`
}
