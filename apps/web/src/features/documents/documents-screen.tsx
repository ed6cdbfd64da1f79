import { Button } from '@mantine/core'
import type { DocumentHit } from '@roviec/contract'
import { IconFileText, IconPlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type ComponentProps, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { api } from '../../app/api.ts'
import { useSession } from '../../app/frame/session-context.ts'
import { SkeletonRows } from '../../app/pages/screen-skeleton.tsx'
import { SampleOffer } from '../../app/sample/sample-offer.tsx'
import { usePaged } from '../../app/use-paged.ts'
import { useWords } from '../../i18n/use-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { firstView, useSettled } from '../../ui/use-settled.ts'
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
  const [drafting, setDrafting] = useState(false)
  const intake = useIntake(brings)
  const outgoing = isOutgoing(search)
  const onFiles = useCallback(
    (files: File[]) => sendFiles(files, () => void client.invalidateQueries({ queryKey: ['intake'] }), outgoing ? 'outgoing' : 'incoming'),
    [client, outgoing],
  )
  const { first, rows, isPending, error, refetch, more } = usePaged(['documents', search], from =>
    api.documents.list({ ...queryOf(search), limit: 50, ...from }),
  )
  /* What is typed or chosen is shown at once; the rows follow. */
  const shown = useDeferredValue(useMemo(() => ({ first, rows, isPending, search }), [first, rows, isPending, search]))
  const set = (part: DocumentsSearch) => void navigate({ search: before => asked({ ...before, ...part }), replace: true, resetScroll: false })
  return (
    <>
      <PageHeader
        title={t('nav.documents')}
        intro={t(!brings ? 'documents.introRead' : outgoing ? 'documents.introOutgoing' : 'documents.intro')}
        actions={
          drafts && (
            <Button variant="default" leftSection={<IconPlus aria-hidden size="1.1rem" />} onClick={() => setDrafting(true)}>
              {t('draft.new')}
            </Button>
          )
        }
      />
      <DocumentTabs current={search.muc} typed={search.tim} />
      {brings && <DropZone onFiles={onFiles} />}
      {brings && <IntakeList items={intake} />}
      <div className={styles.tools}>
        <SearchField words="documents.search" hint="documents.search.hint" value={search.tim} onSearch={tim => set({ tim })} className={styles.search} />
        <DocumentFilters key={search.muc ?? ''} search={search} onChange={set} />
      </div>
      {error ? <ErrorNote error={error} onRetry={refetch} /> : <Found {...shown} more={more} />}
      {drafting && <DraftDialog onClose={() => setDrafting(false)} />}
    </>
  )
}

interface FoundProps {
  first: { total: number } | undefined
  rows: readonly DocumentHit[]
  isPending: boolean
  search: DocumentsSearch
  more: ComponentProps<typeof MoreButton>['more']
}

/** The documents that were asked for. */
function Found({ first, rows, isPending, search, more }: FoundProps) {
  const { t } = useWords()
  const settled = useSettled()
  if (isPending) return <SkeletonRows />
  if (rows.length === 0) return <Nothing search={search} />
  return (
    <>
      <p className={styles.total} aria-live="polite">
        {t('documents.total', { total: first?.total ?? 0 })}
      </p>
      <ul className={styles.rows}>
        {(settled ? rows : rows.slice(0, firstView)).map(row => (
          <DocumentRow key={row.id} row={row} typed={search.tim ?? ''} />
        ))}
      </ul>
      {settled && <MoreButton more={more} />}
    </>
  )
}

function Nothing({ search }: { search: DocumentsSearch }) {
  const { t } = useWords()
  const brings = useSession().abilities.includes('document.bring')
  const narrowed = isNarrowed(search)
  return (
    <>
      {search.tim !== undefined && <p className={styles.total}>{t('documents.search.fields')}</p>}
      <EmptyState icon={IconFileText} action={!narrowed && <SampleOffer />}>
        {t(narrowed ? 'documents.nothing' : !brings ? 'documents.emptyRead' : isOutgoing(search) ? 'documents.emptyOutgoing' : 'documents.empty')}
      </EmptyState>
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

const isOutgoing = ({ muc }: DocumentsSearch): boolean => muc === 'di' || muc === 'du-thao'
