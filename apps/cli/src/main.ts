/** `roviec` as a process: the terminal on one side, `run` on the other. */
import { run } from './run.ts'
import type { Io } from './session.ts'
import { wantsColour } from './terminal/style.ts'

const widest = 120
const narrowest = 40
const notATerminal = 100

export async function main(argv: string[] = process.argv.slice(2)): Promise<void> {
  process.stdout.on('error', leaveQuietly)
  process.exitCode = await run(argv, processIo())
}

export function processIo(): Io {
  const { stdout, stderr } = process
  return {
    out: text => stdout.write(text),
    err: text => stderr.write(text),
    columns: Math.max(narrowest, Math.min(widest, stdout.columns ?? stderr.columns ?? (Number(process.env.COLUMNS) || notATerminal))),
    colour: wantsColour(process.env, stdout.isTTY === true),
    outIsTerminal: stdout.isTTY === true,
    errIsTerminal: stderr.isTTY === true,
    readStdin,
  }
}

/** `roviec … | head` closes the pipe when it has enough; that is no failure. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
