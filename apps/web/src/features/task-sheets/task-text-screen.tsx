import { Button, Textarea } from '@mantine/core'
import type { TaskRow } from '@roviec/contract'
import { IconCopy, IconListCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { ScreenSkeleton } from '../../app/pages/screen-skeleton.tsx'
import { useWords } from '../../i18n/use-words.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { Check } from '../../ui/check.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { askedTasks } from '../tasks/asked-tasks.ts'
import { allTasks } from './all-tasks-query.ts'
import styles from './task-sheets.module.css'
import { type TextParts, taskText } from './task-text.ts'

const route = getRouteApi('/frame/nhiem-vu/chep')

const whole: TextParts = { lead: true, deadline: true, deliverable: true, state: true }

/** Chép sang hệ thống cấp trên: the list as words that can be pasted anywhere. */
export function TaskTextScreen() {
  const { t } = useWords()
  const search = route.useSearch()
  const { data: rows, error, refetch } = useQuery(allTasks(askedTasks(search)))
  return (
    <>
      <BackLink to="/nhiem-vu" search={search}>
        {t('tasks.back')}
      </BackLink>
      <PageHeader title={t('nav.taskText')}>{t('sheets.text.intro')}</PageHeader>
      {error ? (
        <ErrorNote error={error} onRetry={() => void refetch()} />
      ) : rows === undefined ? (
        <ScreenSkeleton />
      ) : rows.length === 0 ? (
        <EmptyState icon={IconListCheck}>{t('tasks.empty')}</EmptyState>
      ) : (
        <Chosen rows={rows} />
      )}
    </>
  )
}

function Chosen({ rows }: { rows: readonly TaskRow[] }) {
  const words = useWords()
  const { t } = words
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [parts, setParts] = useState(whole)
  const [copied, setCopied] = useState('')
  const [failed, setFailed] = useState(false)
  const chosen = rows.filter(({ id }) => !left.has(id))
  const text = taskText(chosen, parts, words)
  const toggle = (id: string) => setLeft(before => new Set(before.has(id) ? [...before].filter(each => each !== id) : [...before, id]))
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(text)
        setFailed(false)
      },
      () => setFailed(true),
    )
  return (
    <div className={styles.copying}>
      <section aria-labelledby="viec-de-chep">
        <h2 id="viec-de-chep">{t('sheets.text.choose', { count: chosen.length, total: rows.length })}</h2>
        <p className={styles.all}>
          <Button variant="subtle" onClick={() => setLeft(new Set(left.size === 0 ? rows.map(({ id }) => id) : []))}>
            {t(left.size === 0 ? 'sheets.text.none' : 'sheets.text.all')}
          </Button>
        </p>
        <ul className={styles.tasks}>
          {rows.map(({ id, content, lead }) => (
            <li key={id}>
              <Check checked={!left.has(id)} onChange={() => toggle(id)} {...(lead ? { hint: lead.name } : {})}>
                <span lang="vi">{content}</span>
              </Check>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="loi-de-chep">
        <h2 id="loi-de-chep">{t('sheets.text.text')}</h2>
        <fieldset className={styles.wanted} aria-label={t('sheets.text.parts')}>
          {(Object.keys(whole) as (keyof TextParts)[]).map(part => (
            <Check key={part} checked={parts[part]} onChange={wanted => setParts(before => ({ ...before, [part]: wanted }))}>
              {t(`sheets.text.with.${part}`)}
            </Check>
          ))}
        </fieldset>
        <Textarea
          aria-label={t('sheets.text.text')}
          readOnly
          autosize
          minRows={6}
          maxRows={20}
          value={text}
          onFocus={event => failed && event.currentTarget.select()}
        />
        <div className={styles.copy}>
          <Button disabled={chosen.length === 0} leftSection={<IconCopy aria-hidden size="1.1rem" />} onClick={() => void copy()}>
            {t('sheets.text.copy', { count: chosen.length })}
          </Button>
          <p role="status">{failed ? t('sheets.text.failed') : copied !== '' && copied === text ? t('sheets.text.copied') : ''}</p>
        </div>
      </section>
    </div>
  )
}
