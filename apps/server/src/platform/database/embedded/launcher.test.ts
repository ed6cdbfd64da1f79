import { chmodSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { newFolder, preparedFolder } from '../../../../test/data-folders.ts'
import { query } from '../../../../test/databases.ts'
import { nobody, refusalOf, runEmbedded, serverPid, until, whyNotAsNobody } from '../../../../test/run-embedded.ts'
import { isAlive } from './postmaster.ts'

const reason = whyNotAsNobody()
beforeEach(context => {
  if (reason !== null) context.skip(reason)
})

const userOfServer = (folder: string) => statSync(`/proc/${serverPid(folder)}`).uid
const ownerOf = (folder: string) => statSync(join(folder, 'postgres', 'cluster', 'PG_VERSION')).uid

/** Others may look into it, as into a folder below /srv. */
async function openFolder(): Promise<string> {
  const folder = await preparedFolder()
  chmodSync(folder, 0o755)
  return folder
}

describe('as an ordinary user', () => {
  test('a first start, a next one, and no server left behind by kill -9', async () => {
    const folder = newFolder(nobody)
    const first = await runEmbedded(folder, { uid: nobody })
    expect([userOfServer(folder), ownerOf(folder)]).toEqual([nobody, nobody])
    await query(first.connection, 'create table kept as select 7 as n')
    const server = serverPid(folder) ?? 0
    await first.kill()
    await until(() => !isAlive(server))
    const second = await runEmbedded(folder, { uid: nobody })
    expect(await query(second.connection, 'select n from kept')).toEqual([{ n: 7 }])
  })

  test('without setpriv the server outlives kill -9 and the next start takes it over', async () => {
    const folder = await preparedFolder(nobody)
    const first = await runEmbedded(folder, { uid: nobody, programs: [] })
    await first.kill()
    const second = await runEmbedded(folder, { uid: nobody, programs: [] })
    expect(second.adopted).toBe(true)
    await second.stop()
    expect(serverPid(folder)).toBeNull()
  })

  test('a folder that root made is refused with the name of its owner', async () => {
    const folder = newFolder(nobody)
    mkdirSync(join(folder, 'postgres'), { mode: 0o700 })
    expect(await refusalOf(folder, { uid: nobody })).toContain('belongs to user 0')
  })
})

describe('as root', () => {
  test('in a user namespace: the files stay those of root', async () => {
    const folder = await preparedFolder()
    const { connection } = await runEmbedded(folder)
    expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(ownerOf(folder)).toBe(0)
  })

  test('Ctrl-C in the terminal does not reach the server', async () => {
    const folder = await preparedFolder()
    const { child } = await runEmbedded(folder)
    const group = (pid: number | null | undefined) =>
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')[2]
    expect(group(serverPid(folder))).not.toBe(group(child.pid))
  })

  test('in a folder of an ordinary user: as that user', async () => {
    const folder = await preparedFolder(nobody)
    const { connection } = await runEmbedded(folder)
    expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }])
    expect([userOfServer(folder), ownerOf(folder)]).toEqual([nobody, nobody])
  })

  test.each([{ programs: ['setpriv'] }, { programs: [] }])('without unshare, with $programs: as another user, and next time with all again', async ({
    programs,
  }) => {
    const folder = await openFolder()
    const { connection, stop } = await runEmbedded(folder, { programs })
    await query(connection, 'create table kept as select 7 as n')
    expect([userOfServer(folder), ownerOf(folder)]).toEqual([nobody, nobody])
    await stop()
    const next = await runEmbedded(folder)
    expect(await query(next.connection, 'select n from kept')).toEqual([{ n: 7 }])
  })

  test('a first start as another user', async () => {
    const folder = newFolder()
    chmodSync(folder, 0o755)
    const { connection } = await runEmbedded(folder, { programs: ['setpriv'] })
    expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(userOfServer(folder)).toBe(nobody)
  })

  test('where nothing works it says what was tried and what to do, and spoils nothing', async () => {
    const folder = await preparedFolder()
    const refusal = await refusalOf(folder, { programs: [] })
    expect(refusal).toMatch(/tried: namespace.*ENOENT.*user 65534.*ROVIEC_DATA.*DATABASE_URL/)
    expect(refusal).not.toContain('\n')
    const { connection } = await runEmbedded(folder)
    expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})
