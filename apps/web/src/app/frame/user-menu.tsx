import { IconKeyboard, IconLogout, IconUserCircle } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import { useClients } from '../clients.ts'
import { openKeyboardHelp } from '../keyboard/keyboard-help.tsx'
import { initials } from './initials.ts'
import { ScreenChoices } from './screen-choices.tsx'
import { useSession } from './session-context.ts'
import { usePanel } from './use-panel.ts'
import styles from './user-menu.module.css'

/** Who I am here, how I like the screen, and the way out. */
export function UserMenu() {
  const { t } = useWords()
  const { name } = useSession()
  const { opened, toggle, close, holder, button } = usePanel()
  return (
    <div ref={holder} className={styles.holder}>
      <button
        ref={button}
        type="button"
        className={styles.me}
        aria-label={t('user.menu', { name })}
        aria-expanded={opened}
        aria-controls="tai-khoan"
        onClick={toggle}
      >
        <span className={styles.face} data-initials={initials(name)} />
      </button>
      {opened && (
        <section id="tai-khoan" className={styles.panel} aria-label={t('user.menu', { name })}>
          <Who />
          <div className={styles.choices}>
            <ScreenChoices />
          </div>
          <div className={styles.ways}>
            <Link to="/tai-khoan" onClick={close}>
              <IconUserCircle aria-hidden size="1.25rem" stroke={1.6} />
              {t('account.title')}
            </Link>
            <button
              type="button"
              onClick={() => {
                close()
                openKeyboardHelp()
              }}
            >
              <IconKeyboard aria-hidden size="1.25rem" stroke={1.6} />
              {t('keys.title')}
            </button>
            <SignOut />
          </div>
        </section>
      )}
    </div>
  )
}

function Who() {
  const { t } = useWords()
  const { name, posts } = useSession()
  return (
    <div className={styles.who}>
      <strong>{name}</strong>
      {posts.map(({ agencyId, agencyName, role, actingFor }) => (
        <span key={`${agencyId} ${role}`}>
          {t(`role.${role}`)} · {agencyName}
          {actingFor !== undefined && <> · {t('user.actingFor', { name: actingFor })}</>}
        </span>
      ))}
    </div>
  )
}

function SignOut() {
  const { t } = useWords()
  const { accounts } = useClients()
  const queryClient = useQueryClient()
  const router = useRouter()
  const signOut = async () => {
    await accounts.signOut()
    queryClient.clear()
    await router.invalidate()
  }
  return (
    <button type="button" onClick={() => void signOut()}>
      <IconLogout aria-hidden size="1.25rem" stroke={1.6} />
      {t('user.signOut')}
    </button>
  )
}
