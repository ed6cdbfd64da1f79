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

function tablesOf(workbook: Workbook): WorkerMessage {
  for (const { rows } of workbook.sheets) {
    const level = secretHead(rows) ?? secretCell(rows)
    if (level !== null) return { kind: 'secret', level }
  }
  return { kind: 'tables', workbook }
}

type Rows = Workbook['sheets'][number]['rows']

/** Lines of a sheet that a stamp may stand in as on paper: its head, long before the table ends. */
const headLines = 60

function secretHead(rows: Rows): string | null {
  const text = rows
    .slice(0, headLines)
    .flatMap(({ cells }) => [...new Set(cells)])
    .join('\n')
  return secretMark({ text, hints: [] })?.level ?? null
}

/** Anything a mark is made of; only such cells are looked at one by one. */
const maybeMarked = /mật|mat|\(M+\)|[-/]M\s*$/i

/** A stamp alone in a cell, a paper pasted into one, a number that ends with the mark. */
function secretCell(rows: Rows): string | null {
  for (const { cells } of rows)
    for (const cell of cells) {
      if (!maybeMarked.test(cell)) continue
      const mark = secretMark({ text: cell, hints: [] }) ?? secretMark({ text: `Số: ${cell}`, hints: [] })
      if (mark) return mark.level
    }
  return null
}

parentPort?.on('message', async (input: WorkerInput) => send(await readOne(input)))
