/** The measure that is kept is the one that is counted anew from all findings, whatever was decided between. */
import { beforeAll, expect, test } from 'vitest'
import { type Member, type Office, startOffice } from '../../../test/office.ts'
import { bringDocument, corpusFile } from '../../../test/send-file.ts'
import { keepQuality } from './keep-quality.ts'

let office: Office
let clerk: Member

beforeAll(async () => {
  office = await startOffice()
  clerk = await (await office.found()).invite('office')
})

const asked = () => clerk.api.registers.quality()

async function countedAnew() {
  await office.sql('delete from document_quality')
  await office.sql('delete from quality_sum')
  await office.sql('delete from quality_mark')
  await office.sql('insert into quality_mark (commune_id, document_id) select commune_id, id from official_document')
  return asked()
}

const marks = async () => (await office.sql('select count(*)::int as count from quality_mark'))[0]?.count

test('after decisions, changes, splits and new documents', async () => {
  const documentId = await bringDocument(clerk, corpusFile('01-ket-luan-ban-thuong-vu.txt'))
  expect((await asked()).documents).toBe(0)
  const tasks = async () => (await clerk.api.review.open({ documentId })).items.filter(({ kind, state }) => kind === 'task' && state === 'pending')
  const [first, second, third] = await tasks()
  if (first?.kind !== 'task' || second?.kind !== 'task' || third?.kind !== 'task') throw new Error('three tasks are wanted')
  const decide = (item: { id: string; version: number }, decision: 'accept' | 'reject') =>
    clerk.api.review.decide({ itemId: item.id, version: item.version, decision })
  await decide(first, 'accept')
  expect((await asked()).task).toMatchObject({ right: 1, wrong: 0 })
  await decide(second, 'reject')
  await clerk.api.review.acceptMany({ documentId, which: { complete: 'task' } })
  await bringDocument(clerk, corpusFile('05-bao-cao-chuyen-de.txt'))
  const { version } = await clerk.api.documents.detail({ id: documentId })
  expect((await asked()).byType.map(({ documentType }) => documentType)).toEqual(['kết luận'])
  await clerk.api.documents.change({ id: documentId, version, change: { documentType: 'Thông báo' } })
  const kept = await asked()
  expect(kept.byType.map(({ documentType }) => documentType)).toEqual(['thông báo'])
  expect(await marks()).toBe(0)
  expect(kept.task).toMatchObject({ wrong: 1 })
  expect(await countedAnew()).toEqual(kept)
})

test('the job measures what was decided before anybody asks', async () => {
  await office.sql('insert into quality_mark (commune_id, document_id) select commune_id, id from official_document')
  await keepQuality(office.server.deps)
  expect(await marks()).toBe(0)
})

test('two who ask at once get the same', async () => {
  await office.sql('insert into quality_mark (commune_id, document_id) select commune_id, id from official_document')
  const answers = await Promise.all([asked(), asked(), asked()])
  expect(answers).toEqual([answers[0], answers[0], answers[0]])
})

test('a finding that lacks a field is measured by the others, and holds up nobody', async () => {
  const before = await asked()
  await office.sql("update review_item set draft = draft - 'supporting', found = found - 'supporting' where kind = 'task'")
  await office.sql('insert into quality_mark (commune_id, document_id) select commune_id, id from official_document')
  expect(await asked()).toEqual(before)
  expect(await marks()).toBe(0)
})
