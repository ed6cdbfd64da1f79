import { Button } from '@mantine/core'
import type { BookRow } from '@roviec/contract'
import { IconBook2, IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import styles from './book.module.css'
import { BookFilters } from './book-filters.tsx'
import { asked as short } from './document-search.ts'
import { DocumentTabs } from './document-tabs.tsx'
import { askedBook, bookPages, fileOf, formOf } from './use-book.ts'

const route = getRouteApi('/frame/van-ban/so')

/** Sổ đăng ký: the lines of the decree's form, on the screen, on paper and as a file. */
export function BookScreen() {
  const { t, language } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const asked = askedBook(search)
  const form = formOf(asked.book)
  const list = useInfiniteQuery({ ...bookPages(asked), placeholderData: keepPreviousData })
  const rows = list.data?.pages.flatMap(page => page.rows)
  const total = list.data?.pages[0]?.total ?? 0
  return (
    <>
      <PageHeader
        title={form.title[language]}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconPrinter aria-hidden size="1.1rem" />}
              renderRoot={props => <Link to="/van-ban/so/in" search={search} {...props} />}
            >
              {t('book.print')}
            </Button>
            {(['xlsx', 'csv'] as const).map(kind => (
              <Button
                key={kind}
                component="a"
                href={fileOf(asked, kind, language)}
                download
                variant="default"
                leftSection={<IconFileSpreadsheet aria-hidden size="1.1rem" />}
              >
                {t(`book.${kind}`)}
              </Button>
            ))}
          </>
        }
      >
        {t('book.source', { source: form.source.reference })}
      </PageHeader>
      <DocumentTabs current="so" />
      <BookFilters search={search} onChange={part => void navigate({ search: before => short({ ...before, ...part }), replace: true, resetScroll: false })} />
      <p className={styles.total} aria-live="polite">
        {t('book.total', { total })}
      </p>
      <DataTable
        label={form.title[language]}
        columns={columnsOf(form.columns, language, rows ?? [])}
        rows={rows}
        rowKey={row => row.key}
        onOpen={row => row.documentId !== null && void navigate({ to: '/van-ban/$documentId/phieu', params: { documentId: row.documentId } })}
        empty={<EmptyState icon={IconBook2}>{t(asked.book === 'outgoing' ? 'book.emptyOutgoing' : 'book.emptyIncoming')}</EmptyState>}
        error={list.error}
        onRetry={() => void list.refetch()}
      />
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('documents.more')}
        </Button>
      )}
    </>
  )
}

type FormColumns = ReturnType<typeof formOf>['columns']

const tracks: Record<string, string> = {
  reference: 'minmax(6.5rem, 1fr)',
  arrivalNumber: '4rem',
  issuedOn: '6.25rem',
  arrivedOn: '6.25rem',
  forwardedOn: '6.25rem',
  copies: '4rem',
  subject: 'minmax(12rem, 3fr)',
  note: 'minmax(7rem, 1.4fr)',
  document: 'minmax(12rem, 2.4fr)',
  dueOn: 'minmax(6.25rem, 0.8fr)',
}

/** The column that says which paper it is. */
const titles = new Set(['subject', 'document'])

/** Columns that people fill in by hand on paper are not on the screen until a line has something there. */
const byHand = new Set(['keptBy', 'copies', 'forwardedOn', 'receivedBy', 'assignedTo', 'recipients'])

function columnsOf(columns: FormColumns, language: 'vi' | 'en', rows: readonly BookRow[]): Column<BookRow>[] {
  return columns.flatMap((column, index) => {
    if (byHand.has(column.id) && rows.every(row => !row.cells[index])) return []
    return {
      id: column.id,
      title: column[language],
      width: tracks[column.id] ?? 'minmax(5rem, 1fr)',
      inCard: titles.has(column.id) ? ('head' as const) : ('line' as const),
      cell: (row: BookRow) => <BookCell row={row} index={index} id={column.id} />,
    }
  })
}

/** A vacant number has nothing but its note; a withdrawn line is struck through. */
function BookCell({ row, index, id }: { row: BookRow; index: number; id: string }) {
  const text = row.cells[index] ?? ''
  const linked = titles.has(id) && row.documentId !== null && text !== ''
  return (
    <span className={styles.cell} data-state={row.state} data-note={id === 'note' || undefined}>
      {linked ? (
        <Link to="/van-ban/$documentId/phieu" params={{ documentId: row.documentId ?? '' }} lang="vi" className={styles.link}>
          {text}
        </Link>
      ) : (
        text
      )}
    </span>
  )
}
