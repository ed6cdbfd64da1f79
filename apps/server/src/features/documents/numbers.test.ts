/** The series of arrival numbers under many registrars at once. */
import { expect, test } from 'vitest'
import { startOffice } from '../../../test/office.ts'
import { registerAtOnce } from '../../../test/register-at-once.ts'

test('64 registrars, 200 documents: no number twice, none missing, also where some are refused on the way', async () => {
  const office = await startOffice()
  const commune = await office.found()
  const clerk = await commune.invite('office')
  const numbers = await registerAtOnce(office, commune, clerk, { documents: 200, atOnce: 64 })
  expect(numbers).toEqual(Array.from({ length: 200 }, (_, i) => i + 1))
  const [series] = await office.sql('select next_number from number_series')
  expect(series?.next_number).toBe(201)
})
