import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { type RefObject, useState } from 'react'
import { type Column, nextSort, type Sort, tracksOf } from './column.ts'
import styles from './data-table.module.css'
import type { DataTableProps } from './data-table.tsx'
import { meansRow, useRowFocus } from './use-row-focus.ts'
import { type DrawnRows, useRows } from './use-rows.ts'
import { useWalking, type Walking } from './use-walking.ts'

type Props<Row> = DataTableProps<Row> & { rows: readonly Row[] }

/** A real table, so that it can be copied into a spreadsheet and its head is repeated on every sheet of paper. */
export function TableRows<Row>({ label, columns, rows, rowKey, onOpen, sort, onSort }: Props<Row>) {
  const [kept, setKept] = useState(0)
  const { box, height, drawn, measure, scrollTo, printing } = useRows({ count: rows.length, estimate: 48, kept, keyOf: index => rowKey(rows[index] as Row) })
  const walking = useWalking({ count: rows.length, scrollTo, onEnter: index => onOpen?.(rows[index] as Row) })
  if (kept !== walking.active) setKept(walking.active)
  return (
    <table aria-label={label} aria-rowcount={rows.length + 1} className={styles.table} data-printed={printing || undefined} onKeyDown={walking.onKeyDown}>
      <Head columns={columns} sort={sort} onSort={printing ? undefined : onSort} />
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
          />
        ))}
      </tbody>
    </table>
  )
}

function Head<Row>({ columns, sort, onSort }: Pick<Props<Row>, 'columns' | 'sort' | 'onSort'>) {
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} style={{ gridTemplateColumns: tracksOf(columns) }}>
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
}

function TableRow<Row>({ row, index, top, columns, walking, measure, onOpen }: RowProps<Row>) {
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
      tabIndex={index === walking.active ? 0 : -1}
      className={styles.row}
      style={top === null ? {} : { gridTemplateColumns: tracksOf(columns), transform: `translateY(${top}px)` }}
      onFocus={() => walking.onFocus(index)}
      onClick={event => meansRow(event) && onOpen?.(row)}
    >
      {columns.map(({ id, align, cell }) => (
        <td key={id} className={styles.cell} data-align={align}>
          {cell(row)}
        </td>
      ))}
    </tr>
  )
}
