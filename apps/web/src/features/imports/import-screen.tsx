import type { ImportChoices, ImportPreview, ImportRowKind } from '@roviec/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { ScreenSkeleton } from '../../app/pages/screen-skeleton.tsx'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ColumnFields } from './column-fields.tsx'
import { HeaderChoice } from './header-choice.tsx'
import { previewPages } from './import-query.ts'
import styles from './imports.module.css'
import { NameChoices } from './name-choices.tsx'
import { RowList } from './row-list.tsx'
import { RunImport } from './run-import.tsx'
import { SheetChoices } from './sheet-choices.tsx'

const route = getRouteApi('/frame/nhiem-vu/nhap-bang/$importId')

/** One sheet on its way: where its head stands, what its columns hold, which names mean whom, and what becomes of each line. */
export function ImportScreen() {
  const { t } = useWords()
  const { importId } = route.useParams()
  const [choices, setChoices] = useState<ImportChoices | null>(null)
  const [show, setShow] = useState<ImportRowKind | null>(null)
  const pages = useInfiniteQuery(previewPages(importId, choices, show))
  const preview = pages.data?.pages[0]
  const decide = (part: Partial<ImportChoices>) => preview && setChoices({ ...preview.choices, ...choices, ...part })
  return (
    <>
      <BackLink to="/nhiem-vu/nhap-bang">{t('import.back')}</BackLink>
      {pages.error !== null && <ErrorNote error={pages.error} onRetry={() => void pages.refetch()} />}
      {preview === undefined ? (
        pages.error === null && <ScreenSkeleton />
      ) : (
        <>
          <PageHeader title={preview.fileName}>{t('import.look')}</PageHeader>
          <Notices preview={preview} />
          <div className={styles.parts} aria-busy={pages.isPlaceholderData || undefined}>
            <SheetChoices preview={preview} onDecide={decide} />
            <HeaderChoice preview={preview} onDecide={decide} />
            <ColumnFields preview={preview} onDecide={decide} />
            <NameChoices preview={preview} onDecide={decide} />
            <RowList preview={preview} pages={pages} show={show} onShow={setShow} />
            <RunImport preview={preview} waiting={pages.isFetching} />
          </div>
        </>
      )}
    </>
  )
}

/** What one should know before deciding anything. */
function Notices({ preview: { before, made, sheets, choices, columns } }: { preview: ImportPreview }) {
  const { t } = useWords()
  const uncalculated = sheets[choices.sheet]?.uncalculated ?? 0
  const notices = [
    before && t('import.sameFile', { name: before.by, day: shortDay(before.at.slice(0, 10)), count: before.made }),
    made > 0 && t('import.madeAlready', { count: made }),
    uncalculated > 0 && t('import.uncalculated', { count: uncalculated }),
    !columns.some(({ field }) => field === 'content') && t('import.noHead'),
  ].filter(each => typeof each === 'string')
  if (notices.length === 0) return null
  return (
    <ul className={styles.notices}>
      {notices.map(notice => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  )
}
