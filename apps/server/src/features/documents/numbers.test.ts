/** Series of numbers under many registrars at once. */
import { expect, test } from 'vitest'
import { startOffice } from '../../../test/office.ts'
import { issueAtOnce, registerAtOnce } from '../../../test/register-at-once.ts'

/** The bench asks for more. */
const documents = Number(process.env.ROVIEC_TEST_NUMBERS ?? 40)
/** Milliseconds, for a slow machine. */
const patience = 120_000 + documents * 200

test(`64 registrars, ${documents} documents: no number twice, none missing, also where some are refused on the way`, async () => {
  const office = await startOffice()
  const commune = await office.found()
  const clerk = await commune.invite('office')
  const numbers = await registerAtOnce(office, commune, clerk, { documents, atOnce: 64 })
  expect(numbers).toEqual(Array.from({ length: documents }, (_, i) => i + 1))
  const [series] = await office.sql('select next_number from number_series')
  expect(series?.next_number).toBe(documents + 1)
})

test(
  `outgoing: 64 registrars, ${documents} drafts: every number is issued once or stands as vacant`,
  async () => {
    const office = await startOffice()
    const commune = await office.found()
    const clerk = await commune.invite('office')
    const lines = await issueAtOnce(clerk, await commune.agency('UBND xã'), { documents, atOnce: 64 })
    expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: documents }, (_, i) => i + 1))
    expect(lines.filter(({ state }) => state === 'vacant')).toHaveLength(Math.floor(documents / 8))
    expect(new Set(lines.map(({ documentId }) => documentId)).size).toBe(lines.filter(({ state }) => state === 'registered').length + 1)
    const [series] = await office.sql('select next_number from number_series')
    expect(series?.next_number).toBe(documents + 1)
  },
  patience,
)
