import type { Problem } from '@roviec/reader'
import type { Limits } from '../limits.ts'
import { fileProblem } from '../problem.ts'
import { FileRefused } from '../refusal.ts'
import { childNamed, childrenNamed, type XmlElement } from '../xml/element.ts'
import { type ParseXml, xmlParser } from '../xml/parse.ts'
import { openZip, type Zip } from '../zip/open-zip.ts'

/** The parts of a .docx that carry text or decide how it reads. Headers, footers, comments and pictures are not opened. */
export interface DocxParts {
  body: XmlElement
  styles?: XmlElement
  numbering?: XmlElement
  footnotes?: XmlElement
  endnotes?: XmlElement
  /** Parts that are there but cannot be read: the text is read without them. */
  problems: Problem[]
}

const sideParts = ['styles', 'numbering', 'footnotes', 'endnotes'] as const
const usualMain = 'word/document.xml'

export async function openDocx(bytes: Uint8Array, limits: Limits): Promise<DocxParts> {
  const zip = await openZip(bytes, limits)
  const parse = xmlParser(limits)
  const main = mainPart(zip, parse)
  const document = readPart(zip, parse, main)
  const body = childNamed(childNamed(document, 'w:document'), 'w:body')
  if (!body) throw new FileRefused('damaged', { part: main })
  const parts: DocxParts = { body, problems: [] }
  const related = relationships(zip, parse, main)
  for (const name of sideParts) {
    const path = related(name) ?? `word/${name}.xml`
    const part = tolerantly(() => childNamed(readPart(zip, parse, path), `w:${name}`), parts.problems, path)
    if (part) parts[name] = part
  }
  return parts
}

function mainPart(zip: Zip, parse: ParseXml): string {
  const declared = tolerantly(() => relationships(zip, parse, '')('officeDocument'), [], '_rels/.rels')
  const path = declared && findName(zip, declared) ? declared : usualMain
  if (!findName(zip, path)) throw new FileRefused('damaged', { part: usualMain })
  return path
}

/** Parts named by a part's own .rels, by the last word of their type; targets outside the package do not count. */
function relationships(zip: Zip, parse: ParseXml, source: string): (type: string) => string | undefined {
  const slash = source.lastIndexOf('/')
  const folder = source.slice(0, slash + 1)
  const path = `${folder}_rels/${source.slice(slash + 1)}.rels`
  const targets = new Map<string, string>()
  const part = tolerantly(() => readPart(zip, parse, path), [], path)
  for (const relation of childrenNamed(childNamed(part, 'rel:Relationships'), 'rel:Relationship')) {
    const { Type: type, Target: target, TargetMode: mode } = relation.attributes
    const word = type?.slice(type.lastIndexOf('/') + 1)
    if (word && target && mode !== 'External' && !targets.has(word)) targets.set(word, resolvePath(folder, target))
  }
  return type => targets.get(type)
}

/** '../x' past the top stays at the top: a path is only a name in the zip. */
function resolvePath(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function readPart(zip: Zip, parse: ParseXml, path: string): XmlElement | undefined {
  const name = findName(zip, path)
  const bytes = name === undefined ? null : zip.read(name)
  return bytes ? parse(bytes, path) : undefined
}

/** Part names are equal whatever their case (OPC). */
function findName(zip: Zip, path: string): string | undefined {
  if (zip.has(path)) return path
  const lower = path.toLowerCase()
  return zip.names.find(name => name.toLowerCase() === lower)
}

/** A broken side part costs its part of the reading, not the whole; limits are limits everywhere. */
function tolerantly<T>(read: () => T, problems: Problem[], part: string): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof FileRefused) || error.code !== 'damaged') throw error
    problems.push(fileProblem('unreadable-page', 'warning', 'reader', { part }))
    return undefined
  }
}
