import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import { shortDay } from '../../i18n/dates.ts'
import { useWords, type Words } from '../../i18n/use-words.ts'
import type { Key } from '../../i18n/words.ts'
import styles from './citations.module.css'
import { box, type GraphLayout, neighbourOf, type PlacedNode } from './graph-layout.ts'

const arrows = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])

/** The map, its words cut to its boxes: in full they stand in the list. One stop of Tab; arrows walk it, Enter opens. Not drawn where there is no room: the list below holds the same. */
export function GraphDrawing({ layout, name }: { layout: GraphLayout; name: string }) {
  const { t } = useWords()
  const all = layout.columns.flatMap(column => column.nodes)
  const [at, setAt] = useState(() => all.find(node => node.step === 0)?.key ?? null)
  const here = all.some(node => node.key === at) ? at : (all[0]?.key ?? null)
  const drawing = useRef<SVGSVGElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (here === null || !arrows.has(event.key)) return
    event.preventDefault()
    const next = neighbourOf(layout, here, event.key as 'ArrowUp')
    if (next === null) return
    setAt(next)
    drawing.current?.querySelector<SVGAElement>(`[data-key="${CSS.escape(next)}"]`)?.focus()
  }
  return (
    <figure className={styles.figure}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset */}
      <svg
        ref={drawing}
        viewBox={`-4 0 ${layout.width + 8} ${layout.height}`}
        style={{ width: `${(layout.width + 8) / 16}rem`, height: `${layout.height / 16}rem` }}
        role="group"
        aria-label={t('graph.label', { document: name })}
      >
        {layout.columns.map(({ step, x }) => (
          <text key={step} x={x} y={18} className={styles.heading}>
            {shortened(t(`graph.step.${step}` as Key), 30)}
          </text>
        ))}
        {layout.links.map(({ from, to, path }) => (
          <path key={`${from} ${to}`} d={path} className={styles.link} data-near={from === here || to === here} />
        ))}
        {all.map(node => (
          <Box key={node.key} node={node} current={node.key === here} onKeyDown={onKeyDown} onFocus={() => setAt(node.key)} />
        ))}
      </svg>
      <figcaption className="not-on-paper">{t('graph.keys')}</figcaption>
    </figure>
  )
}

interface BoxProps {
  node: PlacedNode
  current: boolean
  onKeyDown: (event: KeyboardEvent) => void
  onFocus: () => void
}

function Box({ node, current, onKeyDown, onFocus }: BoxProps) {
  const words = useWords()
  const router = useRouter()
  const where = placeOf(node)
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    void router.navigate({ href: where })
  }
  const [first, second, third] = linesOf(node, words)
  return (
    <a
      href={where}
      data-key={node.key}
      data-open={node.document === null}
      data-centre={node.step === 0}
      className={styles.box}
      tabIndex={current ? 0 : -1}
      onClick={go}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <rect x={node.x} y={node.y} width={box.width} height={box.height} rx="8" />
      <text x={node.x + 12} y={node.y + 21} className={styles.first}>
        {first}
      </text>
      <text x={node.x + 12} y={node.y + 40}>
        {second}
      </text>
      <text x={node.x + 12} y={node.y + 58}>
        {third}
      </text>
    </a>
  )
}

/** A document opens its own map; what is not here leads to the list of those that are asked for. */
export const placeOf = (node: PlacedNode): string =>
  node.document === null ? `/vien-dan?tim=${encodeURIComponent(node.reference)}` : `/van-ban/${node.document.id}${node.step === 0 ? '' : '/so-do'}`

function linesOf(node: PlacedNode, { t }: Words): [string, string, string] {
  const title = [node.documentType, node.reference || t('graph.noReference')].filter(Boolean).join(' ')
  const when = [node.issuedOn && shortDay(node.issuedOn), node.issuingBody].filter(Boolean).join(' · ')
  const known = node.document === null ? t('graph.open.count', { count: node.citedBy }) : (node.document.subject ?? '')
  return [shortened(title, 27), shortened(when, 34), shortened(known, 34)]
}

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text)
