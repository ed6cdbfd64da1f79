import { Button, MultiSelect, Select, TextInput } from '@mantine/core'
import type { MeetingDetail } from '@roviec/contract'
import { type Agency, type AgencyKind, seemsToRepeat } from '@roviec/register'
import { IconRepeat } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useMemo, useRef } from 'react'
import { api } from '../../app/api.ts'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { agenciesQuery } from '../organisation/organisation-queries.ts'
import { emptyDraft, type ItemDraft } from './conclusion-draft.ts'
import { DeadlineWords } from './deadline-words.tsx'
import { useMeetingChange } from './meeting-query.ts'
import styles from './meetings.module.css'
import { MentionArea } from './mention-area.tsx'

export const conclusionField = 'noi-dung-ket-luan'

interface Props {
  meeting: MeetingDetail
  draft: ItemDraft
  onChange: (draft: ItemDraft) => void
}

/** A conclusion as it is spoken: '@' names who, words say until when; beside them at once whom and which day they mean. */
export function ConclusionForm({ meeting, draft, onChange }: Props) {
  const { t } = useWords()
  const area = useRef<HTMLTextAreaElement>(null)
  const rows = useQuery(agenciesQuery).data
  const agencies = useMemo(() => (rows ?? []).map((each): Agency => ({ ...each, kind: each.kind as AgencyKind })), [rows])
  const put = useMeetingChange(
    (said: ItemDraft) =>
      api.meetings.putItem({ ...said, id: meeting.id, deadlineText: said.deadlineText.trim() || null, deliverable: said.deliverable.trim() || null }),
    ({ items }, said) => {
      // What was typed meanwhile goes on as a change of what now stands there.
      const version = items.find(({ id }) => id === said.itemId)?.version ?? null
      onChange(draft === said ? emptyDraft() : draft.itemId === said.itemId ? { ...draft, version } : draft)
      area.current?.focus()
    },
  )
  const set = (part: Partial<ItemDraft>) => onChange({ ...draft, ...part })
  const named = (content: string, agencyId: string) => {
    const { leadAgencyId, supportingAgencyIds } = draft
    if (leadAgencyId === null) return set({ content, leadAgencyId: agencyId })
    set({ content, supportingAgencyIds: agencyId === leadAgencyId ? supportingAgencyIds : [...new Set([...supportingAgencyIds, agencyId])] })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (draft.content.trim().length > 2 && !put.isPending) put.mutate(draft)
  }
  const choices = agencies.map(each => ({ value: each.id, label: each.name }))
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      aria-label={t(draft.version === null ? 'conclusion.new' : 'conclusion.change')}
      onKeyDown={event => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && submit(event)}
    >
      <MentionArea
        id={conclusionField}
        areaRef={area}
        label={t('conclusion.content')}
        value={draft.content}
        agencies={agencies}
        onChange={content => set({ content })}
        onName={named}
      />
      <SaidBefore meeting={meeting} draft={draft} onChange={onChange} />
      <div className={styles.pair}>
        <Select
          label={t('review.lead')}
          searchable
          clearable
          filter={foldedFilter}
          data={choices}
          value={draft.leadAgencyId}
          onChange={leadAgencyId => set({ leadAgencyId })}
        />
        <MultiSelect
          label={t('review.supporting')}
          searchable
          filter={foldedFilter}
          data={choices.filter(({ value }) => value !== draft.leadAgencyId)}
          value={draft.supportingAgencyIds}
          onChange={supportingAgencyIds => set({ supportingAgencyIds })}
        />
      </div>
      <div className={styles.pair}>
        <DeadlineWords value={draft.deadlineText} on={meeting.on} onChange={deadlineText => set({ deadlineText })} />
        <TextInput
          label={t('review.deliverable')}
          placeholder={t('review.deliverable.hint')}
          value={draft.deliverable}
          onChange={event => set({ deliverable: event.currentTarget.value })}
        />
      </div>
      <ErrorNote error={put.error} />
      <div className={styles.buttons}>
        {draft.version !== null && (
          <Button variant="default" onClick={() => onChange(emptyDraft())}>
            {t('action.cancel')}
          </Button>
        )}
        <Button type="submit" loading={put.isPending} disabled={draft.content.trim().length < 3}>
          {t(draft.version === null ? 'conclusion.add' : 'action.save')}
        </Button>
      </div>
    </form>
  )
}

/** An open matter that this seems to say again, or does. */
function SaidBefore({ meeting, draft, onChange }: Props) {
  const { t } = useWords()
  const linked = meeting.open.find(({ id }) => id === draft.repeatsId)
  const free = meeting.open.filter(({ saidAgainBy }) => saidAgainBy === null).map(each => ({ ...each, leadAgencyId: each.lead?.agencyId ?? null }))
  const matter = linked ?? (draft.version === null ? seemsToRepeat(draft, free) : null)
  if (!matter) return null
  const said = t('conclusion.matter', { number: matter.number, day: shortDay(matter.meeting.on), content: matter.content })
  return (
    <p className={styles.again} aria-live="polite">
      <IconRepeat aria-hidden size="1.1rem" />
      <span>{linked ? t('conclusion.repeats', { matter: said }) : t('conclusion.seemsToRepeat', { matter: said })}</span>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => onChange({ ...draft, repeatsId: linked ? null : matter.id, leadAgencyId: draft.leadAgencyId ?? matter.lead?.agencyId ?? null })}
      >
        {t(linked ? 'conclusion.isNew' : 'conclusion.isAgain')}
      </Button>
    </p>
  )
}
