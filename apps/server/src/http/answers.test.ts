/** What every answer of the server has in common: the form of a refusal, its language, its headers, and what never stands in the log. */
import type { ErrorBody } from '@roviec/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { endpoints } from '../../test/caller.ts'
import { type Member, type Office, startOffice, type TestCommune } from '../../test/office.ts'
import { bringFile, createUpload, patchUpload, textFile } from '../../test/send-file.ts'
import { newId } from '../platform/ids.ts'

let office: Office
let commune: TestCommune
let clerk: Member

beforeAll(async () => {
  office = await startOffice({ ROVIEC_UPLOAD_MB: '1' })
  commune = await office.found()
  clerk = await commune.invite('office', { fullName: 'Vàng Thị Kín Đáo' })
})

const json = (method: string, body: string, type = 'application/json'): RequestInit => ({ method, body, headers: { 'content-type': type } })
const messageOf = async (response: Response): Promise<string> => ((await response.json()) as ErrorBody).error.message
const tus = { 'tus-resumable': '1.0.0' }

describe('a refusal has one form', () => {
  test.each<[string, number, string, string | null, () => Promise<Response>]>([
    ['an unknown address of the API', 404, 'not-found', null, () => clerk.fetch('/api/nothing')],
    ['an unknown address of accounts', 404, 'not-found', null, () => clerk.fetch('/api/auth/nothing')],
    ['a screen that is not there', 404, 'not-found', null, () => clerk.fetch('/assets/nothing.js')],
    ['an address that cannot be read', 404, 'not-found', null, () => clerk.fetch('/%E0%A4%A')],
    ['another method', 404, 'not-found', null, () => clerk.fetch('/somewhere', { method: 'POST' })],
    ['nobody signed in', 401, 'session.missing', null, () => office.visitor.fetch('/api/documents')],
    ['an unknown record', 404, 'not-found', null, () => clerk.fetch(`/api/documents/${newId()}`)],
    ['an id that is none', 400, 'input.invalid', 'id', () => clerk.fetch('/api/documents/12')],
    ['an id that is none, of an original', 404, 'not-found', null, () => clerk.fetch('/api/documents/12/files/ab')],
    ['a day that is none', 400, 'input.invalid', 'from', () => clerk.fetch('/api/documents?from=2026-02-30')],
    ['a year that is none', 400, 'input.invalid', 'from', () => clerk.fetch('/api/documents?from=0000-01-01')],
    ['a page that is none', 400, 'input.invalid', 'after', () => clerk.fetch('/api/documents?after=abc')],
    ['a page before the first', 400, 'input.invalid', 'after', () => clerk.fetch('/api/tasks?after=-1')],
    ['a field that is not right', 400, 'input.invalid', 'version', () => clerk.fetch(`/api/documents/${newId()}`, json('PATCH', '{"version":0,"change":{}}'))],
    ['a sign that cannot be kept', 400, 'input.invalid', null, () => clerk.fetch('/api/documents?q=a%00b')],
    ['JSON that is none', 400, 'input.invalid', null, () => clerk.fetch(`/api/documents/${newId()}`, json('PATCH', '{"version":'))],
    ['another kind of content', 400, 'input.invalid', 'version', () => clerk.fetch(`/api/documents/${newId()}`, json('PATCH', 'a', 'text/plain'))],
    ['too much content', 413, 'upload.too-large', null, () => clerk.fetch(`/api/documents/${newId()}`, json('PATCH', `{"x":"${'x'.repeat(1_100_000)}"}`))],
    [
      'too much content for the door',
      413,
      'upload.too-large',
      null,
      () => office.visitor.fetch('/api/auth/sign-in/username', json('POST', `{"x":"${'x'.repeat(1_100_000)}"}`)),
    ],
    [
      'what accounts have no use for here',
      404,
      'not-found',
      null,
      () => office.visitor.fetch('/api/auth/is-username-available', json('POST', '{"username":"quan-tri"}')),
    ],
    ['tokens of sessions', 404, 'not-found', null, () => clerk.fetch('/api/auth/list-sessions')],
    ['another name by a back door', 404, 'not-found', null, () => clerk.fetch('/api/auth/update-user', json('POST', '{"name":"Ai Đó"}'))],
    ['an upload by nobody', 401, 'session.missing', null, () => createUpload(office.visitor, textFile('a.txt', 'a'))],
    ['too large an upload', 413, 'upload.too-large', null, () => createUpload(clerk, { name: 'a.txt', bytes: new Uint8Array(1024 * 1024 + 1) })],
    ['an upload that is not there', 404, 'not-found', null, () => patchUpload(clerk, `/api/uploads/${newId()}`, 0, new Uint8Array(1))],
    ['an upload against the protocol', 412, 'input.invalid', null, () => clerk.fetch('/api/uploads', { method: 'POST' })],
    ['an upload without its length', 400, 'input.invalid', null, () => clerk.fetch('/api/uploads', { method: 'POST', headers: tus })],
    ['another place', 404, 'not-found', null, () => patchUpload(clerk, '/api/uploads/..%2F..%2Fsecret', 0, new Uint8Array(1))],
  ])('%s: %i %s', async (_, status, id, field, ask) => {
    const response = await ask()
    expect(response.status).toBe(status)
    const { error } = JSON.parse(await response.text())
    expect(error).toEqual({ id, field, message: expect.any(String), requestId: response.headers.get('x-request-id'), details: null })
  })

  test('in the language that is asked for', async () => {
    const message = async (language?: string) => {
      const response = await office.visitor.fetch('/api/session', language ? { headers: { 'accept-language': language } } : {})
      return messageOf(response)
    }
    expect(await message()).toContain('chưa đăng nhập')
    expect(await message('vi-VN,en;q=0.5')).toContain('chưa đăng nhập')
    expect(await message('en-GB,vi;q=0.5')).toContain('not signed in')
    const typed = (language: string) => clerk.fetch('/api/uploads', { method: 'POST', headers: { 'accept-language': language } })
    expect(await messageOf(await typed('en'))).toContain('not right')
  })
})

test('security headers stand on every answer', async () => {
  for (const path of ['/', '/api', '/api/session', '/api/openapi.json', '/api/auth/get-session', '/health', '/nothing.js']) {
    const { headers } = await office.visitor.fetch(path)
    expect([headers.get('x-content-type-options'), headers.get('x-frame-options'), headers.get('referrer-policy')], path).toEqual([
      'nosniff',
      'DENY',
      'same-origin',
    ])
    expect(headers.get('content-security-policy'), path).toContain("default-src 'self'")
    expect(headers.get('x-request-id'), path).toMatch(/^[0-9a-f-]{36}$/)
  }
})

test('OpenAPI 3.1: every endpoint, every reference leads somewhere, every path parameter is described', async () => {
  const document = JSON.parse(await (await office.visitor.fetch('/api/openapi.json')).text())
  expect(document).toMatchObject({
    openapi: expect.stringMatching(/^3\.1\./),
    info: { title: 'Rõ Việc', version: expect.any(String) },
    servers: [{ url: '/api' }],
  })
  for (const { method, path } of endpoints) {
    const operation = document.paths[path]?.[method.toLowerCase()]
    expect(operation, `${method} ${path}`).toMatchObject({ operationId: expect.any(String), summary: expect.any(String), tags: [expect.any(String)] })
    expect(operation.responses['200'].description).toBeTypeOf('string')
    const named = (operation.parameters ?? []).filter((each: { in: string }) => each.in === 'path').map((each: { name: string }) => each.name)
    expect(named.sort(), path).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort())
  }
  const ids = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap(each => Object.values(each).map(({ operationId }) => operationId))
  expect(new Set(ids).size).toBe(endpoints.length)
  for (const [, pointer = ''] of JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    expect(
      pointer.split('/').reduce((at, key) => at?.[key], document),
      pointer,
    ).toBeDefined()
  }
  expect(await (await office.visitor.fetch('/api')).text()).toContain('/documents/{documentId}/review')
})

test('alive, ready, and figures without addresses of records', async () => {
  expect(await (await office.visitor.fetch('/health')).json()).toEqual({ alive: true })
  expect(await (await office.visitor.fetch('/ready')).json()).toEqual({ ready: true })
  const figures = await (await office.visitor.fetch('/metrics')).text()
  expect(figures).toContain('roviec_http_seconds_count{method="GET",status="200"}')
  expect(figures).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
})

test('the log holds no words of documents, no names, no passwords', async () => {
  await bringFile(
    clerk,
    textFile('hoa-ban-trang.txt', 'ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố 8-TB/ĐU\n\nTHÔNG BÁO\nHọp bàn việc Chòm Mây Tím, đồng chí Sùng A Kín dự.\n'),
  )
  await bringFile(clerk, textFile('rong.txt', ''))
  await office.sql(`alter table official_document add constraint broken_for_a_test check (note is distinct from 'Chòm Mây Tím')`)
  const [document] = (await clerk.api.documents.list({})).rows
  await expect(clerk.api.documents.change({ id: document?.id ?? '', version: 1, change: { note: 'Chòm Mây Tím' } })).rejects.toThrow('500 server.failed')
  await clerk.fetch('/api/auth/sign-in/username', json('POST', '{"username":"sung-a-kin","password":"hoa ban trắng 99"}'))
  const log = office.log()
  expect(log).toContain('broken_for_a_test')
  expect(log).toContain('request failed')
  for (const word of ['Chòm', 'Mây', 'Sùng', 'Kín', 'hoa-ban', 'rong.txt', 'sung-a-kin', 'hoa ban', clerk.name, clerk.userName, 'AN KHÊ'])
    expect(log).not.toContain(word)
})
