import { Button } from '@mantine/core'
import type { Duty } from '@roviec/contract'
import { IconPlus, IconRepeat } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { useSession } from '../../app/frame/session-context.ts'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { ConfirmUndo } from '../../ui/confirm-undo.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import acts from '../tasks/acts.module.css'
import { dutiesQuery } from './duties-query.ts'
import { DutyDialog } from './duty-dialog.tsx'

/** Việc định kỳ: what comes again by its rhythm, and its next days; the tasks are made by themselves. */
export function DutiesScreen() {
  const { t } = useWords()
  const { posts } = useSession()
  const [adding, setAdding] = useState(false)
  const { data: duties } = useSuspenseQuery(dutiesQuery)
  const gives = posts.some(({ role }) => role === 'office' || role === 'leader')
  const add = gives && (
    <Button leftSection={<IconPlus aria-hidden size="1.1rem" />} onClick={() => setAdding(true)}>
      {t('duties.add')}
    </Button>
  )
  return (
    <>
      <BackLink to="/nhiem-vu">{t('tasks.back')}</BackLink>
      <PageHeader title={t('nav.duties')} actions={add}>
        {t('duties.intro')}
      </PageHeader>
      {duties.length === 0 ? (
        <EmptyState icon={IconRepeat}>{t(gives ? 'duties.empty' : 'duties.emptyRead')}</EmptyState>
      ) : (
        <ul className={acts.rows}>
          {duties.map(duty => (
            <DutyRow key={duty.id} duty={duty} gives={gives} />
          ))}
        </ul>
      )}
      {adding && <DutyDialog onClose={() => setAdding(false)} />}
    </>
  )
}

function DutyRow({ duty, gives }: { duty: Duty; gives: boolean }) {
  const { t } = useWords()
  const client = useQueryClient()
  const { id, version, content, lead, rhythmText, nextDays, endedOn } = duty
  const end = async () => {
    const ended = await api.duties.end({ id, version })
    client.setQueryData(dutiesQuery.queryKey, (all = []) => all.map(each => (each.id === id ? ended : each)))
  }
  return (
    <li>
      <div>
        <strong lang="vi">{content}</strong>
        <p>
          {lead.name} · {rhythmText}
        </p>
        <p className={acts.time}>
          {endedOn === null ? t('duties.next', { days: nextDays.map(shortDay).join(', ') || t('task.none') }) : t('duties.ended', { day: shortDay(endedOn) })}
        </p>
      </div>
      {gives && endedOn === null && (
        <ConfirmUndo
          onDo={end}
          done={t('duties.end.done')}
          question={{ title: t('duties.end.title'), text: t('duties.end.text', { content }), verb: t('duties.end') }}
        >
          {t('duties.end')}
        </ConfirmUndo>
      )}
    </li>
  )
}
