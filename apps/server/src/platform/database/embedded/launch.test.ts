import { chmodSync } from 'node:fs'
import { expect, test } from 'vitest'
import { preparedFolder } from '../../../../test/data-folders.ts'
import { query } from '../../../../test/databases.ts'
import { findBinaries } from './binaries.ts'
import { launch } from './launch.ts'
import { chooseLauncher } from './launcher.ts'
import { layoutOf } from './layout.ts'
import { connectionTo } from './listening.ts'
import { writeSettings } from './settings.ts'
import { stopServer } from './stop-server.ts'

const quiet = { info() {}, warn() {}, error() {} }
const binaries = findBinaries()

/** As on Windows, where `pg_ctl` stands between us and the server; it ends when the server is up, so the kernel cannot bind the two. */
test('started through pg_ctl', async () => {
  const layout = layoutOf(await preparedFolder())
  chmodSync(layout.cluster, 0o700)
  const chosen = chooseLauncher(layout, binaries.postgres)
  const launcher = { ...chosen, viaPgCtl: true, prefix: chosen.prefix.filter(word => !['setpriv', '--pdeathsig', 'INT'].includes(word)) }
  writeSettings(layout.cluster, { socketFolder: layout.run, port: 5432 })
  const server = await launch(layout, binaries, launcher, quiet)
  expect(await query(connectionTo(server, layout, 'postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
  await stopServer(server.pid, layout, binaries, quiet)

  writeSettings(layout.cluster, { socketFolder: '/no/such/folder', port: 5432 })
  await expect(launch(layout, binaries, launcher, quiet)).rejects.toThrow(/PostgreSQL did not start/)
})
