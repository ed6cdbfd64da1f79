import { read, sourceFromText } from '@roviec/reader'
import { medianOf, processorMillisecondsOf, type Row } from './measure.ts'
import { utf8Bytes } from './sample-text.ts'

/** Text to findings, in this process, after warm-up (eight megabytes: the engine still gains speed up to there): all documents of the corpus one after another, in processor time. */
export function throughput(texts: readonly { name: string; text: string }[], rounds = 5): Row {
  const sources = texts.map(({ name, text }) => sourceFromText(text, name))
  const bytes = texts.reduce((sum, { text }) => sum + utf8Bytes(text), 0)
  const repeats = Math.max(1, Math.ceil(1_000_000 / bytes))
  const readAll = () => {
    for (let round = 0; round < repeats; round++) for (const source of sources) read(source)
  }
  for (let warmUp = 0; warmUp < 8; warmUp++) readAll()
  const milliseconds = medianOf(rounds, () => processorMillisecondsOf(readAll))
  return {
    what: `text → findings, ${texts.length} documents, warm`,
    measured: `${((bytes * repeats) / 1e6 / (milliseconds / 1000)).toFixed(2)} MB/s`,
    asked: '≥ 1 MB/s',
  }
}
