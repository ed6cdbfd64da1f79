import { fold } from '../i18n/fold.ts'

interface Named {
  value: string
  label: string
}

/** For Mantine's Select: finds with and without accents, what begins so first. */
export function foldedFilter<Option>({ options, search }: { options: readonly Option[]; search: string }): Option[] {
  const asked = fold(search.trim())
  if (asked === '') return [...options]
  const found = options.filter(option => fold(labelOf(option)).includes(asked))
  return found.sort((a, b) => Number(wordStarts(labelOf(b), asked)) - Number(wordStarts(labelOf(a), asked)))
}

function wordStarts(label: string, asked: string): boolean {
  return ` ${fold(label)}`.includes(` ${asked}`)
}

function labelOf(option: unknown): string {
  return (option as Named).label ?? ''
}
