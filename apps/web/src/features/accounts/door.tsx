import type { ReactNode } from 'react'
import { Mark } from '../../app/frame/mark.tsx'
import { OfflineBanner } from '../../app/offline/offline-banner.tsx'
import { setPreferences, usePreferences } from '../../app/preferences.ts'
import { chooseLanguage } from '../../i18n/choose-language.ts'
import { useWords } from '../../i18n/use-words.ts'
import styles from './door.module.css'

/** What stands before the office: sign-in and first setup, without navigation. */
export function Door({ title, intro, wide = false, children }: { title: string; intro?: string; wide?: boolean; children: ReactNode }) {
  const { t } = useWords()
  return (
    <div className={styles.page}>
      <main className={styles.door} data-wide={wide}>
        <OfflineBanner />
        <div className={styles.brand}>
          <Mark size="2.75rem" />
          <p>
            <strong>{t('product.name')}</strong>
            <span>{t('product.line')}</span>
          </p>
        </div>
        <h1>{title}</h1>
        {intro !== undefined && <p className={styles.intro}>{intro}</p>}
        {children}
      </main>
      <Choices />
    </div>
  )
}

/** Before anybody is known: language and size of letters. */
function Choices() {
  const { t, language } = useWords()
  const { textSize } = usePreferences()
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <footer className={`${styles.choices} not-on-paper`}>
      <button type="button" lang={other} onClick={() => void chooseLanguage(other)}>
        {t(`language.${other}`)}
      </button>
      <button type="button" aria-pressed={textSize === 'large'} onClick={() => setPreferences({ textSize: textSize === 'large' ? 'normal' : 'large' })}>
        {t('user.largeText')}
      </button>
    </footer>
  )
}
