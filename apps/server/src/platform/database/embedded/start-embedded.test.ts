import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder, preparedFolder } from '../../../../test/data-folders.ts'
import { query } from '../../../../test/databases.ts'
import { isRoot, refusalOf, runEmbedded, serverPid, until } from '../../../../test/run-embedded.ts'
import { isAlive } from './postmaster.ts'
import { startEmbedded } from './start-embedded.ts'

const quiet = { info() {}, warn() {}, error() {} }

describe('first and next starts', () => {
  test('a first start makes a database, a next one finds what was written; nothing is acknowledged before it is on the disk', async () => {
    const folder = newFolder()
    const first = await startEmbedded({ dataFolder: folder, log: quiet })
    await query(first.connection, `create table kept as select 'Ủy ban' as word`)
    await first.stop()
    expect(serverPid(folder)).toBeNull()
    const second = await startEmbedded({ dataFolder: folder, log: quiet })
    expect(second.adopted).toBe(false)
    expect(await query(second.connection, 'select word from kept')).toEqual([{ word: 'Ủy ban' }])
    const [disk] = await query(
      second.connection,
      `select current_setting('fsync') a, current_setting('full_page_writes') b, current_setting('synchronous_commit') c`,
    )
    expect(disk).toEqual({ a: 'on', b: 'on', c: 'on' })
    await second.stop()
  })

  test('knows Vietnamese: order, case, letters of words and of trigrams', async () => {
    const { connection } = await runEmbedded(await preparedFolder())
    await query(connection, 'create extension pg_trgm')
    const order = await query(connection, `select string_agg(v, '' order by v collate "vi-x-icu") as v from unnest(array['đ', 'b', 'â', 'd', 'ă', 'e', 'a']) v`)
    expect(order).toEqual([{ v: 'aăâbdđe' }])
    const [row] = await query(
      connection,
      `select lower('ĐẢNG ỦY Ữ') as lower, to_tsvector('simple', '“Đảng”–ủy')::text as words, similarity('phường Đông', 'phường – “Đông”') as alike`,
    )
    expect(row).toEqual({ lower: 'đảng ủy ữ', words: "'đảng':1 'ủy':2", alike: 1 })
  })

  test('what an administrator sets in local.conf wins and stays', async () => {
    const folder = await preparedFolder()
    writeFileSync(join(folder, 'postgres', 'cluster', 'local.conf'), `work_mem = '9MB'\n`)
    const { connection } = await runEmbedded(folder)
    expect(await query(connection, 'show work_mem')).toEqual([{ work_mem: '9MB' }])
  })

  test('the log of the server names no content', async () => {
    const folder = await preparedFolder()
    const { connection } = await runEmbedded(folder)
    await query(connection, 'create table person (name text unique)')
    await query(connection, `insert into person values ('Trần Quốc Bảo')`)
    await expect(query(connection, `insert into person values ('Trần Quốc Bảo')`)).rejects.toThrow('person_name_key')
    const log = readFileSync(join(folder, 'postgres', 'postgres.log'), 'utf8')
    expect(log).toContain('person_name_key')
    expect(log).not.toContain('Bảo')
  })

  test('a first start that was cut off is done anew', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'postgres', 'cluster.unfinished', 'base'), { recursive: true })
    writeFileSync(join(folder, 'postgres', 'cluster.unfinished', 'PG_VERSION'), '18\n')
    const { connection } = await runEmbedded(folder)
    expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})

describe('how it is reached', () => {
  test('by a socket that only we can enter, not over the network', async () => {
    const folder = await preparedFolder()
    const { connection } = await runEmbedded(folder)
    expect(connection.host).toBe(join(folder, 'postgres', 'run'))
    expect(statSync(join(folder, 'postgres')).mode & 0o777).toBe(0o700)
    expect(await query(connection, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
  })

  test('a folder with a long path has its socket in a short one', async () => {
    const folder = join(newFolder(), 'văn-phòng-'.repeat(8))
    cpSync(await preparedFolder(), folder, { recursive: true })
    const { connection, stop } = await runEmbedded(folder)
    const host = String(connection.host)
    expect(host.startsWith(folder)).toBe(false)
    expect(statSync(host).mode & 0o777).toBe(0o700)
    expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }])
    const again = await runEmbedded(folder)
    expect(again).toMatchObject({ adopted: true, connection: { host } })
    await again.stop()
    await stop()
    expect(existsSync(host)).toBe(false)
  })

  test('by TCP: on this machine alone, with a password, on the same port again', async () => {
    const folder = newFolder()
    const first = await runEmbedded(folder, { transport: 'tcp' })
    expect(first.connection).toMatchObject({ host: '127.0.0.1', user: 'roviec' })
    expect(await query(first.connection, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    await expect(query({ ...first.connection, password: 'guess' }, 'select')).rejects.toThrow('password authentication failed')
    const second = await runEmbedded(folder, { transport: 'tcp' })
    expect(second).toMatchObject({ adopted: true, connection: first.connection })
    await second.stop()
    await first.stop()
    const third = await runEmbedded(folder, { transport: 'tcp' })
    expect(third.connection.port).toBe(first.connection.port)
  })
})

describe('two programs on one folder', () => {
  test('the second takes the server of the first, and leaves it running', async () => {
    const folder = await preparedFolder()
    const first = await runEmbedded(folder)
    const second = await runEmbedded(folder)
    expect([first.adopted, second.adopted]).toEqual([false, true])
    await second.stop()
    expect(await query(first.connection, 'select 1 as one')).toEqual([{ one: 1 }])
    await first.stop()
    expect(serverPid(folder)).toBeNull()
  })

  test('four first starts at the same moment make one database', async () => {
    const folder = newFolder()
    const all = await Promise.all([1, 2, 3, 4].map(() => runEmbedded(folder)))
    expect(all.filter(({ adopted }) => !adopted)).toHaveLength(1)
    for (const { connection } of all) expect(await query(connection, 'select current_database() as name')).toEqual([{ name: 'roviec' }])
  })

  test('when the first stops, the second starts the server again and goes on', async () => {
    const folder = await preparedFolder()
    const first = await runEmbedded(folder)
    const second = await runEmbedded(folder)
    await query(first.connection, 'create table kept as select 7 as n')
    await first.stop()
    await until(() => answers(second.connection))
    expect(await query(second.connection, 'select n from kept')).toEqual([{ n: 7 }])
    await second.stop()
    expect(serverPid(folder)).toBeNull()
  })
})

describe('kill -9', () => {
  test('of the server: it is started again, with all that was committed', async () => {
    const folder = await preparedFolder()
    const { connection } = await runEmbedded(folder)
    await query(connection, 'create table kept as select generate_series(1, 1000) as n')
    const killed = serverPid(folder) ?? 0
    process.kill(killed, 'SIGKILL')
    await until(() => !isAlive(killed))
    await until(() => answers(connection))
    expect(serverPid(folder)).not.toBe(killed)
    expect(await query(connection, 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }])
  })

  test('of one connection: the server recovers by itself', async () => {
    const folder = await preparedFolder()
    const { connection } = await runEmbedded(folder)
    const server = serverPid(folder)
    const [row] = await query(connection, 'select pg_backend_pid() as pid')
    expect(row?.pid).toBeTypeOf('number')
    const killing = query(connection, `select pg_sleep(30)`)
    let pid: unknown
    await until(async () => {
      pid = (await query(connection, `select pid from pg_stat_activity where query = 'select pg_sleep(30)' and state = 'active'`))[0]?.pid
      return pid !== undefined
    })
    process.kill(Number(pid), 'SIGKILL')
    await expect(killing).rejects.toThrow()
    await until(() => answers(connection))
    expect(serverPid(folder)).toBe(server)
  })

  test('of the program: the server ends with it, and a next start has all that was committed', async context => {
    if (!has('setpriv')) context.skip('setpriv (util-linux) is missing')
    const folder = await preparedFolder()
    const first = await runEmbedded(folder)
    await query(first.connection, 'create table kept as select 7 as n')
    const server = serverPid(folder) ?? 0
    await first.kill()
    await until(() => !isAlive(server))
    const second = await runEmbedded(folder)
    expect(await query(second.connection, 'select n from kept')).toEqual([{ n: 7 }])
  })

  test('of the program, and a next start at once: it waits for the server that is ending', async () => {
    const folder = await preparedFolder()
    for (let round = 0; round < 3; round++) {
      const { connection, kill } = await runEmbedded(folder)
      await query(connection, `create table kept_${round} as select generate_series(1, 20000) as n`)
      await kill()
    }
    const { connection } = await runEmbedded(folder)
    expect(await query(connection, 'select count(*)::int as n from kept_0, (select from kept_1 limit 1) a, (select from kept_2 limit 1) b')).toEqual([
      { n: 20000 },
    ])
  })

  test('of the program where the kernel cannot tell the server: a next start takes it over and stops it at its end', async context => {
    if (process.platform !== 'linux') context.skip('only Linux can be without setpriv')
    const folder = await preparedFolder()
    const programs = isRoot ? ['unshare'] : []
    const first = await runEmbedded(folder, { programs })
    const server = serverPid(folder) ?? 0
    await first.kill()
    expect(isAlive(server)).toBe(true)
    const second = await runEmbedded(folder, { programs })
    expect(second.adopted).toBe(true)
    expect(serverPid(folder)).toBe(server)
    await second.stop()
    await until(() => !isAlive(server))
  })

  test('of program and server: a lock file with the number of some other living process stops nobody', async () => {
    const folder = await preparedFolder()
    const first = await runEmbedded(folder)
    const file = join(folder, 'postgres', 'cluster', 'postmaster.pid')
    const lock = readFileSync(file, 'utf8')
    await first.stop()
    writeFileSync(file, lock.replace(/^\d+/, String(process.pid)), { mode: 0o600 })
    const second = await runEmbedded(folder)
    expect(second.adopted).toBe(false)
    expect(await query(second.connection, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})

describe('what it says when it cannot start', () => {
  test('settings that PostgreSQL refuses', async () => {
    const folder = await preparedFolder()
    appendFileSync(join(folder, 'postgres', 'cluster', 'local.conf'), 'no_such_setting = 1\n')
    const refusal = await refusalOf(folder)
    expect(refusal).toContain('configuration file')
    expect(refusal).toContain('postgres.log')
    expect(refusal).not.toContain('\n')
  })

  test('data of another version', async () => {
    const folder = await preparedFolder()
    writeFileSync(join(folder, 'postgres', 'cluster', 'PG_VERSION'), '12\n')
    expect(await refusalOf(folder)).toMatch(/is of PostgreSQL 12, the bundled program is postgres \(PostgreSQL\) \d/)
  })
})

const has = (program: string) => execFileSync('/bin/sh', ['-c', `command -v ${program} || true`], { encoding: 'utf8' }).trim() !== ''

async function answers(connection: Parameters<typeof query>[0]): Promise<boolean> {
  return query(connection, 'select').then(
    () => true,
    () => false,
  )
}
