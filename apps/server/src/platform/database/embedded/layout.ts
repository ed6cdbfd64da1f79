/** What lies where in the data folder. */
import { realpathSync } from 'node:fs'
import { join } from 'node:path'

export interface Layout {
  /** `<data folder>/postgres`, all that follows is below it. */
  root: string
  /** The cluster itself. */
  cluster: string
  /** A cluster being made; renamed to `cluster` when it is whole. */
  unfinished: string
  /** What only a running server needs. */
  run: string
  log: string
  /** Process that stops the server when it ends. */
  holder: string
  /** TCP only. */
  port: string
  password: string
}

/** `dataFolder` must exist. */
export function layoutOf(dataFolder: string): Layout {
  const root = join(realpathSync(dataFolder), 'postgres')
  return {
    root,
    cluster: join(root, 'cluster'),
    unfinished: join(root, 'cluster.unfinished'),
    run: join(root, 'run'),
    log: join(root, 'postgres.log'),
    holder: join(root, 'run', 'holder'),
    port: join(root, 'run', 'port'),
    password: join(root, 'password'),
  }
}
