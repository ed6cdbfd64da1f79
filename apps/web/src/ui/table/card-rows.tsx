import { useState } from 'react'
import { ChoiceBox } from './choice-box.tsx'
import type { Column } from './column.ts'
import styles from './data-table.module.css'
import type { DataTableProps } from './data-table.tsx'
import { type Choosing, useChoosing } from './use-choosing.ts'
import { meansRow, useRowFocus } from './use-row-focus.ts'
import { type DrawnRows, useRows } from './use-rows.ts'
import { useWalking, type Walking } from './use-walking.ts'

type Props<Row> = DataTableProps<Row> & { rows: readonly Row[] }

/** A row as a card: its head, then a line a column. */
export function CardRows<Row>({ label, columns, rows, rowKey, onOpen, choice, onNearEnd }: Props<Row>) {
  const [kept, setKept] = useState(0)
  const { box, height, drawn, measure, scrollTo, printing } = useRows({
    count: rows.length,
    estimate: 150,
    kept,
    keyOf: index => rowKey(rows[index] as Row),
    onNearEnd,
  })
  const keys = rows.map(rowKey)
  const choosing = useChoosing(choice, keys, kept)
  const walking = useWalking({ keys, scrollTo, onEnter: index => onOpen?.(rows[index] as Row), onChoose: choosing?.press })
  if (kept !== walking.active) setKept(walking.active)
  return (
    <ul
      ref={box as DrawnRows['box'] & { current: HTMLUListElement | null }}
      aria-label={label}
      className={styles.cards}
      style={{ height: printing ? undefined : height }}
      onKeyDown={walking.onKeyDown}
    >
      {drawn.map(({ index, key, top }) => (
        <li
          key={key}
          ref={measure}
          data-index={index}
          data-printed={printing || undefined}
          aria-posinset={index + 1}
          aria-setsize={rows.length}
          className={styles.place}
          style={printing ? undefined : { transform: `translateY(${top}px)` }}
        >
          <Card
            row={rows[index] as Row}
            index={index}
            columns={columns}
            walking={walking}
            onOpen={onOpen}
            choosing={printing ? null : choosing}
            name={choice?.nameOf(rows[index] as Row) ?? ''}
          />
        </li>
      ))}
    </ul>
  )
}

interface CardProps<Row> {
  row: Row
  index: number
  columns: readonly Column<Row>[]
  walking: Walking
  onOpen: ((row: Row) => void) | undefined
  choosing: Choosing | null
  name: string
}

function Card<Row>({ row, index, columns, walking, onOpen, choosing, name }: CardProps<Row>) {
  const element = useRowFocus<HTMLElement>(walking.wanted === index, walking.arrived)
  const heads = columns.filter(({ inCard }) => inCard === 'head')
  const lines = columns.filter(({ inCard = 'line' }) => inCard === 'line')
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    <article
      ref={element}
      data-index={index}
      data-opens={onOpen !== undefined || undefined}
      data-chosen={choosing?.isChosen(index) || undefined}
      tabIndex={index === walking.active ? 0 : -1}
      className={styles.card}
      onFocus={() => walking.onFocus(index)}
      onClick={event => meansRow(event) && onOpen?.(row)}
    >
      {choosing && <ChoiceBox name={name} checked={choosing.isChosen(index)} onPress={range => choosing.press(index, range)} />}
      {heads.length > 0 && (
        <div className={styles.cardHead}>
          {heads.map(({ id, cell }) => (
            <div key={id}>{cell(row)}</div>
          ))}
        </div>
      )}
      <dl className={styles.lines}>
        {lines.map(({ id, title, cell }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{cell(row)}</dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
