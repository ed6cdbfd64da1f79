import { Button } from '@mantine/core'
import type { ReviewItem } from '@roviec/contract'
import { IconArrowsJoin2, IconChecks, IconSitemap } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import type { Key } from '../../i18n/words.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { FindingCard } from './finding-card.tsx'
import styles from './items-panel.module.css'
import { TaskCard, type TaskItem } from './task-card.tsx'
import type { Decision, useReviewActions } from './use-review.ts'

export const tabs = ['task', 'indicator', 'citation', 'problem'] as const
export type Tab = (typeof tabs)[number]

const tabWords: Record<Tab, Key> = {
  task: 'review.tab.task',
  indicator: 'review.tab.indicator',
  citation: 'review.tab.citation',
  problem: 'review.tab.problem',
}

interface Props {
  documentId: string
  items: readonly ReviewItem[]
  tab: Tab
  onTab: (tab: Tab) => void
  activeId: string | null
  hoveredId: string | null
  chosen: ReadonlySet<string>
  mayDecide: boolean
  onSelect: (id: string) => void
  onHover: (id: string | null) => void
  onChoose: (chosen: ReadonlySet<string>) => void
  onDecide: (item: ReviewItem, decision: Decision) => void
  actions: ReturnType<typeof useReviewActions>
}

export function ItemsPanel(props: Props) {
  const { items, tab, onTab } = props
  const { t, number } = useWords()
  const listed = items.filter(item => item.kind === tab)
  const left = (kind: Tab): number => items.filter(item => item.kind === kind && item.state === 'pending').length
  return (
    <>
      <div className={styles.tabs} role="tablist" aria-label={t('review.side.items')}>
        {tabs.map(each => (
          <button key={each} type="button" role="tab" id={`the-${each}`} aria-selected={tab === each} aria-controls="muc-doc-duoc" onClick={() => onTab(each)}>
            {t(tabWords[each])} <span className={styles.count}>{number(items.filter(item => item.kind === each && item.state !== 'rejected').length)}</span>
            {each !== 'problem' && left(each) > 0 && <span className={styles.waiting} role="img" aria-label={t('review.waiting', { count: left(each) })} />}
          </button>
        ))}
      </div>
      <div id="muc-doc-duoc" role="tabpanel" aria-labelledby={`the-${tab}`} className={styles.panel}>
        {tab !== 'problem' && listed.length > 0 && <Bulk {...props} listed={listed} />}
        {listed.length === 0 ? <p className={styles.empty}>{t(`review.empty.${tab}`)}</p> : <List {...props} listed={listed} />}
      </div>
    </>
  )
}

type Listed = Props & { listed: readonly ReviewItem[] }

/** "12 nhiệm vụ: 9 đủ, 3 thiếu thời hạn", and what can be done with many at once. */
function Bulk({ documentId, tab, listed, items, chosen, onChoose, mayDecide, actions }: Listed) {
  const { t } = useWords()
  const waiting = listed.filter(item => item.state === 'pending')
  const complete = waiting.filter(isComplete)
  const picked = waiting.filter(item => chosen.has(item.id))
  const acceptable = tab === 'problem' ? null : tab
  return (
    <div className={styles.bulk}>
      <p className={styles.summary}>
        {tab === 'task' ? <TaskSummary tasks={listed.filter(item => item.kind === 'task')} /> : t('review.left', { left: waiting.length, all: listed.length })}
      </p>
      {tab === 'citation' && (
        <Button component={Link} to={`/van-ban/${documentId}/so-do`} size="sm" variant="default" leftSection={<IconSitemap aria-hidden size="1.1rem" />}>
          {t('review.graph')}
        </Button>
      )}
      {mayDecide && (
        <div className={styles.acts}>
          {picked.length > 0 ? (
            <>
              <Button
                size="sm"
                leftSection={<IconChecks aria-hidden size="1.1rem" />}
                onClick={() => actions.acceptMany.mutate({ itemIds: picked.map(item => item.id) }, { onSuccess: () => onChoose(new Set()) })}
              >
                {t('review.acceptChosen', { count: picked.length })}
              </Button>
              {picked.length > 1 && (
                <Button
                  size="sm"
                  variant="default"
                  leftSection={<IconArrowsJoin2 aria-hidden size="1.1rem" />}
                  onClick={() =>
                    actions.merge.mutate(
                      picked.map(item => item.id),
                      { onSuccess: () => onChoose(new Set()) },
                    )
                  }
                >
                  {t('review.merge')}
                </Button>
              )}
            </>
          ) : (
            acceptable &&
            complete.length > 0 && (
              <Button
                size="sm"
                variant="light"
                leftSection={<IconChecks aria-hidden size="1.1rem" />}
                rightSection={<KeyHint keys="shift+a" />}
                loading={actions.acceptMany.isPending}
                onClick={() => actions.acceptMany.mutate({ complete: acceptable })}
              >
                {t(tab === 'task' ? 'review.acceptComplete' : 'review.acceptAll', { count: complete.length })}
              </Button>
            )
          )}
          {tab === 'task' && picked.length === 0 && <ByAgency items={items} onAccept={agencyId => actions.acceptMany.mutate({ agencyId })} />}
        </div>
      )}
    </div>
  )
}

const isComplete = (item: ReviewItem): boolean => item.kind !== 'task' || (!item.missing.includes('lead') && !item.missing.includes('deadline'))

function TaskSummary({ tasks }: { tasks: readonly TaskItem[] }) {
  const { t } = useWords()
  const live = tasks.filter(task => task.state !== 'rejected' && task.state !== 'orientation')
  const lacking = (gap: string): number => live.filter(task => task.missing.includes(gap)).length
  return (
    <>
      {t('review.tasks.summary', { all: live.length, complete: live.filter(isComplete).length })}
      {lacking('lead') > 0 && ` · ${t('review.tasks.noLead', { count: lacking('lead') })}`}
      {lacking('deadline') > 0 && ` · ${t('review.tasks.noDeadline', { count: lacking('deadline') })}`}
      {lacking('deliverable') > 0 && ` · ${t('review.tasks.noDeliverable', { count: lacking('deliverable') })}`}
    </>
  )
}

/** All that one agency leads, in one go. */
function ByAgency({ items, onAccept }: { items: readonly ReviewItem[]; onAccept: (agencyId: string) => void }) {
  const { t } = useWords()
  const waiting = items.flatMap(item => (item.kind === 'task' && item.state === 'pending' ? item.draft.lead : []))
  const byId = Map.groupBy(waiting, lead => lead.agencyId)
  const agencies = [...byId].flatMap(([id, leads]) => (id === null ? [] : [{ id, name: leads[0]?.name ?? '', count: leads.length }]))
  if (agencies.length < 2) return null
  return (
    <select
      className={styles.agency}
      value=""
      aria-label={t('review.acceptAgency')}
      onChange={event => event.currentTarget.value !== '' && onAccept(event.currentTarget.value)}
    >
      <option value="">{t('review.acceptAgency')}</option>
      {agencies.map(agency => (
        <option key={agency.id} value={agency.id}>
          {agency.name} ({agency.count})
        </option>
      ))}
    </select>
  )
}

function List({ listed, documentId, activeId, hoveredId, chosen, mayDecide, onSelect, onHover, onChoose, onDecide, actions }: Listed) {
  function choose(id: string, on: boolean): void {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    onChoose(next)
  }
  return (
    <ol className={styles.list}>
      {listed.map((item, index) => {
        const common = {
          number: index + 1,
          active: item.id === activeId,
          hovered: item.id === hoveredId,
          mayDecide,
          onSelect: () => onSelect(item.id),
          onHover: (on: boolean) => onHover(on ? item.id : null),
          onDecide: (decision: Decision) => onDecide(item, decision),
        }
        if (item.kind !== 'task') return <FindingCard key={item.id} item={item} {...common} />
        return (
          <TaskCard
            key={item.id}
            item={item}
            documentId={documentId}
            chosen={chosen.has(item.id)}
            onChoose={on => choose(item.id, on)}
            onChange={draft => actions.change.mutate({ item, draft })}
            onSplit={at => actions.split.mutate({ item, at })}
            {...common}
          />
        )
      })}
    </ol>
  )
}
