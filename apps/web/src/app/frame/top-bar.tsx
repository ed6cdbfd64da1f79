import { IconKeyboard, IconSearch } from '@tabler/icons-react'
import { NotificationBell } from '../../features/reminders/notification-bell.tsx'
import { useWords } from '../../i18n/use-words.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { openKeyboardHelp } from '../keyboard/keyboard-help.tsx'
import { ariaKeys } from '../keyboard/keys.ts'
import { openPalette } from '../palette/command-palette.tsx'
import { Brand } from './brand.tsx'
import { useSession } from './session-context.ts'
import styles from './top-bar.module.css'
import { UserMenu } from './user-menu.tsx'

export function TopBar() {
  const { t } = useWords()
  const { communeName } = useSession()
  return (
    <header className={`${styles.bar} not-on-paper`}>
      <div className={styles.brand}>
        <Brand below={communeName} />
      </div>
      <button type="button" className={styles.search} aria-keyshortcuts={ariaKeys('mod+k')} onClick={openPalette}>
        <IconSearch aria-hidden size="1.25rem" stroke={1.6} />
        <span className={styles.searchWords}>{t('palette.open')}</span>
        <span className={styles.searchKeys}>
          <KeyHint keys="mod+k" />
        </span>
      </button>
      <button type="button" className={styles.help} aria-label={t('keys.title')} title={t('keys.title')} aria-keyshortcuts="?" onClick={openKeyboardHelp}>
        <IconKeyboard aria-hidden size="1.375rem" stroke={1.5} />
      </button>
      <NotificationBell />
      <UserMenu />
    </header>
  )
}
