/** Settings of the embedded server, written at every start; those of an administrator stand in `local.conf` beside and win. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const file = 'roviec.conf'
const local = 'local.conf'

export interface Listening {
  socketFolder: string | null
  port: number
}

export function writeSettings(cluster: string, listening: Listening) {
  const lines = Object.entries(settingsFor(listening)).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`)
  writeFileSync(
    join(cluster, file),
    `# Written by Rõ Việc at every start. Put your own settings into ${local} beside this file.\n${lines.join('\n')}\ninclude_if_exists '${local}'\n`,
  )
  const main = join(cluster, 'postgresql.conf')
  const include = `include '${file}'`
  if (!readFileSync(main, 'utf8').includes(`\n${include}\n`)) appendFileSync(main, `\n${include}\n`)
}

function settingsFor({ socketFolder, port }: Listening): Record<string, string> {
  return {
    listen_addresses: socketFolder === null ? '127.0.0.1' : '',
    unix_socket_directories: socketFolder ?? '',
    unix_socket_permissions: '0700',
    port: String(port),
    max_connections: '100',
    // What was acknowledged survives a power cut.
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    log_checkpoints: 'off',
    log_line_prefix: '%m [%p] ',
    // The log names no content of records.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length_on_error: '0',
    lc_messages: 'C',
  }
}
