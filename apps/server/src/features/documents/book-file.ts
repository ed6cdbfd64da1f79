/** A register as a file: .csv flows out line by line, .xlsx when its last line is known. */
import { bookQuery as bookQuerySchema } from '@roviec/contract'
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { Language } from '../../http/errors.ts'
import { today } from '../../platform/clock.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { type BookFilter, bookBatches, formOf } from './book.ts'
import { csvLine, csvStart } from './csv.ts'

interface Asked {
  /** 'outgoing.xlsx' */
  file: string
  query: Record<string, string>
  language: Language
}

/** Whoever may read the register may take it along; that stands in the audit. */
export async function sendBook(deps: Deps, actor: Actor, { file, query, language }: Asked): Promise<Response> {
  assertCan(actor, 'document.read')
  const [, book, kind] = /^(incoming|outgoing)\.(xlsx|csv)$/.exec(file) ?? []
  if (book === undefined) throw new AppError('not-found')
  const asked = bookQuerySchema.safeParse({ ...query, book })
  if (!asked.success) throw new AppError('input.invalid', { field: asked.error.issues[0]?.path.join('.') ?? null })
  const filter: BookFilter = { ...asked.data, withRestricted: canReadRestricted(actor), today: today(deps.clock) }
  await deps.inCommune(actor.communeId, trx =>
    recordChanges(trx, deps.clock, actor, [{ action: 'book.exported', subjectType: 'book', subjectId: asked.data.book, after: { ...asked.data, kind } }]),
  )
  const titles = formOf(filter.book).columns.map(column => column[language])
  const name = `${formOf(filter.book).title[language]}.${kind}`
  const body = kind === 'csv' ? csvStream(deps, actor, filter, titles) : await xlsx(deps, actor, filter, titles, language)
  return new Response(body, {
    headers: {
      'content-type': kind === 'csv' ? 'text/csv; charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${filter.book}.${kind}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-store',
    },
  })
}

/** Batches are fetched as fast as they are taken; who goes away ends the transaction. */
function csvStream(deps: Deps, actor: Actor, filter: BookFilter, titles: readonly string[]): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const encoder = new TextEncoder()
  const writer = writable.getWriter()
  const write = async (): Promise<void> => {
    await writer.write(encoder.encode(csvStart + csvLine(titles)))
    await deps.inCommune(actor.communeId, async trx => {
      for await (const rows of bookBatches(trx, filter)) await writer.write(encoder.encode(rows.map(({ cells }) => csvLine(cells)).join('')))
    })
    await writer.close()
  }
  write().catch(error => writer.abort(error).catch(() => undefined))
  return readable
}

async function xlsx(deps: Deps, actor: Actor, filter: BookFilter, titles: readonly string[], language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const form = formOf(filter.book)
  const cell = { type: String, format: '@', wrap: true, alignVertical: 'top', borderStyle: 'thin' } as const
  const lines: SheetData = await deps.inCommune(actor.communeId, async trx => {
    const all: SheetData = []
    for await (const rows of bookBatches(trx, filter)) all.push(...rows.map(({ cells }) => cells.map(value => ({ ...cell, value }))))
    return all
  })
  const head = titles.map(value => ({ ...cell, value, fontWeight: 'bold', align: 'center', alignVertical: 'center', backgroundColor: '#eeeeee' }) as const)
  const file = writeExcelFile([head, ...lines], {
    sheet: form.title[language].slice(0, 31),
    columns: form.columns.map(({ width }) => ({ width: Math.max(8, Math.round(width * 1.6)) })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  })
  return new Uint8Array(await file.toBuffer())
}
