/** Runs a program in this one's place: same stdin, stdout, signals and exit code. */
import { spawn } from 'node:child_process'

/** @type {NodeJS.Signals[]} */
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * @param {string} executable
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} the exit code; when a signal ended the child, this process ends by the same signal
 */
export function runInPlace(executable, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(executable, args, { stdio: 'inherit', ...options })
    for (const signal of forwarded) process.on(signal, () => forward(child, signal))
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (signal === null) return resolve(code ?? 1)
      for (const each of forwarded) process.removeAllListeners(each)
      process.kill(process.pid, signal)
    })
  })
}

/**
 * A terminal sends Ctrl-C to the whole group, so the child has it already.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function forward(child, signal) {
  if (signal === 'SIGINT' && process.stdin.isTTY) return
  child.kill(signal)
}
