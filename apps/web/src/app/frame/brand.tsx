import { Link } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import styles from './brand.module.css'
import { Mark } from './mark.tsx'

/** The product's mark and name, and whose office this is. */
export function Brand({ below }: { below: string }) {
  const { t } = useWords()
  return (
    <Link to="/" className={styles.brand}>
      <Mark />
      <span className={styles.words}>
        <span className={styles.name}>{t('product.name')}</span>
        <span className={styles.below}>{below}</span>
      </span>
    </Link>
  )
}
