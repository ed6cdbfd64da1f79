import { IconCircleCheck } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type Api, api } from '../../app/api.ts'
import { usePaged } from '../../app/use-paged.ts'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import documents from '../documents/documents.module.css'
import styles from './citations.module.css'

const route = getRouteApi('/frame/vien-dan')

type Open = Awaited<ReturnType<Api['documents']['openReferences']>>['rows'][number]

/** Văn bản chưa có trong sổ: what is cited and not here, so that the office can ask for it. */
export function OpenReferencesScreen() {
  const { t } = useWords()
  const { tim } = route.useSearch()
  const navigate = route.useNavigate()
  const { first, rows, isPending, error, refetch, more } = usePaged(['openReferences', tim], from =>
    api.documents.openReferences({ limit: 50, ...(tim ? { q: tim } : {}), ...from }),
  )
  return (
    <>
      <PageHeader title={t('nav.openReferences')} intro={t('openReferences.intro')} />
      <div className={documents.tools}>
        <SearchField
          words="openReferences.search"
          value={tim}
          onSearch={words => void navigate({ search: { tim: words }, replace: true, resetScroll: false })}
          className={documents.search}
        />
      </div>
      {error ? (
        <ErrorNote error={error} onRetry={refetch} />
      ) : rows.length === 0 && !isPending ? (
        <EmptyState icon={IconCircleCheck}>{t(tim ? 'inline.nothing' : 'openReferences.empty')}</EmptyState>
      ) : (
        <>
          <p className={documents.total} aria-live="polite">
            {t('openReferences.total', { total: first?.total ?? 0 })}
          </p>
          <ul className={documents.rows}>
            {rows.map(row => (
              <Row key={row.key} row={row} />
            ))}
          </ul>
          <MoreButton more={more} />
        </>
      )}
    </>
  )
}

function Row({ row }: { row: Open }) {
  const { t } = useWords()
  return (
    <li className={documents.row}>
      <div className={documents.words}>
        <strong>{[row.documentType, row.reference].filter(Boolean).join(' ')}</strong>
        <p className={documents.line}>
          {row.issuingBody && <span lang="vi">{row.issuingBody}</span>}
          {row.issuedOn && <span>{shortDay(row.issuedOn)}</span>}
        </p>
        <p className={styles.citing}>
          {t('openReferences.in')}{' '}
          {row.documents.map(({ id, citationId, reference, subject }) => (
            <Link key={id} to="/van-ban/$documentId" params={{ documentId: id }} search={{ muc: citationId }}>
              {reference ?? subject ?? t('graph.noReference')}
            </Link>
          ))}
          {row.citedBy > row.documents.length && <span>{t('openReferences.more', { count: row.citedBy - row.documents.length })}</span>}
        </p>
      </div>
      <div className={documents.state}>{t('graph.citedBy', { count: row.citedBy })}</div>
    </li>
  )
}
