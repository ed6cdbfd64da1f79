/** Reads files beside the server's own thread: a hostile or huge file can neither stop the answers nor fill the server's memory. */
import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { extractText, FileRefused, readSheets, type Workbook } from '@roviec/files'
import { type Reading, type RegisteredAgency, read, secretMark } from '@roviec/reader'

export interface WorkerInput {
  path: string
  name: string
  agencies: RegisteredAgency[]
  bytesLimit: number
  /** Its tables are wanted, not its text. */
  tables?: boolean
}

export type WorkerMessage =
  | { kind: 'progress'; stage: string; done: number; of: number }
  | { kind: 'read'; reading: Reading }
  | { kind: 'tables'; workbook: Workbook }
  | { kind: 'secret'; level: string }
  | { kind: 'refused'; code: string; inputs: Record<string, string | number> }
  | { kind: 'broken'; reason: string }

const send = (message: WorkerMessage): void => parentPort?.postMessage(message)

async function readOne({ path, name, agencies, bytesLimit, tables = false }: WorkerInput): Promise<WorkerMessage> {
  try {
    if (tables) return tablesOf(await readSheets(await readFile(path), { name, limits: { bytes: bytesLimit } }))
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

/** Lines of a sheet that a stamp may stand in: its head, long before the table ends. */
const headLines = 60

function tablesOf(workbook: Workbook): WorkerMessage {
  for (const { rows } of workbook.sheets) {
    const text = rows
      .slice(0, headLines)
      .flatMap(({ cells }) => [...new Set(cells)])
      .join('\n')
    const mark = secretMark({ text, hints: [] })
    if (mark) return { kind: 'secret', level: mark.level }
  }
  return { kind: 'tables', workbook }
}

parentPort?.on('message', async (input: WorkerInput) => send(await readOne(input)))
