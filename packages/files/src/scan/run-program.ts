import { spawn } from 'node:child_process'
import { undoneAtEnd } from '../undone-at-end.ts'

/** Runs an installed program with the input on its stdin; gives its stdout. Rejects when it is not there, fails, or takes longer than `seconds`. It is killed when this process ends. */
export function runProgram(command: string, args: readonly string[], input: Uint8Array, seconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, OMP_THREAD_LIMIT: '1' }, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true })
    // A timer of our own: that of spawn keeps the process waiting when there is no such program.
    const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000)
    const undone = undoneAtEnd(() => child.kill('SIGKILL'))
    const ended = (): void => {
      clearTimeout(timer)
      undone()
    }
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', error => {
      ended()
      reject(error)
    })
    child.on('close', code => {
      ended()
      if (code === 0) resolve(Buffer.concat(chunks).toString('utf8'))
      else reject(new Error(`${command} ended with ${code}`))
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
