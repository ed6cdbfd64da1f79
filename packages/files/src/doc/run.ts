import { spawn } from 'node:child_process'
import { undoneAtEnd } from '../undone-at-end.ts'

export interface Run {
  /** Null when it was stopped because its time was up. */
  exitCode: number | null
  stdout: Buffer
}

/** Runs a program with no shell between; it is killed with everything it has started after `seconds`, when it prints past `most` bytes, and when this process ends. */
export function run(path: string, args: string[], options: { seconds: number; folder: string; most: number }): Promise<Run> {
  return new Promise((resolve, reject) => {
    const ownGroup = process.platform !== 'win32'
    const child = spawn(path, args, { cwd: options.folder, detached: ownGroup, stdio: ['ignore', 'pipe', 'ignore'], env: environment(options.folder) })
    const kill = (): void => {
      try {
        if (ownGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
        else child.kill('SIGKILL')
      } catch {
        child.kill('SIGKILL')
      }
    }
    const timer = setTimeout(kill, options.seconds * 1000)
    const done = undoneAtEnd(kill)
    const chunks: Buffer[] = []
    let size = 0
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size > options.most) kill()
    })
    child.on('error', error => {
      clearTimeout(timer)
      done()
      reject(error)
    })
    child.on('close', exitCode => {
      clearTimeout(timer)
      done()
      resolve({ exitCode, stdout: Buffer.concat(chunks) })
    })
  })
}

/** A home of its own keeps the converter off the user's settings. */
function environment(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, HOME: folder, TMPDIR: folder, LC_ALL: 'C.UTF-8' }
}
