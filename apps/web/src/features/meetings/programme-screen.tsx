import { Button, Select, TextInput } from '@mantine/core'
import type { ProgrammeItem } from '@roviec/contract'
import { IconChevronLeft, IconChevronRight, IconPrinter } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'
import { useSession } from '../../app/frame/session-context.ts'
import { showToast } from '../../app/toasts/toast-store.ts'
import { today } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useKeptDraft } from '../../ui/use-kept-draft.ts'
import { AgencySelect } from './agency-select.tsx'
import styles from './meetings.module.css'

const route = getRouteApi('/frame/hoi-nghi/chuong-trinh')
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** Chương trình công tác of a year: by quarters and months what is prepared, by whom, for whom. */
export function ProgrammeScreen() {
  const { t } = useWords()
  const mayArrange = useSession().abilities.includes('meeting.arrange')
  const { nam } = route.useSearch()
  const navigate = route.useNavigate()
  const client = useQueryClient()
  const year = nam ?? Number(today().slice(0, 4))
  const { data: items = [], error, refetch } = useQuery({ queryKey: ['programme', year], queryFn: () => api.meetings.programme({ year }) })
  const again = () => client.invalidateQueries({ queryKey: ['programme'] })
  const remove = useMutation({
    mutationFn: ({ id, version }: ProgrammeItem) => api.meetings.removeProgrammeItem({ id, version }),
    onSuccess: (_, { agency, meeting, ...line }) =>
      showToast({
        message: t('programme.removed'),
        undo: async () => {
          await api.meetings.putProgrammeItem({ ...line, id: v7(), version: null, agencyId: agency?.agencyId ?? null })
          await again()
        },
      }),
    onSettled: again,
  })
  const go = (to: number) => void navigate({ search: { nam: to }, replace: true })
  return (
    <>
      <BackLink to="/hoi-nghi" search={{}}>
        {t('meeting.back')}
      </BackLink>
      <PageHeader
        title={t('programme.of', { year: String(year) })}
        actions={
          <Button variant="default" leftSection={<IconPrinter aria-hidden size="1.1rem" />} onClick={() => window.print()}>
            {t('schedule.print')}
          </Button>
        }
      />
      <nav className={`${styles.weeks} not-on-paper`} aria-label={t('programme.years')}>
        <Button variant="default" leftSection={<IconChevronLeft aria-hidden size="1.1rem" />} onClick={() => go(year - 1)}>
          {String(year - 1)}
        </Button>
        <Button variant="default" rightSection={<IconChevronRight aria-hidden size="1.1rem" />} onClick={() => go(year + 1)}>
          {String(year + 1)}
        </Button>
      </nav>
      {mayArrange && <NewLine key={year} year={year} />}
      <ErrorNote error={error ?? remove.error} onRetry={error ? () => void refetch() : undefined} />
      {items.length === 0 && <p className={styles.explain}>{t('programme.empty')}</p>}
      {months
        .map(month => ({ month, own: items.filter(each => each.month === month) }))
        .filter(({ own }) => own.length > 0)
        .map(({ month, own }) => (
          <section key={month} className={styles.section} aria-labelledby={`thang-${month}`}>
            <h2 id={`thang-${month}`}>{t('programme.month', { month, quarter: Math.ceil(month / 3) })}</h2>
            <ol className={styles.items}>
              {own.map(each => (
                <li key={each.id}>
                  <div className={styles.said}>
                    <p lang="vi">{each.content}</p>
                    <p className={styles.small}>{[each.agency?.name, each.putBefore].filter(Boolean).join(' → ')}</p>
                  </div>
                  {mayArrange && (
                    <Button
                      variant="subtle"
                      size="sm"
                      className="not-on-paper"
                      aria-label={`${t('conclusion.remove')}: ${each.content}`}
                      onClick={() => !remove.isPending && remove.mutate(each)}
                    >
                      {t('conclusion.remove')}
                    </Button>
                  )}
                </li>
              ))}
            </ol>
          </section>
        ))}
    </>
  )
}

const emptyLine = () => ({ id: v7(), month: Number(today().slice(5, 7)), content: '', agencyId: null as string | null, putBefore: '' })

function NewLine({ year }: { year: number }) {
  const { t } = useWords()
  const client = useQueryClient()
  const { draft: line, set: change, forget } = useKeptDraft(`roviec.programme:${year}`, emptyLine)
  const put = useMutation({
    mutationFn: () => api.meetings.putProgrammeItem({ ...line, year, version: null, putBefore: line.putBefore.trim() || null }),
    onSuccess: () => {
      forget()
      change({ month: line.month })
      return client.invalidateQueries({ queryKey: ['programme'] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (line.content.trim().length > 2 && !put.isPending) put.mutate()
  }
  return (
    <form className={`${styles.form} ${styles.newLine} not-on-paper`} onSubmit={submit} aria-label={t('programme.add')}>
      <TextInput label={t('programme.content')} value={line.content} onChange={event => change({ content: event.currentTarget.value })} />
      <div className={styles.pair}>
        <Select
          label={t('programme.when')}
          allowDeselect={false}
          data={months.map(month => ({ value: String(month), label: t('programme.month', { month, quarter: Math.ceil(month / 3) }) }))}
          value={String(line.month)}
          onChange={value => change({ month: Number(value ?? line.month) })}
        />
        <AgencySelect label={t('agenda.agency')} value={line.agencyId} onChange={agencyId => change({ agencyId })} />
        <TextInput label={t('programme.putBefore')} value={line.putBefore} onChange={event => change({ putBefore: event.currentTarget.value })} />
      </div>
      <ErrorNote error={put.error} />
      <div className={styles.buttons}>
        <Button type="submit" loading={put.isPending} disabled={line.content.trim().length < 3}>
          {t('programme.add')}
        </Button>
      </div>
    </form>
  )
}
