import { Worker } from 'node:worker_threads'
import type { WorkerInput, WorkerMessage } from './worker.ts'

type Outcome = Exclude<WorkerMessage, { kind: 'progress' }>
export type FileOutcome = Exclude<Outcome, { kind: 'tables' }>
type OnProgress = (progress: { stage: string; done: number; of: number }) => void

/** Threads that have read a file and wait for the next: starting one takes longer than most readings. */
const idle: Worker[] = []
const mostIdle = 2

/** A reading that takes longer will not end. */
const longestMinutes = 12

/** Reads a file in a thread of its own; whatever becomes of the thread, there is an outcome. */
export async function readFileApart(input: Omit<WorkerInput, 'tables'>, onProgress: OnProgress): Promise<FileOutcome> {
  return (await apart(input, onProgress)) as FileOutcome
}

/** The tables of a spreadsheet, read the same way. */
export async function readTablesApart(input: { path: string; name: string; bytesLimit: number }): Promise<Exclude<Outcome, { kind: 'read' }>> {
  return (await apart({ ...input, agencies: [], tables: true }, () => undefined)) as Exclude<Outcome, { kind: 'read' }>
}

async function apart(input: WorkerInput, onProgress: OnProgress): Promise<Outcome> {
  const worker = idle.pop() ?? newWorker()
  worker.ref()
  const limit = setTimeout(() => void worker.terminate(), longestMinutes * 60_000)
  try {
    const outcome = await outcomeOf(worker, input, onProgress)
    if (outcome.kind !== 'broken' && idle.length < mostIdle) rest(worker)
    else await worker.terminate()
    return outcome
  } finally {
    clearTimeout(limit)
  }
}

const newWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 1536 } })

function outcomeOf(worker: Worker, input: WorkerInput, onProgress: OnProgress): Promise<Outcome> {
  return new Promise(resolve => {
    const onMessage = (message: WorkerMessage): void => {
      if (message.kind === 'progress') onProgress({ stage: message.stage, done: message.done, of: message.of })
      else end(message)
    }
    const onError = (error: unknown): void => end({ kind: 'broken', reason: error instanceof Error ? error.name : 'error' })
    const onExit = (): void => end({ kind: 'broken', reason: 'exit' })
    const end = (outcome: Outcome): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve(outcome)
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(input)
  })
}

/** Holds nothing up: the program may end while it waits. */
function rest(worker: Worker): void {
  const leave = (): void => {
    const place = idle.indexOf(worker)
    if (place >= 0) idle.splice(place, 1)
  }
  if (worker.listenerCount('exit') === 0) worker.on('exit', leave).on('error', leave)
  worker.unref()
  idle.push(worker)
}
