import { Button, Select } from '@mantine/core'
import type { HandOverBoard, HandOverResult } from '@roviec/contract'
import { IconUserShare } from '@tabler/icons-react'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { useWords } from '../../i18n/use-words.ts'
import { isKey } from '../../i18n/words.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import styles from './acts.module.css'
import { handOverQuery } from './task-query.ts'
import tasks from './tasks.module.css'

/** Bàn giao: who leaves, what is open with that person, and who takes it all. */
export function HandOverScreen() {
  const { t } = useWords()
  const { data: board } = useSuspenseQuery(handOverQuery)
  const [result, setResult] = useState<HandOverResult | null>(null)
  return (
    <>
      <BackLink to="/nhiem-vu">{t('tasks.back')}</BackLink>
      <PageHeader title={t('nav.handOver')}>{t('handOver.intro')}</PageHeader>
      {result && <Told result={result} />}
      {board.people.length === 0 ? (
        <EmptyState icon={IconUserShare}>{t('handOver.empty')}</EmptyState>
      ) : (
        <div className={tasks.parts}>
          {board.people.map(person => (
            <Leaving key={person.personId} person={person} successors={board.successors} onDone={setResult} />
          ))}
        </div>
      )}
    </>
  )
}

interface LeavingProps {
  person: HandOverBoard['people'][number]
  successors: HandOverBoard['successors']
  onDone: (result: HandOverResult) => void
}

function Leaving({ person, successors, onDone }: LeavingProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const [to, setTo] = useState<string | null>(null)
  const heading = `nguoi-${person.personId}`
  const hand = useMutation({
    mutationFn: (toPersonId: string) => api.tasks.handOver({ fromPersonId: person.personId, toPersonId }),
    onSuccess: async result => {
      await client.invalidateQueries({ queryKey: handOverQuery.queryKey })
      void client.invalidateQueries({ queryKey: ['tasks'] })
      onDone(result)
    },
  })
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('handOver.person', { name: person.name, count: person.tasks.length })}</h2>
      <details>
        <summary>{t('handOver.show')}</summary>
        <ul className={styles.rows}>
          {person.tasks.map(task => (
            <li key={task.id}>
              <Link to="/nhiem-vu/$taskId" params={{ taskId: task.id }} search={{}} lang="vi">
                {task.content}
              </Link>
            </li>
          ))}
        </ul>
      </details>
      <div className={styles.hand}>
        <Select
          label={t('handOver.to')}
          className={styles.successor ?? ''}
          searchable
          filter={foldedFilter}
          selectFirstOptionOnChange
          data={successors
            .filter(each => each.personId !== person.personId)
            .map(each => ({ value: each.personId, label: [each.name, each.title ?? each.agency].join(' · ') }))}
          value={to}
          onChange={setTo}
        />
        <Button disabled={to === null} loading={hand.isPending} onClick={() => to !== null && hand.mutate(to)}>
          {t('handOver.do', { count: person.tasks.length })}
        </Button>
      </div>
      <ErrorNote error={hand.error} />
    </section>
  )
}

function Told({ result: { handed, left } }: { result: HandOverResult }) {
  const { t } = useWords()
  const why = (reason: string) => {
    const key = `handOver.left.${reason}`
    return isKey(key) ? t(key) : t('handOver.left')
  }
  return (
    <div role="status">
      <p>{t('handOver.done', { count: handed })}</p>
      {left.length > 0 && (
        <ul className={styles.rows}>
          {left.map(({ taskId, content, reason }) => (
            <li key={taskId}>
              <div>
                <Link to="/nhiem-vu/$taskId" params={{ taskId }} search={{}}>
                  {content}
                </Link>
                <p className={styles.time}>{why(reason)}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
