import type { Limits } from '../limits.ts'
import { FileRefused } from '../refusal.ts'
import { zipKind } from '../sniff/zip-kind.ts'
import { streamXml } from '../xml/stream.ts'
import { openZip, type Zip } from '../zip/open-zip.ts'
import { lookOf, type NumberLook } from './number-text.ts'
import type { Sheet } from './workbook.ts'
import { readWorksheet, type Shared } from './worksheet.ts'

interface Listed {
  name: string
  hidden: boolean
  relation: string
}

/** A workbook: its sheets in their order, read one after another with one account for all that is unpacked. */
export async function readXlsx(bytes: Uint8Array, limits: Limits): Promise<Sheet[]> {
  const zip = await openZip(bytes, limits)
  const main = [...relations(zip, '_rels/.rels', limits).values()].find(target => target.type === 'officeDocument')?.path ?? 'xl/workbook.xml'
  if (!main.endsWith('.xml') || !zip.has(main) || !zip.names.some(name => /^xl\//i.test(name))) throw await notAWorkbook(bytes, zip, limits)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const targets = relations(zip, `${folder}_rels/${main.slice(folder.length)}.rels`, limits, folder)
  const { listed, from1904 } = contents(zip, main, limits)
  const partOf = (type: string): string => [...targets.values()].find(target => target.type === type)?.path ?? ''
  const shared: Shared = { strings: sharedStrings(zip, partOf('sharedStrings'), limits), looks: looks(zip, partOf('styles'), limits), from1904 }
  return listed.flatMap(({ name, hidden, relation }) => {
    const target = targets.get(relation)
    const part = target?.type === 'worksheet' ? zip.read(target.path) : null
    return part === null || target === undefined ? [] : [{ name, hidden, ...readWorksheet(part, target.path, shared, limits) }]
  })
}

/** A zip of another kind is called by its name: what is wrong is not that it is damaged. */
async function notAWorkbook(bytes: Uint8Array, zip: Zip, limits: Limits): Promise<FileRefused> {
  if (zip.names.some(name => /^xl\/workbook\.bin$/i.test(name))) return new FileRefused('unknown-kind', { what: 'xlsb' })
  try {
    const { kind } = await zipKind(bytes, limits)
    return new FileRefused('unknown-kind', { what: kind })
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    return error.inputs.what === 'xlsx' ? new FileRefused('damaged', { part: 'workbook' }) : error
  }
}

function stream(zip: Zip, part: string, limits: Limits, open: (name: string, attributes: Readonly<Record<string, string>>) => void): void {
  const bytes = zip.read(part)
  if (bytes) streamXml(bytes, { part, most: limits.sheetElements }, { open, close: () => undefined, text: () => undefined })
}

/** By their id: what kind of part each points to, and where it is. */
function relations(zip: Zip, part: string, limits: Limits, folder = ''): Map<string, { type: string; path: string }> {
  const found = new Map<string, { type: string; path: string }>()
  stream(zip, part, limits, (name, { Id: id, Type: type = '', Target: target, TargetMode: mode }) => {
    if (name !== 'Relationship' || id === undefined || target === undefined || mode === 'External') return
    found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), path: target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}` })
  })
  return found
}

function contents(zip: Zip, main: string, limits: Limits): { listed: Listed[]; from1904: boolean } {
  const listed: Listed[] = []
  let from1904 = false
  stream(zip, main, limits, (name, attributes) => {
    if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
    if (name !== 'sheet') return
    const [, relation = ''] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? []
    listed.push({ name: attributes.name ?? '', hidden: (attributes.state ?? 'visible') !== 'visible', relation })
  })
  return { listed, from1904 }
}

/** Texts that cells share, without the readings that East Asian ones carry beside them. */
function sharedStrings(zip: Zip, part: string, limits: Limits): string[] {
  const strings: string[] = []
  const bytes = zip.read(part)
  if (!bytes) return strings
  let text = ''
  let within = false
  let aside = 0
  streamXml(
    bytes,
    { part, most: limits.sheetElements },
    {
      open(name) {
        if (name === 'si') text = ''
        else if (name === 'rPh') aside++
        else within = name === 't' && aside === 0
      },
      text(piece) {
        if (within) text += piece
      },
      close(name) {
        if (name === 'si') strings.push(text)
        else if (name === 'rPh') aside--
        else if (name === 't') within = false
      },
    },
  )
  return strings
}

function looks(zip: Zip, part: string, limits: Limits): NumberLook[] {
  const codes = new Map<number, string>()
  const ids: number[] = []
  let ofCells = false
  stream(zip, part, limits, (name, attributes) => {
    if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
    else if (name === 'cellXfs') ofCells = true
    else if (name === 'cellStyles' || name === 'dxfs') ofCells = false
    else if (name === 'xf' && ofCells) ids.push(Number(attributes.numFmtId ?? 0))
  })
  return ids.map(id => lookOf(id, codes.get(id)))
}
