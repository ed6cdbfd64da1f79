/** A page of another site makes the browser of somebody who is signed in send requests: none of them may change anything. */
import { beforeAll, expect, test } from 'vitest'
import { type Member, type Office, startOffice } from '../../test/office.ts'
import { textFile } from '../../test/send-file.ts'
import { newId } from '../platform/ids.ts'

let office: Office
let clerk: Member

beforeAll(async () => {
  office = await startOffice()
  clerk = await (await office.found()).invite('office')
})

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const draft = (headers: Record<string, string>, agencyId: string) =>
  clerk.fetch('/api/outgoing', {
    method: 'POST',
    headers: { ...form, ...headers },
    body: new URLSearchParams({ id: newId(), agencyId, documentType: 'báo cáo', subject: 'x y z' }),
  })

test('a form of another site changes nothing, wherever that site says it is', async () => {
  const { posts } = await clerk.api.session.current()
  const agencyId = posts[0]?.agencyId ?? ''
  const before = (await clerk.api.documents.list({})).total
  const statuses = []
  for (const headers of [
    { origin: 'https://xau.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: `http://127.0.0.1:1` },
  ])
    statuses.push((await draft(headers, agencyId)).status)
  expect(statuses).toEqual([403, 403, 403, 403, 403])
  expect((await clerk.api.documents.list({})).total).toBe(before)
})

test('neither do files and uploads that another site sends', async () => {
  const origin = { origin: 'https://xau.example' }
  const file = textFile('a.txt', 'một')
  const task = await clerk.fetch(`/api/tasks/${newId()}/files?name=a.txt`, { method: 'POST', headers: origin, body: file.bytes })
  const upload = await clerk.fetch('/api/uploads', { method: 'POST', headers: { ...origin, 'tus-resumable': '1.0.0', 'upload-length': '5' } })
  expect([task.status, upload.status]).toEqual([403, 403])
})

test('our own screens, by whichever name the office is called, and programs go on', async () => {
  const ask = (headers: Record<string, string>) =>
    clerk.fetch('/api/notifications/read', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{}' })
  const asked = [
    {},
    { origin: 'http://localhost' },
    { origin: office.url },
    { origin: office.url, 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ]
  expect(await Promise.all(asked.map(async headers => (await ask(headers as Record<string, string>)).status))).toEqual([200, 200, 200, 200, 200])
  // Reading is guarded by the browser itself.
  expect((await clerk.fetch('/api/session', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200)
})
