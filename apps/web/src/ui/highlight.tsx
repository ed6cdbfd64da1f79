import { Fragment } from 'react'
import { matches } from './matches.ts'

/** A text in which the words that were looked for are pointed out. */
export function Highlight({ text: given, typed }: { text: string; typed: string }) {
  const text = given.normalize('NFC')
  const ranges = matches(text, typed)
  return (
    <>
      {ranges.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(ranges[index - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  )
}
