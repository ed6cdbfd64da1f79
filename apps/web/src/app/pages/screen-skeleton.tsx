import { Skeleton } from '@mantine/core'
import { useWords } from '../../i18n/use-words.ts'
import { useCrumbs } from '../frame/title.tsx'
import styles from './screen-skeleton.module.css'

/** The shape of a screen while it is on its way; its name is known already. */
export function ScreenSkeleton() {
  const { t } = useWords()
  const title = useCrumbs().at(-1)?.title
  return (
    <div aria-busy="true">
      <span role="status" className="only-read-aloud">
        {t('state.loading')}
      </span>
      {title !== undefined && <h1>{title}</h1>}
      <SkeletonRows />
    </div>
  )
}

export function SkeletonRows() {
  return (
    <div className={styles.rows} aria-hidden aria-busy="true">
      <Skeleton height="1rem" width="min(28rem, 80%)" />
      {['100%', '92%', '97%', '85%', '94%', '88%'].map(width => (
        <Skeleton key={width} height="2.25rem" width={width} />
      ))}
    </div>
  )
}
