import { read, sourceFromText } from '@roviec/reader'
import { medianOf, processorMillisecondsOf, type Row } from './measure.ts'
import { textOfSize, utf8Bytes } from './sample-text.ts'

const factors = [1, 2, 4, 8]
const oneSize = 100_000

/** Twice the text must take about twice the time: each step is compared with the one before. */
export function linear(texts: readonly { text: string }[]): Row[] {
  const times = factors.map(factor => {
    const text = textOfSize(texts, oneSize * factor)
    const source = sourceFromText(text)
    return { factor, bytes: utf8Bytes(text), milliseconds: medianOf(3, () => processorMillisecondsOf(() => read(source))) }
  })
  return times.map(({ factor, bytes, milliseconds }, index) => {
    const before = times[index - 1]
    const ratio = before === undefined ? '' : `, ×${(milliseconds / before.milliseconds).toFixed(2)} for ×${(bytes / before.bytes).toFixed(2)} text`
    return {
      what: `one text of ${(bytes / 1000).toFixed(0)} kB (${factor}×)`,
      measured: `${milliseconds.toFixed(0)} ms${ratio}`,
      asked: before === undefined ? '' : 'time grows as the text',
    }
  })
}
