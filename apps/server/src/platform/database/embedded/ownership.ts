import { existsSync, lchownSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Gives a file, or a folder with all in it, to a user; null leaves everything as it is. */
export function giveTo(path: string, uid: number | null) {
  if (uid === null || !existsSync(path)) return
  const below = lstatSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : []
  for (const each of [path, ...below.map(name => join(path, name))]) {
    if (lstatSync(each).uid !== uid) lchownSync(each, uid, uid)
  }
}
