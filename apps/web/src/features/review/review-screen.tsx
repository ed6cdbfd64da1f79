import { Button } from '@mantine/core'
import type { ReviewItem } from '@roviec/contract'
import { IconPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useSession } from '../../app/frame/session-context.ts'
import { useScreenTitle } from '../../app/frame/title.tsx'
import { useShortcut } from '../../app/keyboard/use-shortcut.ts'
import { showToast } from '../../app/toasts/toast-store.ts'
import { useWords } from '../../i18n/use-words.ts'
import { DocumentHead } from './document-head.tsx'
import { DocumentText } from './document-text.tsx'
import { ItemsPanel, type Tab, tabs } from './items-panel.tsx'
import { marksOf } from './marks.ts'
import styles from './review-screen.module.css'
import { selectedSpan, useSelecting } from './selected-span.ts'
import { type Decision, reviewQuery, useReviewActions, useReviewLive } from './use-review.ts'

const route = getRouteApi('/frame/van-ban/$documentId')

/** Đọc văn bản: the document on the left, what was read in it on the right; each lights up the other. */
export function ReviewScreen() {
  const { t } = useWords()
  const { documentId } = route.useParams()
  const { muc } = route.useSearch()
  const navigate = route.useNavigate()
  const mayDecide = useSession().abilities.includes('document.review')
  const { data: review } = useSuspenseQuery(reviewQuery(documentId))
  const actions = useReviewActions(documentId)
  const reviewers = useReviewLive(documentId)
  const { items, reading, document } = review
  const active = items.find(item => item.id === muc) ?? null
  const [tab, setTab] = useState<Tab>(active?.kind ?? firstTab(items))
  const [hoveredId, setHoveredId] = useState<string | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const selecting = useSelecting(reading.text)
  const [narrowSide, setNarrowSide] = useState<'text' | 'items'>('items')
  const marks = useMemo(() => marksOf(items), [items])
  const listed = useMemo(() => items.filter(item => item.kind === tab), [items, tab])
  useScreenTitle(document.reference ?? document.subject)

  function select(id: string | null): void {
    const item = items.find(each => each.id === id)
    if (item) setTab(item.kind)
    void navigate({ search: id === null ? {} : { muc: id }, replace: true, resetScroll: false })
  }

  function step(by: 1 | -1): void {
    const at = listed.findIndex(item => item.id === active?.id)
    const next = listed[at < 0 ? 0 : Math.min(listed.length - 1, Math.max(0, at + by))]
    if (next) select(next.id)
  }

  function decide(item: ReviewItem, decision: Decision): void {
    actions.decide.mutate({ item, decision })
    if (decision === 'reopen') return
    const at = listed.indexOf(item)
    const next = [...listed.slice(at + 1), ...listed.slice(0, Math.max(0, at))].find(each => each.state === 'pending')
    if (next) select(next.id)
  }

  const onActive = (decision: Decision) => () => {
    if (!active || !mayDecide || active.kind === 'problem') return false
    if ((decision === 'reopen') === (active.state === 'pending') || (decision === 'orientation' && active.kind !== 'task')) return false
    decide(active, decision)
    return true
  }
  useShortcut({ keys: 'j', title: 'review.key.next', group: 'list', run: () => step(1) })
  useShortcut({ keys: 'k', title: 'review.key.previous', group: 'list', run: () => step(-1) })
  useShortcut({ keys: 'a', title: 'review.accept', group: 'screen', run: onActive('accept') })
  useShortcut({ keys: 'x', title: 'review.reject', group: 'screen', run: onActive('reject') })
  useShortcut({ keys: 'o', title: 'review.orientation', group: 'screen', run: onActive('orientation') })
  useShortcut({ keys: 'u', title: 'review.reopen', group: 'screen', run: onActive('reopen') })
  useShortcut({
    keys: 'shift+a',
    title: 'review.acceptComplete',
    group: 'screen',
    run: () => mayDecide && tab !== 'problem' && actions.acceptMany.mutate({ complete: tab }),
  })
  useShortcut({ keys: 'e', title: 'review.key.edit', group: 'screen', run: () => focusFields(active?.id) })
  useShortcut({ keys: 'n', title: 'review.addTask', group: 'screen', run: addSelected })
  useShortcut({ keys: '1', title: 'review.tab.task', group: 'screen', run: () => setTab('task') })
  useShortcut({ keys: '2', title: 'review.tab.indicator', group: 'screen', run: () => setTab('indicator') })
  useShortcut({ keys: '3', title: 'review.tab.citation', group: 'screen', run: () => setTab('citation') })
  useShortcut({ keys: '4', title: 'review.tab.problem', group: 'screen', run: () => setTab('problem') })

  function addSelected(): void {
    if (!mayDecide) return
    const span = selectedSpan(reading.text)
    if (!span) return void showToast({ message: t('review.addTask.select') })
    actions.add.mutate(span, { onSuccess: item => select(item.id) })
  }

  const whole = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = whole.current
    if (!box || !active) return
    bringIntoView(box.querySelector(`[data-item="${active.id}"]`), 'near')
    const span = active.draft.span
    if (span) bringIntoView(placeIn(box, span[0]), 'middle')
  }, [active])

  return (
    <div className={styles.screen} ref={whole}>
      <DocumentHead review={review} reviewers={reviewers} mayDecide={mayDecide} />
      <div className={styles.sides} data-side={narrowSide}>
        <div className={styles.switch} role="tablist" aria-label={t('review.side')}>
          {(['items', 'text'] as const).map(side => (
            <button key={side} type="button" role="tab" aria-selected={narrowSide === side} onClick={() => setNarrowSide(side)}>
              {t(side === 'text' ? 'review.side.text' : 'review.side.items')}
            </button>
          ))}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
        <section className={styles.source} aria-label={t('review.side.text')} tabIndex={0}>
          <DocumentText reading={reading} marks={marks} activeId={active?.id ?? null} hoveredId={hoveredId} onSelect={select} onHover={setHoveredId} />
          {mayDecide && selecting && (
            <Button
              className={styles.add ?? ''}
              size="sm"
              variant="default"
              leftSection={<IconPlus aria-hidden size="1.1rem" />}
              onMouseDown={event => event.preventDefault()}
              onClick={addSelected}
            >
              {t('review.addTask')}
            </Button>
          )}
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
        <section className={styles.items} aria-label={t('review.side.items')} tabIndex={0}>
          <ItemsPanel
            documentId={documentId}
            items={items}
            tab={tab}
            onTab={setTab}
            activeId={active?.id ?? null}
            hoveredId={hoveredId}
            chosen={chosen}
            mayDecide={mayDecide}
            onSelect={id => select(id === active?.id ? null : id)}
            onHover={setHoveredId}
            onChoose={setChosen}
            onDecide={decide}
            actions={actions}
          />
        </section>
      </div>
    </div>
  )
}

const firstTab = (items: readonly ReviewItem[]): Tab => tabs.find(tab => items.some(item => item.kind === tab && item.state === 'pending')) ?? 'task'

function focusFields(id: string | undefined): boolean {
  const field = id ? document.querySelector<HTMLElement>(`[data-item="${id}"] textarea`) : null
  field?.focus()
  return field !== null
}

/** Scrolls only the pane the element stands in; the page stays where it is, except where the panes are not beside each other. */
function bringIntoView(element: Element | null, where: 'near' | 'middle'): void {
  const pane = element?.closest('section')
  if (!element || !pane) return
  if (pane.scrollHeight <= pane.clientHeight) {
    element.scrollIntoView({ block: where === 'near' ? 'nearest' : 'center' })
    return
  }
  const [inner, outer] = [element.getBoundingClientRect(), pane.getBoundingClientRect()]
  const margin = where === 'near' ? 64 : outer.height / 3
  if (where === 'near' && inner.top >= outer.top + margin && inner.bottom <= outer.bottom) return
  pane.scrollTop += inner.top - outer.top - margin
}

/** The drawn piece that holds a place of the text. */
function placeIn(box: HTMLElement, at: number): Element | null {
  let last: Element | null = null
  for (const piece of box.querySelectorAll<HTMLElement>('mark[data-from], span[data-from]')) {
    if (Number(piece.dataset.from) > at) break
    last = piece
  }
  return last
}
