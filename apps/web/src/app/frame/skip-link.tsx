import { useWords } from '../../i18n/use-words.ts'
import styles from './skip-link.module.css'

/** First in the tab order: past the navigation, straight to the work. */
export function SkipLink() {
  const { t } = useWords()
  return (
    <a href="#noi-dung" className={styles.skip}>
      {t('frame.skip')}
    </a>
  )
}
