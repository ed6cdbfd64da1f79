import type { ImportPreview, ImportPreviewRow, ImportRowKind } from '@roviec/contract'
import { type Icon, IconAlertTriangle, IconCircleCheck, IconCopy, IconHeading, IconPlus, IconTable } from '@tabler/icons-react'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Tone } from '../../app/theme/colours.ts'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { ToneBadge } from '../../ui/tone-badge.tsx'
import chips from '../documents/documents.module.css'
import styles from './imports.module.css'

const kinds: readonly ImportRowKind[] = ['new', 'faulty', 'known', 'repeated', 'heading']

const looks: Record<ImportRowKind, { tone: Tone; icon: Icon }> = {
  new: { tone: 'good', icon: IconPlus },
  faulty: { tone: 'bad', icon: IconAlertTriangle },
  known: { tone: 'neutral', icon: IconCircleCheck },
  repeated: { tone: 'neutral', icon: IconCopy },
  heading: { tone: 'neutral', icon: IconHeading },
}

interface RowListProps {
  preview: ImportPreview
  pages: UseInfiniteQueryResult<InfiniteData<ImportPreview>>
  show: ImportRowKind | null
  onShow: (show: ImportRowKind | null) => void
}

/** What becomes of each line; every count opens its lines. */
export function RowList({ preview: { counts }, pages, show, onShow }: RowListProps) {
  const { t } = useWords()
  const rows = pages.data?.pages.flatMap(page => page.rows)
  return (
    <section className={styles.part} aria-labelledby="cac-dong">
      <h2 id="cac-dong">{t('import.rows')}</h2>
      <fieldset className={chips.filter} aria-label={t('import.rows.show')}>
        {kinds
          .filter(kind => counts[kind] > 0 || kind === 'new')
          .map(kind => (
            <button key={kind} type="button" className={chips.chip} aria-pressed={show === kind} onClick={() => onShow(show === kind ? null : kind)}>
              {t(`import.kind.${kind}`, { count: counts[kind] })}
            </button>
          ))}
      </fieldset>
      <DataTable
        label={t('import.rows')}
        columns={columnsOf(t)}
        rows={rows}
        rowKey={row => String(row.number)}
        empty={<EmptyState icon={IconTable}>{t('import.rows.none')}</EmptyState>}
      />
      <MoreButton more={{ there: pages.hasNextPage, loading: pages.isFetchingNextPage, load: () => void pages.fetchNextPage() }} />
    </section>
  )
}

function columnsOf(t: ReturnType<typeof useWords>['t']): Column<ImportPreviewRow>[] {
  return [
    { id: 'number', title: t('import.row'), width: '3.5rem', align: 'end', cell: row => row.number },
    { id: 'content', title: t('import.row.content'), width: 'minmax(12rem, 3fr)', inCard: 'head', cell: row => <Content row={row} /> },
    { id: 'lead', title: t('import.row.lead'), width: 'minmax(7rem, 1.2fr)', cell: row => <Agencies row={row} /> },
    { id: 'deadline', title: t('import.row.deadline'), width: 'minmax(6rem, 0.9fr)', cell: row => <Deadline row={row} /> },
    { id: 'kind', title: t('import.row.kind'), width: 'minmax(7rem, 0.9fr)', cell: row => <Kind row={row} /> },
  ]
}

/** The task, and under it what stands in its way or should be known. */
function Content({ row: { content, faults, remarks } }: { row: ImportPreviewRow }) {
  return (
    <div className={styles.content}>
      <span lang="vi">{content}</span>
      {faults.map(({ sentence }) => (
        <p key={sentence} className={styles.fault}>
          {sentence}
        </p>
      ))}
      {remarks.map(({ sentence }) => (
        <p key={sentence} className={styles.remark}>
          {sentence}
        </p>
      ))}
    </div>
  )
}

function Agencies({ row: { lead, supporting } }: { row: ImportPreviewRow }) {
  const { t } = useWords()
  return (
    <div className={styles.content}>
      {lead !== null && <span lang="vi">{lead}</span>}
      {supporting.length > 0 && <p className={styles.remark}>{t('import.row.supporting', { names: supporting.join(', ') })}</p>}
    </div>
  )
}

/** The day that the words mean, with the words where they are not the day itself. */
function Deadline({ row: { dueOn, deadlineText, completedOn } }: { row: ImportPreviewRow }) {
  const { t } = useWords()
  const day = dueOn === null ? null : shortDay(dueOn)
  const words = deadlineText !== null && (day === null || !/^[\d/.-]+$/.test(deadlineText)) ? deadlineText : null
  return (
    <div className={styles.content}>
      {day !== null && <span>{day}</span>}
      {words !== null && <p className={styles.remark}>{words}</p>}
      {completedOn !== null && <p className={styles.remark}>{t('import.row.done', { day: shortDay(completedOn) })}</p>}
    </div>
  )
}

function Kind({ row: { kind, taskId, repeats } }: { row: ImportPreviewRow }) {
  const { t } = useWords()
  const { tone, icon } = looks[kind]
  return (
    <div className={styles.content}>
      <ToneBadge tone={tone} icon={icon}>
        {t(`import.is.${kind}`)}
      </ToneBadge>
      {taskId !== null && (
        <p>
          <Link to="/nhiem-vu/$taskId" params={{ taskId }} search={{}}>
            {t('import.row.task')}
          </Link>
        </p>
      )}
      {repeats !== null && <p className={styles.remark}>{t('import.row.repeats', { number: repeats })}</p>}
    </div>
  )
}
