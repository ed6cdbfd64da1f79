import type { Limits } from '../limits.ts'
import { FileRefused } from '../refusal.ts'
import { openZip, type Zip } from '../zip/open-zip.ts'
import { mediaTypes, type Sniffed } from './kind.ts'

/** Office packages by the folder their content stands in; only the first is read. */
const officeFolders: readonly [folder: string, what: string][] = [
  ['xl/', 'xlsx'],
  ['ppt/', 'pptx'],
  ['visio/', 'vsdx'],
]

const openDocuments: readonly [mimetype: string, what: string][] = [
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.oasis.opendocument.presentation', 'odp'],
  ['application/vnd.oasis.opendocument.graphics', 'odg'],
  ['application/epub+zip', 'epub'],
]

/** A zip is told apart by what is in it: the declared main part, not the name of the file. */
export async function zipKind(bytes: Uint8Array, limits: Limits): Promise<Sniffed> {
  const zip = await openZip(bytes, limits)
  const mimetype = mimetypeOf(zip)
  if (mimetype.startsWith('application/vnd.oasis.opendocument.text')) return { kind: 'odt', mediaType: mediaTypes.odt }
  if (zip.has('[Content_Types].xml') || zip.has('_rels/.rels') || zip.has('word/document.xml')) return officeKind(zip)
  if (mimetype === '' && zip.has('content.xml')) return { kind: 'odt', mediaType: mediaTypes.odt }
  throw new FileRefused('unknown-kind', { what: openDocuments.find(([type]) => mimetype.startsWith(type))?.[1] ?? archiveName(zip) })
}

function officeKind(zip: Zip): Sniffed {
  const word = zip.names.some(name => /^word\//i.test(name))
  if (word) return { kind: 'docx', mediaType: mediaTypes.docx }
  const other = officeFolders.find(([folder]) => zip.names.some(name => name.startsWith(folder)))
  if (other) throw new FileRefused('unknown-kind', { what: other[1] })
  if (isWordByContentType(zip)) return { kind: 'docx', mediaType: mediaTypes.docx }
  throw new FileRefused('unknown-kind', { what: 'zip' })
}

/** A package may keep its main part under any name; then the list of types says what it is. */
function isWordByContentType(zip: Zip): boolean {
  const types = readText(zip, '[Content_Types].xml')
  return types.includes('wordprocessingml.document.main+xml') || types.includes('ms-word.document.macroEnabled.main+xml')
}

function mimetypeOf(zip: Zip): string {
  return readText(zip, 'mimetype').trim()
}

/** A part that cannot be inflated says nothing of the kind; whoever reads the whole file will say what is wrong. */
function readText(zip: Zip, name: string): string {
  try {
    return new TextDecoder().decode(zip.read(name)?.subarray(0, 100_000))
  } catch {
    return ''
  }
}

function archiveName(zip: Zip): string {
  if (zip.has('META-INF/MANIFEST.MF')) return zip.has('AndroidManifest.xml') ? 'apk' : 'jar'
  return 'zip'
}
