import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { type RefObject, useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { ChoiceBox } from './choice-box.tsx'
import { type Column, nextSort, type Sort, tracksOf } from './column.ts'
import styles from './data-table.module.css'
import type { DataTableProps } from './data-table.tsx'
import { type Choosing, useChoosing } from './use-choosing.ts'
import { meansRow, useRowFocus } from './use-row-focus.ts'
import { type DrawnRows, useRows } from './use-rows.ts'
import { useWalking, type Walking } from './use-walking.ts'

type Props<Row> = DataTableProps<Row> & { rows: readonly Row[] }

/** A real table, so that it can be copied into a spreadsheet and its head is repeated on every sheet of paper. */
export function TableRows<Row>({ label, columns, rows, rowKey, onOpen, sort, onSort, choice, onNearEnd }: Props<Row>) {
  const [kept, setKept] = useState(0)
  const { box, height, drawn, measure, scrollTo, printing } = useRows({
    count: rows.length,
    estimate: 48,
    kept,
    keyOf: index => rowKey(rows[index] as Row),
    onNearEnd,
  })
  const keys = rows.map(rowKey)
  const choosing = useChoosing(choice, keys, kept)
  const walking = useWalking({ keys, scrollTo, onEnter: index => onOpen?.(rows[index] as Row), onChoose: choosing?.press })
  if (kept !== walking.active) setKept(walking.active)
  return (
    <table aria-label={label} aria-rowcount={rows.length + 1} className={styles.table} data-printed={printing || undefined} onKeyDown={walking.onKeyDown}>
      <Head columns={columns} sort={sort} onSort={printing ? undefined : onSort} choosing={printing ? null : choosing} />
      <tbody ref={box as RefObject<HTMLTableSectionElement | null>} className={styles.rows} style={printing ? {} : { height }}>
        {drawn.map(({ index, key, top }) => (
          <TableRow
            key={key}
            row={rows[index] as Row}
            index={index}
            top={printing ? null : top}
            columns={columns}
            walking={walking}
            measure={measure}
            onOpen={onOpen}
            choosing={printing ? null : choosing}
            name={choice?.nameOf(rows[index] as Row) ?? ''}
          />
        ))}
      </tbody>
    </table>
  )
}

/** The box of a row stands before its columns. */
const gridOf = (columns: readonly { width?: string }[], choosing: Choosing | null): string => (choosing ? `1.75rem ${tracksOf(columns)}` : tracksOf(columns))

function Head<Row>({ columns, sort, onSort, choosing }: Pick<Props<Row>, 'columns' | 'sort' | 'onSort'> & { choosing: Choosing | null }) {
  const { t } = useWords()
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} style={{ gridTemplateColumns: gridOf(columns, choosing) }}>
        {choosing && (
          <th scope="col" className={styles.headCell}>
            <ChoiceBox name={t('list.chooseAll')} checked={choosing.state === 'all'} some={choosing.state === 'some'} onPress={choosing.pressAll} />
          </th>
        )}
        {columns.map(column => (
          <th
            key={column.id}
            scope="col"
            className={styles.headCell}
            data-align={column.align}
            aria-sort={sort?.column === column.id ? sort.direction : undefined}
          >
            {column.sortable && onSort !== undefined ? <SortButton column={column} sort={sort} onSort={onSort} /> : column.title}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function SortButton({
  column: { id, title },
  sort,
  onSort,
}: {
  column: Pick<Column<never>, 'id' | 'title'>
  sort: Sort | undefined
  onSort: (sort: Sort) => void
}) {
  const sorted = sort?.column === id
  const Icon = sorted && sort.direction === 'descending' ? IconArrowDown : IconArrowUp
  return (
    <button type="button" className={styles.sort} data-sorted={sorted || undefined} onClick={() => onSort(nextSort(sort, id))}>
      {title}
      {sorted && <Icon aria-hidden size="1em" />}
    </button>
  )
}

interface RowProps<Row> {
  row: Row
  index: number
  /** Where it stands on the screen; null on paper, where it stands after the row before. */
  top: number | null
  columns: readonly Column<Row>[]
  walking: Walking
  measure: DrawnRows['measure']
  onOpen: ((row: Row) => void) | undefined
  choosing: Choosing | null
  /** Of its box. */
  name: string
}

function TableRow<Row>({ row, index, top, columns, walking, measure, onOpen, choosing, name }: RowProps<Row>) {
  const element = useRowFocus<HTMLTableRowElement>(walking.wanted === index, walking.arrived)
  return (
    <tr
      ref={node => {
        element.current = node
        measure(node)
      }}
      aria-rowindex={index + 2}
      data-index={index}
      data-first={index === 0 || undefined}
      data-opens={onOpen !== undefined || undefined}
      data-chosen={choosing?.isChosen(index) || undefined}
      tabIndex={index === walking.active ? 0 : -1}
      className={styles.row}
      style={top === null ? {} : { gridTemplateColumns: gridOf(columns, choosing), transform: `translateY(${top}px)` }}
      onFocus={() => walking.onFocus(index)}
      onClick={event => meansRow(event) && onOpen?.(row)}
    >
      {choosing && (
        <td className={styles.cell}>
          <ChoiceBox name={name} checked={choosing.isChosen(index)} onPress={range => choosing.press(index, range)} />
        </td>
      )}
      {columns.map(({ id, align, cell }) => (
        <td key={id} className={styles.cell} data-align={align}>
          {cell(row)}
        </td>
      ))}
    </tr>
  )
}
