import { Button, TextInput } from '@mantine/core'
import type { DocumentHit } from '@roviec/contract'
import { IconBook2, IconCircleCheck, IconFileText, IconHourglass, IconPencil, IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { api } from '../../app/api.ts'
import { useSession } from '../../app/frame/session-context.ts'
import { useShortcut } from '../../app/keyboard/use-shortcut.ts'
import { SampleOffer } from '../../app/sample/sample-offer.tsx'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ToneBadge } from '../../ui/tone-badge.tsx'
import { DropZone } from '../intake/drop-zone.tsx'
import { IntakeList } from '../intake/intake-list.tsx'
import { sendFiles } from '../intake/uploads.ts'
import { useIntake } from '../intake/use-intake.ts'
import styles from './documents.module.css'

const route = getRouteApi('/frame/van-ban')

const states = ['inReview', 'registered'] as const

/** Văn bản: bring files in, see what is read, find any document by its words. */
export function DocumentsScreen() {
  const { t } = useWords()
  const { abilities } = useSession()
  const brings = abilities.includes('document.bring')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const client = useQueryClient()
  const [typed, setTyped] = useState(search.tim ?? '')
  const intake = useIntake(brings)
  const onFiles = useCallback((files: File[]) => sendFiles(files, () => void client.invalidateQueries({ queryKey: ['intake'] })), [client])
  const list = useInfiniteQuery({
    queryKey: ['documents', search],
    queryFn: ({ pageParam }) =>
      api.documents.list({
        limit: 50,
        ...(search.tim ? { q: search.tim } : {}),
        ...(search.trangThai ? { state: search.trangThai } : {}),
        ...(pageParam ? { after: pageParam } : {}),
      }),
    initialPageParam: '',
    getNextPageParam: page => page.next,
    placeholderData: keepPreviousData,
  })
  const rows = list.data?.pages.flatMap(page => page.rows) ?? []
  const total = list.data?.pages[0]?.total ?? 0
  const set = (part: Partial<typeof search>) => void navigate({ search: before => clean({ ...before, ...part }), replace: true })
  useShortcut({ keys: '/', title: 'documents.search', group: 'screen', run: () => document.getElementById('tim-van-ban')?.focus() })
  return (
    <>
      <PageHeader title={t('nav.documents')}>{t('documents.intro')}</PageHeader>
      {brings && <DropZone onFiles={onFiles} />}
      {brings && <IntakeList items={intake} />}
      <div className={styles.tools}>
        <TextInput
          id="tim-van-ban"
          type="search"
          aria-label={t('documents.search')}
          placeholder={t('documents.search.hint')}
          leftSection={<IconSearch aria-hidden size="1.1rem" />}
          className={styles.search ?? ''}
          value={typed}
          onChange={event => {
            setTyped(event.currentTarget.value)
            set({ tim: event.currentTarget.value.trim() || undefined })
          }}
        />
        <fieldset className={styles.filter} aria-label={t('documents.state')}>
          <FilterButton on={search.trangThai === undefined} onClick={() => set({ trangThai: undefined })}>
            {t('documents.all')}
          </FilterButton>
          {states.map(state => (
            <FilterButton key={state} on={search.trangThai === state} onClick={() => set({ trangThai: state })}>
              {t(`documents.state.${state}`)}
            </FilterButton>
          ))}
        </fieldset>
      </div>
      {rows.length === 0 && !list.isPending ? (
        <EmptyState icon={IconFileText} action={search.tim === undefined && search.trangThai === undefined && <SampleOffer />}>
          {t(search.tim ? 'documents.nothing' : 'documents.empty')}
        </EmptyState>
      ) : (
        <>
          <p className={styles.total} aria-live="polite">
            {t('documents.total', { total })}
          </p>
          <ul className={styles.rows}>
            {rows.map(row => (
              <Row key={row.id} row={row} />
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

const clean = <Search extends object>(search: Search): Search => Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as Search

function FilterButton({ on, onClick, children }: { on: boolean; onClick: () => void; children: string }) {
  return (
    <button type="button" className={styles.chip} aria-pressed={on} onClick={onClick}>
      {children}
    </button>
  )
}

function Row({ row }: { row: DocumentHit }) {
  const { t } = useWords()
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Link to="/van-ban/$documentId" params={{ documentId: row.id }} className={styles.title}>
          {row.subject ?? t('review.noSubject')}
        </Link>
        <p className={styles.line}>
          <strong>{[row.documentType, row.reference].filter(Boolean).join(' ') || t('review.noReference')}</strong>
          {row.issuingBody && <span>{row.issuingBody}</span>}
          {row.issuedOn && <span>{shortDay(row.issuedOn)}</span>}
          {row.foundTasks > 0 && <span>{t('documents.tasks', { count: row.foundTasks })}</span>}
        </p>
        {row.excerpt && <Excerpt text={row.excerpt} />}
      </div>
      <div className={styles.state}>
        <State row={row} />
      </div>
    </li>
  )
}

/** Found words stand between \u0001 and \u0002. */
function Excerpt({ text }: { text: string }) {
  let at = 0
  return (
    <p className={styles.excerpt}>
      {text.split('\u0001').map((part, index) => {
        const key = at
        at += part.length
        if (index === 0) return part
        const [found, rest] = part.split('\u0002')
        return (
          <span key={key}>
            <mark>{found}</mark>
            {rest}
          </span>
        )
      })}
    </p>
  )
}

function State({ row }: { row: DocumentHit }) {
  const { t } = useWords()
  if (row.state === 'registered')
    return (
      <ToneBadge tone="good" icon={IconBook2}>
        {row.arrivalNumber === null ? t('documents.state.registered') : t('documents.arrival', { number: row.arrivalNumber })}
      </ToneBadge>
    )
  if (row.state === 'draft')
    return (
      <ToneBadge tone="neutral" icon={IconPencil}>
        {t('documents.state.draft')}
      </ToneBadge>
    )
  return row.pendingItems === 0 ? (
    <ToneBadge tone="info" icon={IconCircleCheck}>
      {t('documents.reviewed')}
    </ToneBadge>
  ) : (
    <ToneBadge tone="warn" icon={IconHourglass}>
      {t('documents.toReview', { count: row.pendingItems })}
    </ToneBadge>
  )
}
