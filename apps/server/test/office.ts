/** A whole office for a test file: a real server on a database and a data folder of its own; only the clock is ours. */
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import type { Role, SetupInput } from '@roviec/contract'
import { type ClientConfig, Pool } from 'pg'
import { pino } from 'pino'
import { readConfiguration } from '../src/platform/configuration.ts'
import type { OpenedDatabase } from '../src/platform/database/opened-database.ts'
import { newId } from '../src/platform/ids.ts'
import { type RunningServer, startServer } from '../src/start.ts'
import { afterFile } from './after-file.ts'
import { type Caller, callerFor } from './caller.ts'
import { testDatabase } from './test-database.ts'

export const password = 'mật khẩu dài 123'

/** An account of one commune that is signed in. */
export interface Member extends Caller {
  personId: string
  name: string
  userName: string
  /** Of the session. */
  cookie: string
}

export interface TestCommune {
  id: string
  administrator: Member
  /** A new person with one post, invited and signed in. In the office of the Party committee unless another agency is named. */
  invite(role: Role, post?: { agencyId?: string; fullName?: string }): Promise<Member>
  /** Id of the agency that has this name or alias. */
  agency(name: string): Promise<string>
}

type Chosen = Pick<SetupInput, 'template'> & Partial<Pick<SetupInput, 'optionalAgencies'>>

export interface Office {
  url: string
  server: RunningServer
  database: OpenedDatabase & { connection: ClientConfig }
  dataFolder: string
  /** Nobody: not signed in. */
  visitor: Caller
  /** What the server wrote to its log. */
  log(): string
  setTime(instant: string): void
  found(communeCode?: string, chosen?: Chosen): Promise<TestCommune>
  /** Runs a statement as the superuser, past the wall. */
  sql(statement: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  stop(): Promise<void>
  /** Another server on the same database and folder, at another address. */
  restart(): Promise<void>
}

/** Codes of two communes that exist. */
export const communeCodes = ['00376', '00382'] as const

/** Stops with the test file. The time stands still at 9:00 of Monday 10/8/2026 in Vietnam. */
export async function startOffice(settings: Record<string, string> = {}): Promise<Office> {
  const database = await testDatabase()
  const dataFolder = mkdtempSync(join(tmpdir(), 'roviec-server-'))
  let now = new Date('2026-08-10T02:00:00Z')
  const lines: string[] = []
  const start = () =>
    startServer({
      configuration: readConfiguration({ ROVIEC_DATA: dataFolder, PORT: '0', ROVIEC_URL: 'http://localhost', ...settings }, dataFolder),
      database,
      log: logInto(lines),
      clock: { now: () => now },
      webFolder: join(dataFolder, 'no-screens'),
    })
  const server = await start()
  const urlOf = ({ port }: RunningServer): string => `http://127.0.0.1:${port}`
  const url = urlOf(server)
  let stopped: Promise<void> | null = null
  const stop = (): Promise<void> => (stopped ??= office.server.stop())
  const superuser = new Pool({ ...database.connection, max: 3 })
  superuser.on('error', () => {})
  afterFile(async () => {
    await stop()
    await superuser.end()
    rmSync(dataFolder, { recursive: true, force: true })
  })
  const office: Office = {
    url,
    server,
    database,
    dataFolder,
    visitor: callerFor(url, null),
    log: () => lines.join(''),
    setTime: instant => {
      now = new Date(instant)
    },
    found: (code = communeCodes[0], chosen = {}) => foundCommune(office, code, chosen),
    sql: async (statement, values) => (await superuser.query(statement, values)).rows,
    stop,
    async restart() {
      await stop()
      office.server = await start()
      stopped = null
      office.url = urlOf(office.server)
      office.visitor = callerFor(office.url, null)
    },
  }
  return office
}

/** Kept for the test; what the server failed at is told too. */
function logInto(lines: string[]) {
  const write = (line: unknown, _encoding: string, done: () => void): void => {
    lines.push(String(line))
    if (JSON.parse(String(line)).level >= 50) console.error(String(line))
    done()
  }
  return pino({ level: 'debug' }, new Writable({ write }))
}

/** Through the one-time link of the first start; a second commune gets a link written by hand. */
async function foundCommune(office: Office, communeCode: string, chosen: Chosen): Promise<TestCommune> {
  const code = new URL(office.server.setupLink ?? '').searchParams.get('ma') ?? ''
  const open = (await office.visitor.api.session.setupState({ code })).link === 'open'
  const userName = `quan-tri-${communeCode}`
  const fullName = 'Lò Thị Quản Trị'
  await office.visitor.api.session.setup({ code: open ? code : await writtenLink(office), communeCode, fullName, userName, password, ...chosen })
  const administrator = await signIn(office, userName)
  const { commune } = await administrator.api.session.current()
  return {
    id: commune.id,
    administrator,
    agency: name => agencyNamed(administrator, name),
    invite: (role, post) => invite(office, administrator, role, post),
  }
}

async function writtenLink(office: Office): Promise<string> {
  const code = randomBytes(24).toString('base64url')
  const hash = createHash('sha256').update(code).digest('hex')
  await office.sql(`insert into auth.one_time_link (code_hash, purpose, expires_at) values ($1, 'setup', '2100-01-01')`, [hash])
  return code
}

async function agencyNamed(administrator: Member, name: string): Promise<string> {
  const agencies = await administrator.api.organisation.agencies({})
  const found = agencies.find(agency => agency.name === name || agency.aliases.includes(name))
  if (!found) throw new Error(`no agency is called ${name}`)
  return found.id
}

let invited = 0

async function invite(office: Office, administrator: Member, role: Role, post: { agencyId?: string; fullName?: string } = {}): Promise<Member> {
  const userName = `${role}-${++invited}`
  const agencyId = post.agencyId ?? (await agencyNamed(administrator, 'Văn phòng Đảng ủy xã'))
  const { link } = await administrator.api.organisation.invite({ id: newId(), fullName: post.fullName ?? `Lò Văn ${userName}`, agencyId, role })
  await office.visitor.api.session.acceptInvitation({ code: new URL(link).searchParams.get('ma') ?? '', userName, password })
  return signIn(office, userName)
}

/** Not over HTTP, where ten tries a minute are allowed to one address. */
export async function signIn(office: Office, userName: string): Promise<Member> {
  const response = await office.server.auth.api.signInUsername({ body: { username: userName, password }, asResponse: true })
  if (!response.ok) throw new Error(`${userName} could not sign in: ${response.status}`)
  const cookie = response.headers
    .getSetCookie()
    .map(each => each.split(';')[0])
    .join('; ')
  const caller = callerFor(office.url, cookie)
  const { person } = await caller.api.session.current()
  return { ...caller, personId: person.id, name: person.name, userName, cookie }
}
