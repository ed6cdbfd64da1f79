/** kill -9 of the server and of its database in the middle of uploads: what was acknowledged is there once, the rest can be sent again. */
import { expect, onTestFinished, test } from 'vitest'
import { type Caller, callerFor } from '../../../test/caller.ts'
import { preparedFolder } from '../../../test/data-folders.ts'
import { communeCodes, password } from '../../../test/office.ts'
import { serverPid, until } from '../../../test/run-embedded.ts'
import { freePort, runServer } from '../../../test/run-server.ts'
import { createUpload, headUpload, patchUpload, textFile } from '../../../test/send-file.ts'

/** The bench asks for more. */
const count = Number(process.env.ROVIEC_TEST_UPLOADS ?? 40)

interface Sending {
  number: number
  location: string | null
  /** The server has said that all of it is there. */
  acknowledged: boolean
}

const notice = (number: number) =>
  textFile(
    `thong-bao-${number}.txt`,
    `ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố ${number}-TB/ĐU\n\nTHÔNG BÁO\nvề lịch họp chi bộ số ${number}\n\nHọp thường kỳ vào ngày 20/8/2026 tại nhà văn hóa thôn số ${number}.\n`,
  )

/** Waits as a browser does before it tries again. */
const pause = () => new Promise(done => setTimeout(done, 300))

/** As a browser does: asks where it stopped, goes on from there. Throws when the server is not there. */
async function send(member: Caller, sending: Sending): Promise<void> {
  const file = notice(sending.number)
  const asked = sending.location === null ? null : await headUpload(member, sending.location)
  if (asked !== null && asked.status >= 500) throw new Error('not now')
  if (asked === null || !asked.ok) {
    const created = await createUpload(member, file)
    if (created.status !== 201) throw new Error('not now')
    sending.location = created.headers.get('location')
  }
  const offset = Number(asked?.ok ? asked.headers.get('upload-offset') : 0)
  if (offset < file.bytes.length) {
    const sent = await patchUpload(member, sending.location ?? '', offset, file.bytes.slice(offset))
    if (sent.status !== 204) throw new Error('not now')
  }
  sending.acknowledged = true
}

/** Sends what is not acknowledged yet, six at a time; what fails is left for the next time. */
async function sendAll(member: Caller, sendings: readonly Sending[], onAcknowledged: (many: number) => void = () => {}): Promise<void> {
  const waiting = sendings.filter(each => !each.acknowledged)
  const line = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await send(member, next).catch(() => undefined)
      onAcknowledged(sendings.filter(each => each.acknowledged).length)
    }
  }
  await Promise.all(Array.from({ length: 6 }, line))
}

async function signInOverHttp(url: string): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ username: 'quan-tri', password }),
  })
  return response.headers
    .getSetCookie()
    .map(each => each.split(';')[0])
    .join('; ')
}

test(`${count} uploads, the server killed, then its database`, async () => {
  const folder = await preparedFolder()
  const port = await freePort()
  const first = await runServer(folder, port)
  onTestFinished(() => endDatabase(folder))
  await callerFor(first.url, null).api.session.setup({
    code: first.setupCode ?? '',
    communeCode: communeCodes[0],
    fullName: 'Lò Thị Quản Trị',
    userName: 'quan-tri',
    password,
  })
  const member = callerFor(first.url, await signInOverHttp(first.url))
  const sendings = Array.from({ length: count }, (_, number): Sending => ({ number: number + 1, location: null, acknowledged: false }))

  let killed: Promise<void> | null = null
  await sendAll(member, sendings, many => {
    if (many >= count / 4) killed ??= first.kill()
  })
  await killed
  const beforeKill = sendings.filter(each => each.acknowledged).map(({ number }) => number)
  expect(beforeKill.length).toBeGreaterThanOrEqual(count / 4)
  expect(beforeKill.length).toBeLessThan(count)

  const second = await runServer(folder, port)
  expect(second.setupCode).toBeNull()
  const listed = (await member.api.intake.list()).map(({ fileName }) => fileName)
  for (const number of beforeKill)
    expect(
      listed.filter(name => name === `thong-bao-${number}.txt`),
      `${number}`,
    ).toHaveLength(1)

  let database: number | null = null
  await sendAll(member, sendings, many => {
    if (database !== null || many < count / 2) return
    database = serverPid(folder)
    if (database !== null) process.kill(database, 'SIGKILL')
  })
  expect(database).not.toBeNull()

  await until(async () => {
    await pause()
    await sendAll(member, sendings)
    return sendings.every(each => each.acknowledged)
  })
  const items = async () => member.api.intake.list().catch(() => [])
  await until(async () => {
    await pause()
    return (await items()).filter(({ state }) => state === 'read').length >= count
  })
  const names = (await items()).map(({ fileName }) => fileName).sort()
  expect(names).toEqual(sendings.map(({ number }) => `thong-bao-${number}.txt`).sort())
  expect((await member.api.documents.list({ limit: 1 })).total).toBe(count)
  expect(await second.stop()).toBe(0)
})

/** The database outlives a killed server. */
async function endDatabase(folder: string): Promise<void> {
  const pid = serverPid(folder)
  if (pid === null) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended with the server.
  }
  await until(() => !isThere(pid))
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
