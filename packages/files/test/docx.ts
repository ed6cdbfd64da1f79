import { type ZipPart, zip } from './zip.ts'

/** Builds a small .docx in memory: only the XML a test is about has to be written. */
interface DocxSource {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  /** Parts added, or put in the place of one made here. */
  parts?: ZipPart[]
  /** Names of parts made here that the file shall not have. */
  leaveOut?: string[]
}

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const namespaces = [
  `xmlns:w="${w}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function docx(source: DocxSource): Uint8Array {
  const sides = (['styles', 'numbering', 'footnotes', 'endnotes'] as const).filter(name => source[name] !== undefined)
  const made: ZipPart[] = [
    {
      name: '[Content_Types].xml',
      data: xml(
        'Types',
        'xmlns="http://schemas.openxmlformats.org/package/2006/content-types"',
        `<Override PartName="/word/document.xml" ContentType="${main}"/>`,
      ),
    },
    { name: '_rels/.rels', data: relations([['rId1', 'officeDocument', 'word/document.xml']]) },
    { name: 'word/document.xml', data: xml('w:document', namespaces, `<w:body>${source.body}</w:body>`) },
    { name: 'word/_rels/document.xml.rels', data: relations(sides.map(name => [name, name, `${name}.xml`])) },
    ...sides.map(name => ({ name: `word/${name}.xml`, data: xml(`w:${name}`, namespaces, source[name] ?? '') })),
  ]
  const replaced = new Set([...(source.parts ?? []).map(part => part.name), ...(source.leaveOut ?? [])])
  return zip([...made.filter(part => !replaced.has(part.name)), ...(source.parts ?? [])])
}

export function xml(root: string, attributes: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} ${attributes}>${content}</${root}>`
}

export function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${officeRelation}/${type}" Target="${target}"/>`)
  return xml('Relationships', 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"', items.join(''))
}

/** A run; `properties` is the inside of `w:rPr`. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph of plain text or of the XML given; `properties` is the inside of `w:pPr`. */
export function p(content: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`
}

export const borders = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side => `<w:${side} w:val="single" w:sz="4"/>`).join('')}</w:tblBorders>`

/** A ruled table; a cell is its text, or XML of paragraphs, or XML that begins with its own `w:tcPr`. */
export function table(rows: readonly (readonly string[])[], properties = borders): string {
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map(cells => tr(cells)).join('')}</w:tbl>`
}

export function tr(cells: readonly string[], properties = ''): string {
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map(cell => tc(cell)).join('')}</w:tr>`
}

export function tc(content: string, properties = ''): string {
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : p(content)}</w:tc>`
}

export function numbered(listId: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listId}"/></w:numPr>`
}

/** One level of a list definition. */
export function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

export function abstractNum(id: number, content: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`
}

export function num(id: number, abstractId: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`
}
