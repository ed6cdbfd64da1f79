import { Textarea } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { ShownValue } from './shown-value.tsx'
import { useInlineEdit } from './use-inline-edit.ts'

interface InlineTextProps {
  label: string
  value: string
  onSave: (value: string) => void | Promise<void>
}

/** Enter keeps, Shift+Enter begins a new line, Escape leaves it as it was; going elsewhere keeps. */
export function InlineText({ label, value, onSave }: InlineTextProps) {
  const { editing, begin, cancel, save, saving, complaint, button } = useInlineEdit(value, onSave)
  const [text, setText] = useState(value)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      cancel()
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      void save(text.trim())
    }
  }
  if (!editing) {
    const start = () => {
      setText(value)
      begin()
    }
    return (
      <ShownValue label={label} button={button} onBegin={start}>
        {value}
      </ShownValue>
    )
  }
  return (
    <Textarea
      aria-label={label}
      autosize
      autoFocus
      value={text}
      error={complaint}
      disabled={saving}
      onChange={event => setText(event.currentTarget.value)}
      onFocus={event => event.currentTarget.select()}
      onKeyDown={onKeyDown}
      onBlur={() => void save(text.trim())}
    />
  )
}
