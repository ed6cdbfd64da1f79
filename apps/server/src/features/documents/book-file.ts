/** A register as a file. */
import { bookQuery as bookQuerySchema } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { Language } from '../../http/errors.ts'
import { today } from '../../platform/clock.ts'
import { type SheetKind, sendSheet } from '../../platform/sheet-file/send-sheet.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { type BookFilter, bookBatches, formOf } from './book.ts'

interface Asked {
  /** 'outgoing.xlsx' */
  file: string
  query: Record<string, string>
  language: Language
}

/** Whoever may read the register may take it along; that stands in the audit. */
export async function sendBook(deps: Deps, actor: Actor, { file, query, language }: Asked): Promise<Response> {
  assertCan(actor, 'document.read')
  const [, book, kind] = /^(incoming|outgoing|settlement)\.(xlsx|csv)$/.exec(file) ?? []
  if (book === undefined) throw new AppError('not-found')
  const asked = bookQuerySchema.safeParse({ ...query, book })
  if (!asked.success) throw new AppError('input.invalid', { field: asked.error.issues[0]?.path.join('.') ?? null })
  const filter: BookFilter = { ...asked.data, withRestricted: canReadRestricted(actor), today: today(deps.clock) }
  await deps.inCommune(actor.communeId, trx =>
    recordChanges(trx, deps.clock, actor, [{ action: 'book.exported', subjectType: 'book', subjectId: asked.data.book, after: { ...asked.data, kind } }]),
  )
  const form = formOf(filter.book)
  return sendSheet({
    kind: kind as SheetKind,
    name: form.title[language],
    plainName: filter.book,
    columns: form.columns.map(column => ({ head: column[language], width: column.width * 1.6 })),
    batches: take =>
      deps.inCommune(actor.communeId, async trx => {
        for await (const rows of bookBatches(trx, filter)) await take(rows.map(({ cells }) => cells))
      }),
  })
}
