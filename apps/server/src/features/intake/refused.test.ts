/** What is not read: secret papers leave nothing, broken files say why and wait for a person. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { bringFile, corpusFile, type SentFile, textFile, whenDone } from '../../../test/send-file.ts'

let office: Office
let commune: TestCommune
let clerk: Member

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  clerk = await commune.invite('office')
})

/** Every byte under the data folder, with the names of the files. */
function keptFiles(): Buffer {
  const entries = readdirSync(office.dataFolder, { recursive: true, withFileTypes: true })
  return Buffer.concat(entries.flatMap(entry => [Buffer.from(entry.name), ...(entry.isFile() ? [readFileSync(join(entry.parentPath, entry.name))] : [])]))
}

/** Every row of every table of the database, also of the job queue and of accounts. */
async function keptRows(): Promise<string> {
  const tables = await office.sql(
    `select table_schema as s, table_name as t from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  const rows = await Promise.all(tables.map(({ s, t }) => office.sql(`select x::text as row from ${JSON.stringify(s)}.${JSON.stringify(t)} x`)))
  return rows
    .flat()
    .map(({ row }) => row)
    .join('\n')
}

describe('a paper that bears a mark of secrecy', () => {
  const renamed = (path: string, name: string): SentFile => ({ ...corpusFile(path), name })

  test.each([
    ['secret/refuse-mat.txt', 'ten-tep-rieng-1.txt'],
    ['secret/refuse-toi-mat.txt', 'ten-tep-rieng-2.txt'],
    ['secret/refuse-tuyet-mat.docx', 'ten-tep-rieng-3.docx'],
    ['secret/refuse-mat.pdf', 'ten-tep-rieng-4.pdf'],
  ])('%s: refused, and nothing of it is kept', async (path, name) => {
    const file = renamed(path, name)
    const item = await bringFile(clerk, file)
    expect(item).toMatchObject({
      state: 'refused',
      fileName: '',
      documentId: null,
      reference: null,
      subject: null,
      failure: { code: 'secret', retry: false, inputs: { level: expect.any(String) } },
    })
    await expect.poll(() => readdirSync(join(office.dataFolder, 'uploads'))).toEqual([])
    const [files, rows] = [keptFiles(), await keptRows()]
    const bytes = Buffer.from(file.bytes)
    for (const from of [0, Math.floor(bytes.length / 2), bytes.length - 64])
      expect(files.includes(bytes.subarray(from, from + 64)), `bytes at ${from}`).toBe(false)
    for (const words of ['ten-tep-rieng', 'bịa đặt', 'dấu chỉ độ mật', 'Vi Văn Thuận']) {
      expect(files.includes(words), words).toBe(false)
      expect(rows, words).not.toContain(words)
    }
    expect(office.log()).not.toContain('ten-tep-rieng')
    await expect(clerk.api.intake.retry({ id: item.id })).rejects.toThrow('409 conflict.state')
    const history = await commune.administrator.api.registers.history({ subjectType: 'intakeItem', subjectId: item.id })
    expect(history).toMatchObject([{ action: 'intake.refusedSecret', actor: clerk.name, before: null, after: null }])
  })

  test.each(['secret/accept-luu-hanh-noi-bo.txt', 'secret/accept-chu-mat-trong-cau.txt'])('%s is none', async path => {
    expect((await bringFile(clerk, corpusFile(path))).state).toBe('read')
  })
})

describe('a file that cannot be read', () => {
  const docx = corpusFile('files/07-cong-van-ung-pho-mua-lu.docx')
  const fixture = (name: string): SentFile => ({ name, bytes: readFileSync(join(import.meta.dirname, '../../../../../packages/files/test/fixtures', name)) })

  test.each<[string, SentFile, string]>([
    ['empty', textFile('rong.txt', ''), 'empty'],
    ['cut off', { name: 'cut.docx', bytes: docx.bytes.slice(0, docx.bytes.length / 2) }, 'truncated'],
    ['damaged', { name: 'hong.docx', bytes: docx.bytes.map((byte, i) => (i > 100 && i < 4000 ? byte ^ 0x5a : byte)) }, 'damaged'],
    ['locked by a password', fixture('co-mat-khau.pdf'), 'encrypted'],
    ['of another kind', { name: 'anh.exe', bytes: new Uint8Array(2000).map((_, i) => (i * 7919) % 251) }, 'unknown-kind'],
  ])('%s: says why, can be tried again, and goes with its line', async (_, file, code) => {
    const item = await bringFile(clerk, file)
    expect(item).toMatchObject({ state: 'failed', fileName: file.name, documentId: null, failure: { code, retry: false } })
    expect(await clerk.api.intake.retry({ id: item.id })).toMatchObject({ failure: null })
    const again = await whenDone(clerk, ({ id }) => id === item.id)
    expect([again.state, again.failure?.code]).toEqual(['failed', code])
    expect((await clerk.api.registers.today()).intakeTroubles.map(({ id }) => id)).toContain(item.id)
    const kept = () => readdirSync(join(office.dataFolder, 'uploads')).length
    expect(kept()).toBe(2)
    await clerk.api.intake.dismiss({ id: item.id })
    expect(kept()).toBe(0)
    expect((await clerk.api.intake.list()).map(({ id }) => id)).not.toContain(item.id)
    await expect(clerk.api.intake.dismiss({ id: item.id })).rejects.toThrow('409 conflict.state')
  })

  test('the server itself fails again and again: told after its tries, not lost', async () => {
    await office.sql(`alter table reading add constraint broken_for_a_test check (false) not valid`)
    const item = await bringFile(clerk, textFile('vo-ly.txt', 'ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố 99-TB/ĐU\n\nTHÔNG BÁO\nvề việc họp\n'))
    expect(item).toMatchObject({ state: 'failed', failure: { code: 'broken', retry: true } })
    await office.sql('alter table reading drop constraint broken_for_a_test')
    await clerk.api.intake.retry({ id: item.id })
    expect((await whenDone(clerk, ({ id }) => id === item.id)).state).toBe('read')
  })
})
