/** Run by memory.ts with --expose-gc: reads the corpus again and again and prints the heap as JSON. */
import { read, sourceFromText } from '@roviec/reader'
import type { HeapSamples } from './memory.ts'
import { corpusTexts } from './sample-text.ts'

const readings = Number(process.argv[2])
const sources = corpusTexts(process.argv[3]).map(({ name, text }) => sourceFromText(text, name))
const heap: number[] = []

for (let done = 1; done <= readings; done++) {
  read(sources[done % sources.length]!)
  if (done % Math.ceil(readings / 10) === 0) {
    globalThis.gc?.()
    heap.push(process.memoryUsage().heapUsed)
  }
}

console.log(JSON.stringify({ readings, heap } satisfies HeapSamples))
