import { useWords } from '../../i18n/use-words.ts'
import { SkeletonRows } from '../pages/screen-skeleton.tsx'
import { usePreferences } from '../preferences.ts'
import styles from './frame.module.css'
import side from './side-navigation.module.css'
import top from './top-bar.module.css'

/** The empty frame, until it is known who sits before it. */
export function FrameSkeleton() {
  const { t } = useWords()
  const { navigation } = usePreferences()
  return (
    <div className={styles.outer}>
      <div className={styles.frame} data-navigation={navigation}>
        <div className={side.side} />
        <div className={top.bar} />
        <main className={styles.main} aria-busy="true">
          <h1 className="only-read-aloud">{t('state.loading')}</h1>
          <SkeletonRows />
        </main>
      </div>
    </div>
  )
}
