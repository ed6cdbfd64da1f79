/** Reads files beside the server's own thread: a hostile or huge file can neither stop the answers nor fill the server's memory. */
import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { extractText, FileRefused } from '@roviec/files'
import { type Reading, type RegisteredAgency, read, secretMark } from '@roviec/reader'

export interface WorkerInput {
  path: string
  name: string
  agencies: RegisteredAgency[]
  bytesLimit: number
}

export type WorkerMessage =
  | { kind: 'progress'; stage: string; done: number; of: number }
  | { kind: 'read'; reading: Reading }
  | { kind: 'secret'; level: string }
  | { kind: 'refused'; code: string; inputs: Record<string, string | number> }
  | { kind: 'broken'; reason: string }

const send = (message: WorkerMessage): void => parentPort?.postMessage(message)

async function readOne({ path, name, agencies, bytesLimit }: WorkerInput): Promise<WorkerMessage> {
  try {
    const source = await extractText(await readFile(path), {
      name,
      limits: { bytes: bytesLimit },
      onProgress: ({ stage, page, pages }) => send({ kind: 'progress', stage, done: page, of: pages }),
    })
    const mark = secretMark(source)
    return mark ? { kind: 'secret', level: mark.level } : { kind: 'read', reading: read(source, { agencies }) }
  } catch (error) {
    if (error instanceof FileRefused) return { kind: 'refused', code: error.code, inputs: { ...error.inputs } }
    return { kind: 'broken', reason: error instanceof Error ? error.name : 'error' }
  }
}

parentPort?.on('message', async (input: WorkerInput) => send(await readOne(input)))
