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
