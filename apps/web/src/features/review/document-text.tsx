import { memo, type ReactNode, useMemo } from 'react'
import styles from './document-text.module.css'
import { blocksOf, type ReadText, type TextBlock } from './layout.ts'
import { type Mark, piecesOf } from './marks.ts'

interface Props {
  reading: ReadText
  marks: readonly Mark[]
  activeId: string | null
  hoveredId: string | null
  onSelect: (id: string) => void
  onHover: (id: string | null) => void
}

/** The document as it was read, its findings underlined by kind. */
export function DocumentText({ reading, marks, activeId, hoveredId, onSelect, onHover }: Props) {
  const blocks = useMemo(() => blocksOf(reading), [reading])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's shortcut; the same is done from the list by keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      lang="vi"
      className={styles.text}
      onClick={event => {
        const id = idUnder(event.target)
        if (id && (window.getSelection()?.isCollapsed ?? true)) onSelect(id)
      }}
      onPointerOver={event => onHover(idUnder(event.target))}
      onPointerLeave={() => onHover(null)}
    >
      {blocks.map(block => {
        const inside = marks.filter(mark => mark.from < block.to && mark.to > block.from)
        const lit = inside.some(mark => mark.id === activeId || mark.id === hoveredId)
        return <Block key={block.from} text={reading.text} block={block} marks={inside} activeId={lit ? activeId : null} hoveredId={lit ? hoveredId : null} />
      })}
    </div>
  )
}

const idUnder = (target: EventTarget): string | null => (target instanceof Element ? (target.closest<HTMLElement>('[data-mark]')?.dataset.mark ?? null) : null)

interface BlockProps {
  text: string
  block: TextBlock
  marks: readonly Mark[]
  activeId: string | null
  hoveredId: string | null
}

const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length && a.every((mark, i) => mark.id === b[i]?.id && mark.kind === b[i]?.kind && mark.from === b[i]?.from && mark.to === b[i]?.to)

/** Drawn anew only when its own marks change or light up. */
const Block = memo(
  function Block({ text, block, marks, activeId, hoveredId }: BlockProps) {
    const range = (from: number, to: number): ReactNode => <Range text={text} from={from} to={to} marks={marks} activeId={activeId} hoveredId={hoveredId} />
    if (block.kind === 'table') {
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, so the keyboard must reach it
        <section className={styles.tableBox} tabIndex={0} aria-label={block.columns.join(', ').slice(0, 80)}>
          <table className={styles.table}>
            <thead>
              <tr>
                {block.columns.map((column, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no names of their own
                  <th key={index} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names of their own
                <tr key={index}>
                  {row.map((cell, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells have no names of their own
                    <td key={at}>{range(cell[0], cell[1])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )
    }
    const content = range(block.from, block.to)
    if (block.kind === 'heading') {
      return (
        <p className={styles.heading} data-level={Math.min(block.level, 4)} data-section={block.section} data-from={block.from}>
          {content}
        </p>
      )
    }
    return (
      <p className={styles[block.kind]} data-centred={block.centred || undefined} data-from={block.from}>
        {content}
      </p>
    )
  },
  (a, b) => a.text === b.text && a.block === b.block && a.activeId === b.activeId && a.hoveredId === b.hoveredId && sameMarks(a.marks, b.marks),
)

function Range({
  text,
  from,
  to,
  marks,
  activeId,
  hoveredId,
}: { text: string; from: number; to: number } & Pick<BlockProps, 'marks' | 'activeId' | 'hoveredId'>) {
  return piecesOf(from, to, marks).map(piece => {
    const content = withRaised(text.slice(piece.from, piece.to))
    const first = piece.marks[0]
    if (!first)
      return (
        <span key={piece.from} data-from={piece.from}>
          {content}
        </span>
      )
    return (
      <mark
        key={piece.from}
        className={styles.mark}
        data-mark={first.id}
        data-from={piece.from}
        data-kind={first.kind}
        data-task={piece.marks.some(mark => mark.kind === 'task') || undefined}
        data-active={piece.marks.some(mark => mark.id === activeId) || undefined}
        data-hovered={piece.marks.some(mark => mark.id === hoveredId) || undefined}
      >
        {content}
      </mark>
    )
  })
}

/** `<sup>1</sup>` is how a reading writes a raised mark. */
function withRaised(text: string): ReactNode {
  if (!text.includes('<sup>')) return text
  let at = 0
  return text.split(/(<sup>[^<]*<\/sup>)/).map(part => {
    const raised = /^<sup>([^<]*)<\/sup>$/.exec(part)
    const key = at
    at += part.length
    return raised ? (
      <sup key={key} data-raised={part.length}>
        {raised[1]}
      </sup>
    ) : (
      part
    )
  })
}
