import { IconBook2, IconFileImport, IconFileText, IconPencil, IconSend } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import type { DocumentSide } from './document-search.ts'
import styles from './document-tabs.module.css'

const tabs = [
  { side: undefined, key: 'documents.all', icon: IconFileText },
  { side: 'den', key: 'documents.incoming', icon: IconFileImport },
  { side: 'di', key: 'documents.outgoing', icon: IconSend },
  { side: 'du-thao', key: 'documents.drafts', icon: IconPencil },
] as const

/** The places inside Văn bản. */
export function DocumentTabs({ current }: { current: DocumentSide | 'so' | undefined }) {
  const { t } = useWords()
  return (
    <nav className={`${styles.tabs} not-on-paper`} aria-label={t('documents.places')}>
      {tabs.map(({ side, key, icon: Icon }) => (
        <Link
          key={key}
          to="/van-ban"
          search={before => ({ tim: 'tim' in before ? before.tim : undefined, muc: side })}
          className={styles.tab}
          activeProps={{}}
          aria-current={side === current ? 'page' : undefined}
        >
          <Icon aria-hidden size="1.1rem" stroke={1.6} />
          {t(key)}
        </Link>
      ))}
      <Link to="/van-ban/so" className={styles.tab} activeProps={{}} aria-current={current === 'so' ? 'page' : undefined}>
        <IconBook2 aria-hidden size="1.1rem" stroke={1.6} />
        {t('documents.books')}
      </Link>
    </nav>
  )
}
