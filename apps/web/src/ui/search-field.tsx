import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useShortcut } from '../app/keyboard/use-shortcut.ts'
import { useWords } from '../i18n/use-words.ts'
import type { Key } from '../i18n/words.ts'

interface SearchFieldProps {
  words: Key
  /** What can be typed, where those alone do not say it. */
  hint?: Key
  /** As it stands in the address. */
  value: string | undefined
  onSearch: (asked: string | undefined) => void
  className?: string | undefined
}

/** Finds while one types; '/' leads here. */
export function SearchField({ words, hint = words, value, onSearch, className = '' }: SearchFieldProps) {
  const { t } = useWords()
  const id = useId()
  const [typed, setTyped] = useState(value ?? '')
  const [seen, setSeen] = useState(value)
  /* Another address than the one typed here: shown too, but never while somebody types. */
  if (seen !== value) {
    setSeen(value)
    if (document.activeElement?.id !== id) setTyped(value ?? '')
  }
  useShortcut({ keys: '/', title: words, group: 'screen', run: () => document.getElementById(id)?.focus() })
  return (
    <TextInput
      id={id}
      type="search"
      aria-label={t(words)}
      placeholder={t(hint)}
      leftSection={<IconSearch aria-hidden size="1.1rem" />}
      className={className}
      value={typed}
      onChange={event => {
        setTyped(event.currentTarget.value)
        onSearch(event.currentTarget.value.trim() || undefined)
      }}
    />
  )
}
