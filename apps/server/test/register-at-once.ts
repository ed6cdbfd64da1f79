import type { BookRow } from '@roviec/contract'
import { newId } from '../src/platform/ids.ts'
import type { Member, Office, TestCommune } from './office.ts'

/** Makes documents, registers them through so many requests at once, every third time with an old version first; gives the numbers in order. */
export async function registerAtOnce(
  office: Pick<Office, 'sql'>,
  commune: Pick<TestCommune, 'id'>,
  clerk: Pick<Member, 'api'>,
  { documents, atOnce }: { documents: number; atOnce: number },
): Promise<number[]> {
  const insert = `insert into official_document (commune_id, id, direction, state) select $1, gen_random_uuid(), 'incoming', 'inReview' from generate_series(1, $2::int) returning id`
  const waiting = (await office.sql(insert, [commune.id, documents])).map(row => String(row.id))
  const numbers: number[] = []
  const registrar = async (): Promise<void> => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (waiting.length % 3 === 0) await clerk.api.documents.register({ id, version: 7 }).catch(() => undefined)
      const { arrivalNumber } = await clerk.api.documents.register({ id, version: 1 })
      numbers.push(arrivalNumber ?? 0)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, registrar))
  return numbers.sort((a, b) => a - b)
}

/** Makes drafts of one kind and issues them through so many requests at once: some keep their number first, some give it up; gives all lines of the register. */
export async function issueAtOnce(clerk: Pick<Member, 'api'>, agencyId: string, { documents, atOnce }: { documents: number; atOnce: number }) {
  const { outgoing } = clerk.api
  const issuedOn = '2026-08-10'
  let left = documents
  const registrar = async (): Promise<void> => {
    for (let turn = left--; turn > 0; turn = left--) {
      let { id, version } = await outgoing.draft({ id: newId(), agencyId, documentType: 'quyết định', subject: `việc thứ ${turn}` })
      if (turn % 3 === 0) await outgoing.issue({ id, version: 7, issuedOn }).catch(() => undefined)
      if (turn % 4 === 0) ({ version } = await outgoing.reserve({ id, version, wish: { kind: 'next' } }))
      if (turn % 8 === 0) ({ version } = await outgoing.giveUp({ id, version, reason: 'thử trả số' }))
      if (turn % 8 !== 0) await outgoing.issue({ id, version, issuedOn })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, registrar))
  const lines: BookRow[] = []
  for (let after: string | null = '0'; after !== null; ) {
    const page: Awaited<ReturnType<typeof outgoing.book>> = await outgoing.book({ book: 'outgoing', agencyId, limit: 500, after })
    lines.push(...page.rows)
    after = page.next
  }
  return lines
}
