import { Fragment, type ReactNode } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import type { Key } from '../../i18n/words.ts'

const edge = '\u0000'

/** A sentence of the words file whose `{placeholders}` are not words but parts of the screen. */
export function Sentence({ words, parts }: { words: Key; parts: Record<string, ReactNode> }) {
  const { t } = useWords()
  const marked = Object.fromEntries(Object.keys(parts).map(name => [name, `${edge}${name}${edge}`]))
  return t(words, marked)
    .split(edge)
    .map((piece, index) => (index % 2 === 1 ? <Fragment key={piece}>{parts[piece]}</Fragment> : piece))
}
