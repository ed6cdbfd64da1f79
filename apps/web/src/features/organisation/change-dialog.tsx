import { Button, TextInput } from '@mantine/core'
import type { Agency } from '@roviec/contract'
import type { AskedAgencyChange } from '@roviec/register'
import { IconArrowRight, IconBan } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useMemo } from 'react'
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'
import { showToast } from '../../app/toasts/toast-store.ts'
import { shortDay, today } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { DayField } from '../../ui/day-field.tsx'
import dialog from '../../ui/dialog.module.css'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { useKeptDraft } from '../../ui/use-kept-draft.ts'
import { historyOf } from './agency-history.ts'
import { askedOf, type ChangeDraft, type ChangeKind } from './change-draft.ts'
import { ChangeFields } from './change-fields.tsx'
import { previewOf } from './change-preview.ts'
import styles from './organisation.module.css'
import { colleaguesQuery } from './organisation-queries.ts'

interface Props {
  kind: ChangeKind
  agency: Agency | null
  agencies: readonly Agency[]
  onClose: () => void
  /** With the agency to look at next; null when the one it was begun at is still there. */
  onDone: (agencyId: string | null) => void
}

/** A change with its day and its basis; what it will do is told in words before it is done. */
export function ChangeDialog({ kind, agency, agencies, onClose, onDone }: Props) {
  const words = useWords()
  const { t } = words
  const client = useQueryClient()
  const { data: colleagues = [] } = useQuery(colleaguesQuery)
  const empty = () => beginning(kind, agency)
  const { draft: written, set: change, forget } = useKeptDraft(`roviec.agency-change:${kind}:${agency?.id ?? ''}`, empty)
  /* The agency as it is now, not as it was when the words were written. */
  const draft: ChangeDraft = { ...written, agency: empty().agency }
  const asked = askedOf(draft)
  const history = useMemo(() => historyOf(agencies), [agencies])
  const preview = asked === null ? null : previewOf(history, asked, colleagues, words)
  const send = useMutation({
    mutationFn: (change: AskedAgencyChange) => api.organisation.change(change),
    onSuccess: async all => {
      client.setQueryData(['agencies', 'all'], all)
      await Promise.all(['agencies', 'people', 'session', 'history'].map(key => client.invalidateQueries({ queryKey: [key] })))
      showToast({ message: t('organisation.changed') })
      forget()
      onDone(nextOf(draft))
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (asked !== null && preview?.possible) send.mutate(asked)
  }
  const title = kind === 'open' ? t('organisation.open') : `${t(`organisation.act.${kind}`)}: ${agency?.name ?? ''}`
  return (
    <Dialog title={title} size="42rem" onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <ChangeFields draft={draft} agencies={agencies} change={change} />
        <div className={styles.two}>
          <DayField label={t('organisation.from')} value={draft.onDate} onChange={onDate => change({ onDate })} />
          <TextInput
            label={t('organisation.basis')}
            placeholder={t('organisation.basis.example')}
            maxLength={300}
            value={draft.basis}
            onChange={event => change({ basis: event.currentTarget.value })}
          />
        </div>
        <section className={styles.preview} aria-live="polite" data-possible={preview?.possible ?? 'unknown'}>
          <h3>{t(preview?.possible === false ? 'organisation.preview.not' : 'organisation.preview')}</h3>
          {preview === null ? (
            <p className={styles.dim}>{t('organisation.preview.wait')}</p>
          ) : (
            <ul>
              {preview.sentences.map(sentence => (
                <li key={sentence}>
                  {preview.possible ? <IconArrowRight aria-hidden size="1rem" /> : <IconBan aria-hidden size="1rem" />}
                  <span>{sentence}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
        <ErrorNote error={send.error} />
        <div className={dialog.answers}>
          <Button variant="default" onClick={onClose}>
            {t('action.later')}
          </Button>
          <Button type="submit" loading={send.isPending} disabled={!preview?.possible}>
            {draft.onDate === null ? t('organisation.do') : t('organisation.doFrom', { day: shortDay(draft.onDate) })}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function beginning(kind: ChangeKind, agency: Agency | null): ChangeDraft {
  return {
    kind,
    agency: kind === 'open' ? null : agency,
    onDate: today(),
    basis: '',
    name: kind === 'rename' ? (agency?.name ?? '') : '',
    agencyKind: 'other',
    parentId: kind === 'open' ? (agency?.id ?? null) : (agency?.parentId ?? null),
    others: [],
    intoId: null,
    parts: [v7(), v7()].map(id => ({ id, name: '' })),
    children: {},
    takenOverBy: null,
    newId: v7(),
  }
}

function nextOf({ kind, agency, newId, intoId, parts, takenOverBy }: ChangeDraft): string | null {
  if (kind === 'merge') return intoId ?? newId
  if (kind === 'split') return parts[0]?.id ?? null
  if (kind === 'dissolve') return takenOverBy ?? agency?.parentId ?? null
  return kind === 'move' ? null : newId
}
