import { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type Member, type Office, startOffice } from '../../../test/office.ts'
import { bringFile, createUpload, headUpload, patchUpload, sendFile, textFile, whenDone } from '../../../test/send-file.ts'
import { removeStaleUploads } from './uploads.ts'

let office: Office
let clerk: Member

beforeAll(async () => {
  office = await startOffice()
  clerk = await (await office.found()).invite('office')
})

const notice = (number: number) =>
  textFile(
    `thong-bao-${number}.txt`,
    `ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố ${number}-TB/ĐU\n\nTHÔNG BÁO\nvề lịch họp lần thứ ${number}\n\nHọp thường kỳ vào ngày 20/8/2026 tại hội trường xã, bắt đầu 8 giờ.\n`,
  )

const offsetAt = async (location: string) => (await headUpload(clerk, location)).headers.get('upload-offset')
const uploads = () => readdirSync(join(office.dataFolder, 'uploads'))

test('in pieces, broken off in the middle of one, goes on where it stopped', async () => {
  const file = notice(1)
  const half = Math.floor(file.bytes.length / 2)
  const location = (await createUpload(clerk, file)).headers.get('location') ?? ''
  expect(await offsetAt(location)).toBe('0')
  const breaking = new ReadableStream({
    async start(controller) {
      controller.enqueue(file.bytes.slice(0, half))
      await new Promise(done => setTimeout(done, 200))
      controller.error(new Error('the line broke'))
    },
  })
  await expect(patchUpload(clerk, location, 0, breaking)).rejects.toThrow()
  await expect.poll(() => offsetAt(location)).toBe(String(half))
  expect((await patchUpload(clerk, location, 3, file.bytes.slice(3))).status).toBe(409)
  expect(await clerk.api.intake.list()).toEqual([])
  const last = await patchUpload(clerk, location, half, file.bytes.slice(half))
  expect([last.status, last.headers.get('upload-offset')]).toEqual([204, String(file.bytes.length)])
  const item = await whenDone(clerk, ({ fileName }) => fileName === file.name)
  expect(item).toMatchObject({ state: 'read', reference: '1-TB/ĐU', size: file.bytes.length, sentBy: clerk.name })
})

test('who lost the last answer is told that all came, before and after the file is read', async () => {
  const id = await sendFile(clerk, notice(2))
  const size = String(notice(2).bytes.length)
  expect(await offsetAt(`/api/uploads/${id}`)).toBe(size)
  await whenDone(clerk, ({ fileName }) => fileName === 'thong-bao-2.txt')
  await expect.poll(uploads).toEqual([])
  expect(await offsetAt(`/api/uploads/${id}`)).toBe(size)
  expect((await clerk.api.intake.list()).filter(({ fileName }) => fileName === 'thong-bao-2.txt')).toHaveLength(1)
})

test('its last piece came while the list could not be written: asking for it again puts it there, once', async () => {
  const file = notice(3)
  await office.sql(`alter table intake_item add constraint broken_for_a_test check (file_name <> '${file.name}')`)
  const location = (await createUpload(clerk, file)).headers.get('location') ?? ''
  expect((await patchUpload(clerk, location, 0, file.bytes)).status).toBe(500)
  expect((await headUpload(clerk, location)).status).toBe(500)
  await office.sql('alter table intake_item drop constraint broken_for_a_test')
  const asked = await Promise.all([offsetAt(location), offsetAt(location)])
  expect(asked).toEqual([String(file.bytes.length), String(file.bytes.length)])
  expect((await whenDone(clerk, ({ fileName }) => fileName === file.name)).state).toBe('read')
  expect((await clerk.api.intake.list()).filter(({ fileName }) => fileName === file.name)).toHaveLength(1)
})

test('a finished upload cannot be taken back, an unfinished one can', async () => {
  const id = await sendFile(clerk, notice(4))
  const remove = (location: string) => clerk.fetch(location, { method: 'DELETE', headers: { 'tus-resumable': '1.0.0' } })
  expect((await remove(`/api/uploads/${id}`)).status).toBeGreaterThanOrEqual(400)
  await whenDone(clerk, ({ fileName }) => fileName === 'thong-bao-4.txt')
  const open = (await createUpload(clerk, notice(5))).headers.get('location') ?? ''
  expect((await remove(open)).status).toBe(204)
  expect((await headUpload(clerk, open)).status).toBe(404)
})

test('the same file, the same text in another file, the same number: pointed out, also when they come at one moment', async () => {
  const original = await bringFile(clerk, notice(6))
  const again = await bringFile(clerk, { ...notice(6), name: 'ban-sao.txt' })
  expect(again).toMatchObject({
    state: 'read',
    documentId: original.documentId,
    duplicates: [{ documentId: original.documentId, reason: 'sameFile', reference: '6-TB/ĐU' }],
  })
  const sameText = textFile('khac-cach-go.txt', new TextDecoder().decode(notice(6).bytes).normalize('NFD').replaceAll('\n', '\n\n'))
  expect((await bringFile(clerk, sameText)).duplicates).toMatchObject([{ documentId: original.documentId, reason: 'sameText' }])
  const sameNumber = textFile(
    'so-trung.txt',
    'ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố 6-TB/ĐU\n\nTHÔNG BÁO\nvề việc khác\n\nNội dung khác hẳn, không liên quan đến lịch họp nói trên, gửi các chi bộ.\n',
  )
  expect((await bringFile(clerk, sameNumber)).duplicates).toContainEqual(expect.objectContaining({ documentId: original.documentId, reason: 'sameReference' }))

  const twins = ['sinh-doi-a.txt', 'sinh-doi-b.txt']
  await Promise.all(twins.map(name => sendFile(clerk, { ...notice(7), name })))
  const items = await Promise.all(twins.map(name => whenDone(clerk, ({ fileName }) => fileName === name)))
  expect(new Set(items.map(({ documentId }) => documentId)).size).toBe(1)
  expect(items.flatMap(({ duplicates }) => duplicates.map(({ reason }) => reason))).toEqual(['sameFile'])
})

test('an outgoing paper is one', async () => {
  const { documentId } = await bringFile(clerk, notice(8), 'outgoing')
  expect(await clerk.api.documents.detail({ id: documentId ?? '' })).toMatchObject({ direction: 'outgoing', arrivedOn: null })
})

test('what was begun and never came whole goes after three days: nobody has looked whether it is a secret', async () => {
  const [left, lively] = [notice(40), notice(41)]
  const begin = async (file: typeof left) => {
    const location = (await createUpload(clerk, file)).headers.get('location') ?? ''
    const piece = new ReadableStream({
      start(controller) {
        controller.enqueue(file.bytes.slice(0, 40))
        controller.close()
      },
    })
    await patchUpload(clerk, location, 0, piece)
    return location.split('/').at(-1) ?? ''
  }
  const [old, fresh] = [await begin(left), await begin(lively)]
  const set = (id: string, day: string) => {
    for (const name of [id, `${id}.json`]) utimesSync(join(office.dataFolder, 'uploads', name), new Date(day), new Date(day))
  }
  set(old, '2026-08-07T01:00:00Z')
  set(fresh, '2026-08-07T03:00:00Z')
  await removeStaleUploads(office.server.deps)
  expect(uploads().filter(name => name.startsWith(old))).toEqual([])
  expect(uploads().filter(name => name.startsWith(fresh))).toHaveLength(2)
  expect(await offsetAt(`/api/uploads/${fresh}`)).toBe('40')
})
