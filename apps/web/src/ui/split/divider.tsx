import type { KeyboardEvent, PointerEvent } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { held, least, most, shareAfterKey } from './share.ts'
import styles from './split-pane.module.css'

interface DividerProps {
  share: number
  usualShare: number
  controls: string
  onShare: (share: number) => void
}

export function Divider({ share, usualShare, controls, onShare }: DividerProps) {
  const { t } = useWords()
  const onKeyDown = (event: KeyboardEvent) => {
    const next = shareAfterKey(event.key, share, usualShare)
    if (next === null) return
    event.preventDefault()
    onShare(next)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { left, width } = (event.currentTarget.parentElement as HTMLElement).getBoundingClientRect()
    onShare(held(((event.clientX - left) / width) * 100))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a divider that moves is no hr
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('split.divider')}
      aria-controls={controls}
      aria-valuenow={Math.round(share)}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      className={`${styles.divider} not-on-paper`}
      onKeyDown={onKeyDown}
      onPointerDown={event => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDoubleClick={() => onShare(usualShare)}
    />
  )
}
