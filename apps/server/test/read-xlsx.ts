/** Opens an .xlsx as a spreadsheet would: the cells of its first sheet. */
import { fromBuffer, type ZipFile } from 'yauzl'

export async function readXlsx(bytes: Uint8Array): Promise<{ rows: string[][]; formulas: number }> {
  const parts = await partsOf(Buffer.from(bytes))
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, si]) => textOf(si ?? ''))
  const sheet = parts.get('xl/worksheets/sheet1.xml')
  if (sheet === undefined) throw new Error(`no sheet in ${[...parts.keys()].join(', ')}`)
  const rows = [...sheet.matchAll(/<row\b[^>]*>([\s\S]*?)<\/row>/g)].map(([, row]) =>
    [...(row ?? '').matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(([, attributes = '', inside = '']) => {
      const value = /<v>([\s\S]*?)<\/v>/.exec(inside)?.[1]
      return /t="s"/.test(attributes) ? (shared[Number(value)] ?? '') : (value ?? textOf(inside))
    }),
  )
  return { rows, formulas: sheet.match(/<f\b/g)?.length ?? 0 }
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)]
    .map(([, text]) => (text ?? '').replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => signs[name] ?? ''))
    .join('')

const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function partsOf(bytes: Buffer): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip: ZipFile) => {
      if (error) return reject(error)
      zip.on('error', reject).on('end', () => resolve(parts))
      zip.on('entry', entry =>
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed)
          const chunks: Buffer[] = []
          stream
            .on('data', chunk => chunks.push(chunk))
            .on('end', () => {
              parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
              zip.readEntry()
            })
        }),
      )
      zip.readEntry()
    })
  })
}
