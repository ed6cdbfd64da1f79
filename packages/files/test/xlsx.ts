import { type ZipPart, zip } from './zip.ts'

export interface SheetToMake {
  name?: string
  /** Texts; a number is a number, `{ day }` a number that is shown as a day, `{ formula }` with or without its result. */
  rows: readonly (readonly Made[])[]
  merged?: readonly string[]
  state?: 'hidden' | 'veryHidden'
}

type Made = string | number | null | { day: number } | { percent: number } | { formula: string; value?: string | number } | { xml: string }

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook as spreadsheets write it: shared texts, styles for days, merged cells. Parts may be put in the place of ours. */
export function xlsx(sheets: readonly SheetToMake[], { date1904 = false, parts = [] as readonly ZipPart[] } = {}): Uint8Array {
  const strings: string[] = []
  const own = sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, data: worksheet(sheet, strings) }))
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  )
  const targets = sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
  const made: ZipPart[] = [
    { name: '[Content_Types].xml', data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>' },
    { name: '_rels/.rels', data: `<Relationships xmlns="${relationships}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>` },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships xmlns="${relationships}">${[...targets, relation('s', 'sharedStrings', 'sharedStrings.xml'), relation('t', 'styles', 'styles.xml')].join('')}</Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      data: `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
    },
    { name: 'xl/sharedStrings.xml', data: '' },
    ...own,
  ]
  const shared = `<sst xmlns="${main}">${strings.map(text => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`
  const all = made.map(part => (part.name === 'xl/sharedStrings.xml' ? { ...part, data: shared } : part))
  return zip([...all.filter(({ name }) => !parts.some(part => part.name === name)), ...parts])
}

const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`

function worksheet({ rows, merged = [] }: SheetToMake, strings: string[]): string {
  const lines = rows.map(
    (cells, index) => `<row r="${index + 1}">${cells.map((cell, column) => cellXml(cell, `${letters(column)}${index + 1}`, strings)).join('')}</row>`,
  )
  const areas = merged.length === 0 ? '' : `<mergeCells>${merged.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
  return `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData>${areas}</worksheet>`
}

function cellXml(cell: Made, address: string, strings: string[]): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return `<c r="${address}" t="s"><v>${strings.push(cell) - 1}</v></c>`
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`
  if ('day' in cell) return `<c r="${address}" s="1"><v>${cell.day}</v></c>`
  if ('percent' in cell) return `<c r="${address}" s="2"><v>${cell.percent}</v></c>`
  if ('xml' in cell) return cell.xml
  const value = cell.value === undefined ? '' : `<v>${escaped(String(cell.value))}</v>`
  return `<c r="${address}"${typeof cell.value === 'string' ? ' t="str"' : ''}><f>${escaped(cell.formula)}</f>${value}</c>`
}

export const letters = (column: number): string => (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
