import { Autocomplete, Select, Textarea, TextInput } from '@mantine/core'
import type { MeetingDetail } from '@roviec/contract'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'
import { useWords } from '../../i18n/use-words.ts'
import { DayField } from '../../ui/day-field.tsx'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { OneOf } from '../../ui/one-of.tsx'
import { useKeptDraft } from '../../ui/use-kept-draft.ts'
import { AgencySelect } from './agency-select.tsx'
import { colleaguesQuery, useMeetingChange } from './meeting-query.ts'
import styles from './meetings.module.css'

interface Props {
  /** To be changed; a new one where none is given. */
  meeting?: MeetingDetail
  day: string
  onClose: () => void
}

const fieldsOf = (meeting: MeetingDetail | undefined, day: string) => ({
  kind: meeting?.kind ?? ('meeting' as const),
  title: meeting?.title ?? '',
  series: meeting?.series ?? '',
  agencyId: meeting?.agency?.agencyId ?? null,
  on: (meeting?.on ?? day) as string | null,
  startsAt: meeting?.startsAt ?? '07:30',
  endsAt: meeting?.endsAt ?? '',
  place: meeting?.place ?? '',
  chairPersonId: meeting?.chair?.personId ?? null,
  chairName: meeting?.chair && meeting.chair.personId === null ? meeting.chair.name : '',
  participants: meeting?.participants ?? '',
})

/** What stands in the schedule: put in, or changed. */
export function MeetingDialog({ meeting, day, onClose }: Props) {
  const { t } = useWords()
  const navigate = useNavigate()
  const { draft, set, forget } = useKeptDraft(meeting ? `roviec.meeting:${meeting.id}:${meeting.version}` : 'roviec.meeting', () => ({
    id: meeting?.id ?? v7(),
    ...fieldsOf(meeting, day),
  }))
  const { id, ...fields } = draft
  const people = useQuery(colleaguesQuery).data ?? []
  const series = useQuery({ queryKey: ['meetings', 'series'], queryFn: () => api.meetings.series() }).data ?? []
  const put = useMeetingChange(
    () =>
      api.meetings.put({
        ...fields,
        id,
        version: meeting?.version ?? null,
        on: fields.on ?? day,
        series: fields.series.trim() || null,
        endsAt: fields.endsAt || null,
        place: fields.place || null,
        chairName: fields.chairName || null,
        participants: fields.participants || null,
      }),
    made => {
      forget()
      onClose()
      if (meeting === undefined && made.kind === 'meeting') void navigate({ to: '/hoi-nghi/$meetingId', params: { meetingId: made.id } })
    },
  )
  return (
    <FormDialog
      title={t(meeting === undefined ? 'schedule.add' : 'meeting.change')}
      verb={t('action.save')}
      whole={fields.title.trim().length > 2 && fields.on !== null && fields.startsAt !== ''}
      send={{ mutate: () => put.mutate(undefined), isPending: put.isPending, error: put.error }}
      onClose={onClose}
      size="40rem"
      keeps
    >
      <OneOf
        title={t('meeting.kind')}
        chosen={fields.kind}
        choices={{ meeting: t('meeting.kind.meeting'), work: t('meeting.kind.work') }}
        onChoose={kind => set({ kind })}
      />
      <TextInput label={t('meeting.title')} required data-autofocus value={fields.title} onChange={event => set({ title: event.currentTarget.value })} />
      <div className={styles.pair}>
        <DayField label={t('meeting.on')} value={fields.on} onChange={on => set({ on })} />
        <TextInput
          type="time"
          label={t('meeting.startsAt')}
          required
          value={fields.startsAt}
          onChange={event => set({ startsAt: event.currentTarget.value })}
        />
        <TextInput type="time" label={t('meeting.endsAt')} value={fields.endsAt} onChange={event => set({ endsAt: event.currentTarget.value })} />
      </div>
      {fields.kind === 'meeting' && (
        <Autocomplete
          label={t('meeting.series')}
          description={t('meeting.series.explain')}
          data={series}
          value={fields.series}
          onChange={value => set({ series: value })}
        />
      )}
      <AgencySelect label={t('meeting.agency')} value={fields.agencyId} onChange={agencyId => set({ agencyId })} />
      <Select
        label={t('schedule.chair')}
        searchable
        clearable
        filter={foldedFilter}
        data={people.map(each => ({ value: each.id, label: each.fullName }))}
        value={fields.chairPersonId}
        onChange={chairPersonId => set({ chairPersonId })}
      />
      <Textarea
        label={t('schedule.participants')}
        autosize
        minRows={1}
        value={fields.participants}
        onChange={event => set({ participants: event.currentTarget.value })}
      />
      <TextInput label={t('schedule.place')} value={fields.place} onChange={event => set({ place: event.currentTarget.value })} />
    </FormDialog>
  )
}
