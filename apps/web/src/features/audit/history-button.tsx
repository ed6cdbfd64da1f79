import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { useSession } from '../../app/frame/session-context.ts'
import { SkeletonRows } from '../../app/pages/screen-skeleton.tsx'
import { dayAndTime } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { useNames } from '../organisation/organisation-queries.ts'
import styles from './history.module.css'
import { whatHappened } from './history-sentence.ts'

interface Subject {
  type: 'document' | 'task' | 'agency' | 'person' | 'reviewItem'
  id: string
}

/** Opens what happened to one record, for those who may read it. */
export function HistoryButton({ subject }: { subject: Subject }) {
  const { t } = useWords()
  const [opened, setOpened] = useState(false)
  if (!useSession().abilities.includes(subject.type === 'person' ? 'audit.people' : 'audit.read')) return null
  return (
    <>
      <Button variant="default" leftSection={<IconHistory aria-hidden size="1.125rem" stroke={1.6} />} onClick={() => setOpened(true)}>
        {t('history.title')}
      </Button>
      {opened && (
        <Dialog title={t('history.title')} size="44rem" onClose={() => setOpened(false)}>
          <HistoryList subject={subject} />
        </Dialog>
      )}
    </>
  )
}

/** The newest first: what was done last is asked for most. */
function HistoryList({ subject }: { subject: Subject }) {
  const words = useWords()
  const names = useNames()
  const history = useQuery({
    queryKey: ['history', subject.type, subject.id],
    queryFn: () => api.registers.history({ subjectType: subject.type, subjectId: subject.id }),
    staleTime: 0,
  })
  if (history.error) return <ErrorNote error={history.error} onRetry={() => void history.refetch()} />
  if (!history.data)
    return (
      <div aria-busy="true">
        <SkeletonRows />
      </div>
    )
  if (history.data.length === 0) return <p>{words.t('history.empty')}</p>
  return (
    <ol className={styles.list}>
      {history.data.toReversed().map(entry => (
        <li key={entry.sequence}>
          <time dateTime={entry.at}>{dayAndTime(entry.at)}</time>
          <p>
            <strong>{entry.actor}</strong>
            {entry.actingFor !== null && <> ({words.t('user.actingFor', { name: entry.actingFor })})</>} {whatHappened(entry, names, words)}
          </p>
        </li>
      ))}
    </ol>
  )
}
