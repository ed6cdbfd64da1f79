import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Row } from './measure.ts'

export interface HeapSamples {
  readings: number
  /** Heap after garbage collection, in bytes, after each tenth of the readings. */
  heap: number[]
}

/** Reads in a child that may call the garbage collector; the heap must not grow from the second tenth to the last. */
export function memory(readings: number, folder: string | undefined): Row {
  const script = join(import.meta.dirname, 'memory-child.ts')
  const output = execFileSync(process.execPath, ['--expose-gc', script, String(readings), ...(folder === undefined ? [] : [folder])], { encoding: 'utf8' })
  const { heap } = JSON.parse(output) as HeapSamples
  const [early, late] = [heap[1] ?? Number.NaN, heap.at(-1) ?? Number.NaN]
  return {
    what: `heap over ${readings} readings`,
    measured: `${megabytes(early)} → ${megabytes(late)} MB (${signed(((late - early) / early) * 100)}%)`,
    asked: 'no growth',
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}

function signed(percent: number): string {
  return `${percent >= 0 ? '+' : ''}${percent.toFixed(1)}`
}
