import { Button, TextInput } from '@mantine/core'
import { IconFileText, IconPlus, IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { api } from '../../app/api.ts'
import { useSession } from '../../app/frame/session-context.ts'
import { useShortcut } from '../../app/keyboard/use-shortcut.ts'
import { SampleOffer } from '../../app/sample/sample-offer.tsx'
import { useWords } from '../../i18n/use-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { DropZone } from '../intake/drop-zone.tsx'
import { IntakeList } from '../intake/intake-list.tsx'
import { sendFiles } from '../intake/uploads.ts'
import { useIntake } from '../intake/use-intake.ts'
import { DocumentFilters } from './document-filters.tsx'
import { DocumentRow } from './document-row.tsx'
import { asked, type DocumentsSearch } from './document-search.ts'
import { DocumentTabs } from './document-tabs.tsx'
import styles from './documents.module.css'
import { DraftDialog } from './draft-dialog.tsx'

const route = getRouteApi('/frame/van-ban')

/** Văn bản: bring files in, see what is read, find any document by its words. */
export function DocumentsScreen() {
  const { t } = useWords()
  const { abilities } = useSession()
  const brings = abilities.includes('document.bring')
  const drafts = abilities.includes('document.register')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const client = useQueryClient()
  const [typed, setTyped] = useState(search.tim ?? '')
  const [drafting, setDrafting] = useState(false)
  const intake = useIntake(brings)
  const outgoing = search.muc === 'di' || search.muc === 'du-thao'
  const onFiles = useCallback(
    (files: File[]) => sendFiles(files, () => void client.invalidateQueries({ queryKey: ['intake'] }), outgoing ? 'outgoing' : 'incoming'),
    [client, outgoing],
  )
  const list = useInfiniteQuery({
    queryKey: ['documents', search],
    queryFn: ({ pageParam }) => api.documents.list({ ...queryOf(search), limit: 50, ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: page => page.next,
    placeholderData: keepPreviousData,
  })
  const rows = list.data?.pages.flatMap(page => page.rows) ?? []
  const total = list.data?.pages[0]?.total ?? 0
  const set = (part: DocumentsSearch) => void navigate({ search: before => asked({ ...before, ...part }), replace: true, resetScroll: false })
  useShortcut({ keys: '/', title: 'documents.search', group: 'screen', run: () => document.getElementById('tim-van-ban')?.focus() })
  return (
    <>
      <PageHeader
        title={t('nav.documents')}
        actions={
          drafts && (
            <Button variant="default" leftSection={<IconPlus aria-hidden size="1.1rem" />} onClick={() => setDrafting(true)}>
              {t('draft.new')}
            </Button>
          )
        }
      >
        {t(outgoing ? 'documents.introOutgoing' : 'documents.intro')}
      </PageHeader>
      <DocumentTabs current={search.muc} typed={search.tim} />
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
        <DocumentFilters key={search.muc ?? ''} search={search} onChange={set} />
      </div>
      {typed !== '' && rows.length === 0 && !list.isPending && <p className={styles.total}>{t('documents.search.fields')}</p>}
      {list.error ? (
        <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
      ) : rows.length === 0 && !list.isPending ? (
        <EmptyState icon={IconFileText} action={!isNarrowed(search) && <SampleOffer />}>
          {t(isNarrowed(search) ? 'documents.nothing' : outgoing ? 'documents.emptyOutgoing' : 'documents.empty')}
        </EmptyState>
      ) : (
        <>
          <p className={styles.total} aria-live="polite">
            {t('documents.total', { total })}
          </p>
          <ul className={styles.rows}>
            {rows.map(row => (
              <DocumentRow key={row.id} row={row} typed={search.tim ?? ''} />
            ))}
          </ul>
          {list.hasNextPage && (
            <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('documents.more')}
            </Button>
          )}
        </>
      )}
      {drafting && <DraftDialog onClose={() => setDrafting(false)} />}
    </>
  )
}

function queryOf({ tim, muc, trangThai, loai, coQuan, tu, den }: DocumentsSearch) {
  return {
    ...(tim ? { q: tim } : {}),
    ...(muc === 'den' ? { direction: 'incoming' as const } : {}),
    ...(muc === 'di' ? { direction: 'outgoing' as const, state: trangThai ?? 'registered' } : {}),
    ...(muc === 'du-thao' ? { drafts: 'true' } : {}),
    ...(trangThai && muc !== 'di' && muc !== 'du-thao' ? { state: trangThai } : {}),
    ...(loai ? { documentType: loai } : {}),
    ...(coQuan ? { issuingBody: coQuan } : {}),
    ...(tu ? { from: tu } : {}),
    ...(den ? { to: den } : {}),
  }
}

const isNarrowed = ({ tim, trangThai, loai, coQuan, tu, den }: DocumentsSearch): boolean => [tim, trangThai, loai, coQuan, tu, den].some(Boolean)
