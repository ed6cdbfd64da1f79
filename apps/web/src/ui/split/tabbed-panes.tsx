import { type KeyboardEvent, useRef, useState } from 'react'
import styles from './split-pane.module.css'
import type { Pane } from './split-pane.tsx'

/** One pane at a time; the others stay as they were left. */
export function TabbedPanes({ panes }: { panes: readonly Pane[] }) {
  const [shown, setShown] = useState(panes[0]?.id)
  const tabs = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = panes.findIndex(({ id }) => id === shown)
    const next = (at + step + panes.length) % panes.length
    setShown(panes[next]?.id)
    tabs.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <>
      <div ref={tabs} role="tablist" className={`${styles.tabs} not-on-paper`} onKeyDown={onKeyDown}>
        {panes.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${id}-tab`}
            aria-selected={id === shown}
            aria-controls={id}
            tabIndex={id === shown ? 0 : -1}
            onClick={() => setShown(id)}
          >
            {title}
          </button>
        ))}
      </div>
      {panes.map(({ id, content }) => (
        <div key={id} id={id} role="tabpanel" aria-labelledby={`${id}-tab`} hidden={id !== shown} className={styles.tabbed}>
          {content}
        </div>
      ))}
    </>
  )
}
