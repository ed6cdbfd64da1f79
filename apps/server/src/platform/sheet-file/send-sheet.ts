/** A table as a file: .csv flows out line by line, .xlsx when its last line is known. */
import { csvLine, csvStart } from './csv.ts'
import { type Cell, type SheetColumn, textOf, xlsxOf } from './xlsx.ts'

export type SheetKind = 'xlsx' | 'csv'

interface SheetToSend {
  kind: SheetKind
  /** Also the name of the sheet; without its ending. */
  name: string
  /** For programs that know no other letters. */
  plainName: string
  columns: readonly SheetColumn[]
  landscape?: boolean
  /** Gives the lines batch by batch; as fast as they are taken. */
  batches(take: (rows: readonly Cell[][]) => Promise<void>): Promise<void>
}

const mediaTypes: Record<SheetKind, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export async function sendSheet(sheet: SheetToSend): Promise<Response> {
  const { kind, name, plainName } = sheet
  return new Response(kind === 'csv' ? csvStream(sheet) : await wholeXlsx(sheet), {
    headers: {
      'content-type': mediaTypes[kind],
      'content-disposition': `attachment; filename="${plainName}.${kind}"; filename*=UTF-8''${encodeURIComponent(`${name}.${kind}`)}`,
      'cache-control': 'no-store',
    },
  })
}

/** Who goes away ends what makes the batches. */
function csvStream({ columns, batches }: SheetToSend): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const encoder = new TextEncoder()
  const writer = writable.getWriter()
  const write = async (): Promise<void> => {
    await writer.write(encoder.encode(csvStart + csvLine(columns.map(({ head }) => head))))
    await batches(rows => writer.write(encoder.encode(rows.map(cells => csvLine(cells.map(textOf))).join(''))))
    await writer.close()
  }
  write().catch(error => writer.abort(error).catch(() => undefined))
  return readable
}

async function wholeXlsx({ name, columns, landscape = true, batches }: SheetToSend): Promise<Uint8Array<ArrayBuffer>> {
  const rows: Cell[][] = []
  await batches(async some => {
    rows.push(...some)
  })
  return xlsxOf({ name, columns, rows, landscape })
}
