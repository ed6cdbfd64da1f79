import { useSyncExternalStore } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { setPreferences, usePreferences } from '../preferences.ts'
import styles from './keyboard-help-dialog.module.css'
import { activeShortcuts, type Shortcut, subscribeShortcuts } from './shortcuts.ts'

const groups = ['everywhere', 'screen', 'list'] as const

export function KeyboardHelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const { letterKeys } = usePreferences()
  const shortcuts = useSyncExternalStore(subscribeShortcuts, activeShortcuts)
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <div className={styles.groups}>
        {groups.map(group => (
          <Group key={group} group={group} shortcuts={shortcuts.filter(shortcut => shortcut.group === group)} />
        ))}
      </div>
      <label className={styles.letters}>
        <input type="checkbox" checked={letterKeys === 'on'} onChange={event => setPreferences({ letterKeys: event.currentTarget.checked ? 'on' : 'off' })} />
        {t('keys.letters')}
      </label>
    </Dialog>
  )
}

function Group({ group, shortcuts }: { group: Shortcut['group']; shortcuts: readonly Shortcut[] }) {
  const { t } = useWords()
  const different = [...new Map(shortcuts.map(shortcut => [shortcut.keys, shortcut])).values()]
  return different.length === 0 ? null : (
    <section>
      <h3>{t(`keys.group.${group}`)}</h3>
      <dl className={styles.keys}>
        {different.map(({ keys, title }) => (
          <div key={keys}>
            <dt>{t(title)}</dt>
            <dd>
              <KeyHint keys={keys} />
              <span className="only-read-aloud">{keys}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
