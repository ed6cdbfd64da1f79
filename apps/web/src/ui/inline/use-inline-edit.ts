import { type RefObject, useEffect, useRef, useState } from 'react'

export interface InlineEditing<Value> {
  editing: boolean
  saving: boolean
  /** What went wrong, as a sentence. */
  complaint: string | null
  begin: () => void
  cancel: () => void
  /** Closes when it is kept; stays open with the complaint when it is not. An unchanged value is not sent. */
  save: (value: Value) => Promise<void>
  complain: (sentence: string) => void
  /** The button that begins: the focus comes back to it. */
  button: RefObject<HTMLButtonElement | null>
}

export function useInlineEdit<Value>(value: Value, onSave: (value: Value) => void | Promise<void>): InlineEditing<Value> {
  const [state, setState] = useState<'shown' | 'editing' | 'saving'>('shown')
  const [complaint, complain] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const back = useRef(false)
  useEffect(() => {
    if (state !== 'shown' || !back.current) return
    back.current = false
    button.current?.focus()
  }, [state])
  const close = () => {
    back.current = true
    complain(null)
    setState('shown')
  }
  const save = async (next: Value) => {
    if (state !== 'editing') return
    if (next === value) return close()
    setState('saving')
    try {
      await onSave(next)
      close()
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error))
      setState('editing')
    }
  }
  return { editing: state !== 'shown', saving: state === 'saving', complaint, begin: () => setState('editing'), cancel: close, save, complain, button }
}
