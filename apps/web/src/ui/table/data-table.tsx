import { Skeleton } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { ErrorNote } from '../error-note.tsx'
import { CardRows } from './card-rows.tsx'
import type { Choice } from './choosing.ts'
import type { Column, Sort } from './column.ts'
import styles from './data-table.module.css'
import { TableRows } from './table-rows.tsx'
import { useNarrow } from './use-narrow.ts'

export interface DataTableProps<Row> {
  /** What the rows are, for who cannot see the table. */
  label: string
  columns: readonly Column<Row>[]
  /** `undefined` while they are on their way. */
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  /** Enter on a row, or a press on it. */
  onOpen?: ((row: Row) => void) | undefined
  sort?: Sort | undefined
  onSort?: ((sort: Sort) => void) | undefined
  /** Rows can be chosen, for acts with many. */
  choice?: Choice<Row> | undefined
  /** The last rows are nearly on the screen: there may be more to fetch. */
  onNearEnd?: (() => void) | undefined
  /** Shown in place of the rows when there are none. */
  empty: ReactNode
  error?: Error | null | undefined
  onRetry?: (() => void) | undefined
}

/** A long list: only what is on the screen is drawn; j, k and Enter walk it; a narrow screen shows cards; paper gets every row. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, empty, error = null, onRetry } = props
  const box = useRef<HTMLDivElement>(null)
  const narrow = useNarrow(box, 40)
  return (
    <div ref={box} className={styles.box}>
      {error !== null ? (
        <ErrorNote error={error} onRetry={onRetry} />
      ) : rows === undefined ? (
        <Waiting label={label} />
      ) : rows.length === 0 ? (
        empty
      ) : narrow ? (
        <CardRows {...props} rows={rows} />
      ) : (
        <TableRows {...props} rows={rows} />
      )}
    </div>
  )
}

function Waiting({ label }: { label: string }) {
  const { t } = useWords()
  return (
    <div className={styles.waiting} aria-busy="true">
      <span role="status" className="only-read-aloud">
        {label}: {t('state.loading')}
      </span>
      {['96%', '88%', '93%', '84%', '91%', '79%'].map(width => (
        <Skeleton key={width} height="1.125rem" width={width} />
      ))}
    </div>
  )
}
