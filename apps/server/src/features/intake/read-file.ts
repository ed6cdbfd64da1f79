import { Worker } from 'node:worker_threads'
import type { WorkerInput, WorkerMessage } from './worker.ts'

export type FileOutcome = Exclude<WorkerMessage, { kind: 'progress' }> | { kind: 'broken'; reason: string }

/** Reads a file in a thread of its own; whatever becomes of the thread, there is an outcome. */
export function readFileApart(input: WorkerInput, onProgress: (progress: { stage: string; done: number; of: number }) => void): Promise<FileOutcome> {
  return new Promise(resolve => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: input, resourceLimits: { maxOldGenerationSizeMb: 1536 } })
    let outcome: FileOutcome | null = null
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') onProgress({ stage: message.stage, done: message.done, of: message.of })
      else outcome = message
    })
    worker.on('error', error => {
      outcome = { kind: 'broken', reason: error instanceof Error ? error.name : 'error' }
    })
    worker.on('exit', () => resolve(outcome ?? { kind: 'broken', reason: 'exit' }))
  })
}
