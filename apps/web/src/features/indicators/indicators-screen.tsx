import { Button, Select, TextInput } from '@mantine/core'
import type { IndicatorRow } from '@roviec/contract'
import { IconChartBar, IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { useShortcut } from '../../app/keyboard/use-shortcut.ts'
import { SampleOffer } from '../../app/sample/sample-offer.tsx'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import documents from '../documents/documents.module.css'
import { groupsByName } from './groups-by-name.ts'
import styles from './indicators.module.css'
import { periodWords } from './period-words.ts'

const route = getRouteApi('/frame/chi-tieu')

/** Chỉ tiêu: every accepted figure under the name of its indicator, through all documents; each leads to its sentence. */
export function IndicatorsScreen() {
  const { t } = useWords()
  const { tim, vanBan } = route.useSearch()
  const list = useInfiniteQuery({
    queryKey: ['indicators', tim, vanBan],
    queryFn: ({ pageParam }) =>
      api.registers.indicators({
        limit: 100,
        order: 'name',
        ...(tim ? { q: tim } : {}),
        ...(vanBan ? { documentId: vanBan } : {}),
        ...(pageParam ? { after: pageParam } : {}),
      }),
    initialPageParam: '',
    getNextPageParam: page => page.next,
    placeholderData: keepPreviousData,
  })
  const rows = list.data?.pages.flatMap(page => page.rows) ?? []
  const all = tim === undefined && vanBan === undefined
  return (
    <>
      <PageHeader title={t('nav.indicators')}>{t('indicators.intro')}</PageHeader>
      <Filters />
      {rows.length === 0 && !list.isPending ? (
        <EmptyState icon={IconChartBar} action={all && <SampleOffer />}>
          {t(all ? 'indicators.empty' : 'indicators.nothing')}
        </EmptyState>
      ) : (
        <>
          <p className={documents.total} aria-live="polite">
            {t('indicators.total', { total: list.data?.pages[0]?.total ?? 0 })}
          </p>
          <div className={styles.groups}>
            {groupsByName(rows).map(group => (
              <Group key={group.key} name={group.name} rows={group.rows} />
            ))}
          </div>
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

function Filters() {
  const { t } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [typed, setTyped] = useState(search.tim ?? '')
  const sources = useQuery({ queryKey: ['indicators', 'documents'], queryFn: () => api.registers.indicatorDocuments() })
  const set = (part: Partial<typeof search>) => void navigate({ search: before => ({ ...before, ...part }), replace: true, resetScroll: false })
  useShortcut({ keys: '/', title: 'indicators.search', group: 'screen', run: () => document.getElementById('tim-chi-tieu')?.focus() })
  return (
    <div className={documents.tools}>
      <TextInput
        id="tim-chi-tieu"
        type="search"
        aria-label={t('indicators.search')}
        placeholder={t('indicators.search')}
        leftSection={<IconSearch aria-hidden size="1.1rem" />}
        className={documents.search ?? ''}
        value={typed}
        onChange={event => {
          setTyped(event.currentTarget.value)
          set({ tim: event.currentTarget.value.trim() || undefined })
        }}
      />
      <Select
        aria-label={t('indicators.document')}
        placeholder={t('indicators.document')}
        clearable
        searchable
        filter={foldedFilter}
        className={styles.document ?? ''}
        value={search.vanBan ?? null}
        data={(sources.data ?? []).map(({ id, reference, subject, figures }) => ({
          value: id,
          label: t('indicators.documentFigures', { document: [reference, subject].filter(Boolean).join(' · ') || '—', figures }),
        }))}
        onChange={value => set({ vanBan: value ?? undefined })}
      />
    </div>
  )
}

function Group({ name, rows }: { name: string; rows: readonly IndicatorRow[] }) {
  const { t } = useWords()
  const id = `ten-${rows[0]?.id ?? ''}`
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id}>
        {name} {rows.length > 1 && <span className={styles.times}>{t('indicators.times', { count: rows.length })}</span>}
      </h2>
      <ul>
        {rows.map(row => (
          <Figure key={row.id} row={row} />
        ))}
      </ul>
    </section>
  )
}

/** The figure is the door to its sentence. */
function Figure({ row }: { row: IndicatorRow }) {
  const { t, number } = useWords()
  const figure = [number(row.value), row.unit].filter(Boolean).join(' ')
  const { document } = row
  const source = [document.reference, document.issuedOn && shortDay(document.issuedOn)].filter(Boolean).join(', ') || (document.subject ?? '—')
  return (
    <li className={styles.row}>
      <Link
        to="/van-ban/$documentId"
        params={{ documentId: document.id }}
        search={row.reviewItemId === null ? {} : { muc: row.reviewItemId }}
        className={styles.value}
        aria-label={t('indicators.openSource', { figure, document: source })}
      >
        <strong>{number(row.value)}</strong> {row.unit}
      </Link>
      <p className={styles.facts}>
        {row.kind === 'target' && <span>{t('indicators.kind.target')}</span>}
        {row.target !== null && (
          <span>
            {t('indicators.target')} {number(row.target)}
          </span>
        )}
        {row.percentOfTarget !== null && (
          <span>
            {t('indicators.percent')} {number(row.percentOfTarget)}%
          </span>
        )}
        {row.period !== null && (
          <span>
            {t('indicators.period')} {periodWords(row.period, t)}
          </span>
        )}
        <span>{source}</span>
      </p>
      <p className={styles.quote}>{row.quote.replace(/\s+/g, ' ')}</p>
    </li>
  )
}
