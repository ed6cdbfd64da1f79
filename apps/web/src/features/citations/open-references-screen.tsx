import { Button, TextInput } from '@mantine/core'
import { IconCircleCheck, IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Api, api } from '../../app/api.ts'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import documents from '../documents/documents.module.css'
import styles from './citations.module.css'

const route = getRouteApi('/frame/vien-dan')

type Open = Awaited<ReturnType<Api['documents']['openReferences']>>['rows'][number]

/** Văn bản chưa có trong sổ: what is cited and not here, so that the office can ask for it. */
export function OpenReferencesScreen() {
  const { t } = useWords()
  const { tim } = route.useSearch()
  const navigate = route.useNavigate()
  const [typed, setTyped] = useState(tim ?? '')
  const list = useInfiniteQuery({
    queryKey: ['openReferences', tim],
    queryFn: ({ pageParam }) => api.documents.openReferences({ limit: 50, ...(tim ? { q: tim } : {}), ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: page => page.next,
    placeholderData: keepPreviousData,
  })
  const rows = list.data?.pages.flatMap(page => page.rows) ?? []
  return (
    <>
      <PageHeader title={t('nav.openReferences')}>{t('openReferences.intro')}</PageHeader>
      <div className={documents.tools}>
        <TextInput
          type="search"
          aria-label={t('openReferences.search')}
          placeholder={t('openReferences.search')}
          leftSection={<IconSearch aria-hidden size="1.1rem" />}
          className={documents.search ?? ''}
          value={typed}
          onChange={event => {
            setTyped(event.currentTarget.value)
            void navigate({ search: { tim: event.currentTarget.value.trim() || undefined }, replace: true, resetScroll: false })
          }}
        />
      </div>
      {rows.length === 0 && !list.isPending ? (
        <EmptyState icon={IconCircleCheck}>{t(tim ? 'inline.nothing' : 'openReferences.empty')}</EmptyState>
      ) : (
        <>
          <p className={documents.total} aria-live="polite">
            {t('openReferences.total', { total: list.data?.pages[0]?.total ?? 0 })}
          </p>
          <ul className={documents.rows}>
            {rows.map(row => (
              <Row key={row.key} row={row} />
            ))}
          </ul>
          {list.hasNextPage && (
            <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('documents.more')}
            </Button>
          )}
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
          {row.issuingBody && <span>{row.issuingBody}</span>}
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
