import { type Icon, IconBook2, IconFileImport, IconFileText, IconPencil, IconSend } from '@tabler/icons-react'
import { type LinkOptions, linkOptions, useLinkProps } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import type { Key } from '../../i18n/words.ts'
import type { DocumentSide } from './document-search.ts'
import styles from './document-tabs.module.css'

const tabs = [
  { side: undefined, title: 'documents.all', icon: IconFileText },
  { side: 'den', title: 'documents.incoming', icon: IconFileImport },
  { side: 'di', title: 'documents.outgoing', icon: IconSend },
  { side: 'du-thao', title: 'documents.drafts', icon: IconPencil },
] as const

/** The places inside Văn bản; words that are looked for go along from one list to the next. */
export function DocumentTabs({ current, typed }: { current: DocumentSide | 'so' | undefined; typed?: string | undefined }) {
  const { t } = useWords()
  return (
    <nav className={`${styles.tabs} not-on-paper`} aria-label={t('documents.places')}>
      {tabs.map(({ side, title, icon }) => (
        <Tab key={title} word={title} icon={icon} current={side === current} to={linkOptions({ to: '/van-ban', search: { muc: side, tim: typed } })} />
      ))}
      <Tab word="documents.books" icon={IconBook2} current={current === 'so'} to={linkOptions({ to: '/van-ban/so' })} />
    </nav>
  )
}

/** Which one is current is told by the screen: one address begins like another. */
function Tab({ word, icon: Icon, current, to }: { word: Key; icon: Icon; current: boolean; to: LinkOptions }) {
  const { t } = useWords()
  const link = useLinkProps(to)
  return (
    <a {...link} className={styles.tab} aria-current={current ? 'page' : undefined}>
      <Icon aria-hidden size="1.1rem" stroke={1.6} />
      {t(word)}
    </a>
  )
}
