import { type ReactNode, useRef } from 'react'
import { useNarrow } from '../table/use-narrow.ts'
import { Divider } from './divider.tsx'
import styles from './split-pane.module.css'
import { TabbedPanes } from './tabbed-panes.tsx'
import { useKeptShare } from './use-kept-share.ts'

export interface Pane {
  id: string
  /** Names the pane, and its tab where there is room for one only. */
  title: string
  content: ReactNode
}

/**
 * Two panes side by side, each scrolling by itself, the divider moved with pointer or arrow keys and remembered on the device.
 * On a narrow screen: one at a time, behind tabs, in the page's own scroll.
 */
export function SplitPane({ id, first, second, usualShare = 55 }: { id: string; first: Pane; second: Pane; usualShare?: number }) {
  const box = useRef<HTMLDivElement>(null)
  const narrow = useNarrow(box, 48)
  const [share, setShare] = useKeptShare(id, usualShare)
  return (
    <div ref={box}>
      {narrow ? (
        <TabbedPanes panes={[first, second]} />
      ) : (
        <div className={styles.split} style={{ gridTemplateColumns: `minmax(0, ${share}fr) auto minmax(0, ${100 - share}fr)` }}>
          <OnePane pane={first} />
          <Divider share={share} usualShare={usualShare} controls={first.id} onShare={setShare} />
          <OnePane pane={second} />
        </div>
      )}
    </div>
  )
}

function OnePane({ pane: { id, title, content } }: { pane: Pane }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section id={id} aria-label={title} tabIndex={0} className={styles.pane}>
      {content}
    </section>
  )
}
