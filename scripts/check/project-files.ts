/** The files that git knows or would add; without git (an unpacked archive) every file below the root. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { ProjectFile } from './violation.ts'

const leftOut = /(^|\/)(node_modules|\.git|\.roviec|coverage|dist)(\/|$)/

export function projectPaths(root: string): string[] {
  return (gitPaths(root) ?? walkPaths(root)).filter(path => !leftOut.test(path))
}

function gitPaths(root: string): string[] | null {
  try {
    const output = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return output.split('\0').filter(Boolean)
  } catch {
    return null
  }
}

function walkPaths(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).map(path => path.replaceAll(sep, '/'))
}

/** Text files only; a file with a NUL byte is a picture, a PDF or the like. */
export function readTextFiles(root: string, paths: string[]): ProjectFile[] {
  return paths.flatMap(path => {
    if (!statSync(join(root, path), { throwIfNoEntry: false })?.isFile()) return []
    const bytes = readFileSync(join(root, path))
    return bytes.includes(0) ? [] : [{ path, text: bytes.toString('utf8') }]
  })
}
