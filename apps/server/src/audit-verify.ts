/** `npm start -- audit verify`: works out the chain of audit of every commune anew. Ends with 0 when all are whole, 1 when one is broken. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { communesOf } from './features/accounts/queries.ts'
import { verifyChain } from './features/audit/queries.ts'
import { ConfigurationError, readConfiguration } from './platform/configuration.ts'
import { inCommune } from './platform/database/in-commune.ts'
import { openDatabase } from './platform/database/open-database.ts'
import type { OpenedDatabase } from './platform/database/opened-database.ts'
import { DatabaseRefused } from './platform/database/refusal.ts'

const here = dirname(fileURLToPath(import.meta.url))

/** One line a commune; false when a chain is broken. */
export async function verifyAll(database: OpenedDatabase, print: (line: string) => void): Promise<boolean> {
  let whole = true
  for (const communeId of await communesOf(database.outside)) {
    const { code, place, state } = await inCommune(database, communeId, async trx => ({
      ...(await trx.selectFrom('commune').select(['code', 'place']).executeTakeFirstOrThrow()),
      state: await verifyChain(trx, communeId),
    }))
    whole &&= state.brokenAt === null
    print(`${code} ${place}: ${sentence(state)}`)
  }
  return whole
}

function sentence({ events, brokenAt }: { events: number; brokenAt: number | null }): string {
  if (brokenAt === null) return `${events} sự kiện, chuỗi nguyên vẹn · ${events} events, the chain is whole`
  return `chuỗi bị đứt ở sự kiện ${brokenAt}: nhật ký đã bị sửa ngoài phần mềm · the chain is broken at event ${brokenAt}: the audit was changed from outside`
}

async function main(): Promise<void> {
  const { databaseUrl, dataFolder } = readConfiguration(process.env, join(here, '..', '..', '..'))
  const log = { info() {}, warn: console.error, error: console.error }
  const database = await openDatabase({ databaseUrl, dataFolder, migrations: join(here, '..', 'migrations'), log })
  try {
    process.exitCode = (await verifyAll(database, console.log)) ? 0 : 1
  } finally {
    await database.close()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof ConfigurationError) && !(error instanceof DatabaseRefused)) throw error
    console.error(`Rõ Việc: ${error.message}`)
    process.exitCode = 2
  }
}
