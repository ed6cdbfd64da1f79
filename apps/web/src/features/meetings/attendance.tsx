import { Button, Select, TextInput } from '@mantine/core'
import type { MeetingDetail } from '@roviec/contract'
import { countAttendance } from '@roviec/register'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { agenciesQuery } from '../organisation/organisation-queries.ts'
import { colleaguesQuery, useMeetingChange } from './meeting-query.ts'
import styles from './meetings.module.css'

type Invitation = MeetingDetail['invitations'][number]

/** Who is asked, who came, and why others did not. */
export function Attendance({ meeting, mayArrange }: { meeting: MeetingDetail; mayArrange: boolean }) {
  const { t } = useWords()
  const count = countAttendance(meeting.invitations)
  const invite = useMeetingChange((rows: Pick<Invitation, 'id' | 'personId' | 'agencyId' | 'name'>[]) =>
    api.meetings.invite({
      id: meeting.id,
      version: meeting.version,
      invitations: rows.map(({ id, personId, agencyId, name }) => ({ id, personId, agencyId, name: (personId ?? agencyId) ? null : name })),
    }),
  )
  if (!mayArrange && meeting.invitations.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="thanh-phan">
      <h2 id="thanh-phan">{t('meeting.attendance')}</h2>
      {count.invited > 0 && <p className={styles.explain}>{t('attendance.count', { ...count, absent: count.absentWithReason + count.absentWithoutReason })}</p>}
      <ul className={styles.items}>
        {meeting.invitations.map(row => (
          <Row
            key={row.id}
            meeting={meeting}
            row={row}
            mayArrange={mayArrange}
            onRemove={() => invite.mutate(meeting.invitations.filter(each => each !== row))}
          />
        ))}
      </ul>
      <ErrorNote error={invite.error} />
      {mayArrange && <Invite meeting={meeting} onInvite={(row, onSuccess) => invite.mutate([...meeting.invitations, row], { onSuccess })} />}
    </section>
  )
}

interface RowProps {
  meeting: MeetingDetail
  row: Invitation
  mayArrange: boolean
  onRemove: () => void
}

function Row({ meeting, row, mayArrange, onRemove }: RowProps) {
  const { t } = useWords()
  const attend = useMeetingChange((change: Pick<Invitation, 'attendance' | 'reason'>) =>
    api.meetings.attend({ id: meeting.id, rows: [{ id: row.id, ...change }] }),
  )
  if (!mayArrange)
    return (
      <li>
        <div className={styles.said}>
          <p>{row.name}</p>
          <p className={styles.small}>{[row.attendance && t(`attendance.${row.attendance}`), row.reason].filter(Boolean).join(' · ')}</p>
        </div>
      </li>
    )
  return (
    <li>
      <div className={styles.said}>
        <p>{row.name}</p>
        {row.attendance === 'absent' && (
          <TextInput
            size="sm"
            aria-label={`${t('attendance.reason')}: ${row.name}`}
            placeholder={t('attendance.reason')}
            key={row.reason}
            defaultValue={row.reason ?? ''}
            onBlur={({ currentTarget: { value } }) =>
              value.trim() !== (row.reason ?? '') && attend.mutate({ attendance: 'absent', reason: value.trim() || null })
            }
          />
        )}
        <ErrorNote error={attend.error} />
      </div>
      <div className={`${styles.acts} not-on-paper`}>
        {(['present', 'absent'] as const).map(attendance => (
          <Button
            key={attendance}
            size="sm"
            variant={row.attendance === attendance ? 'filled' : 'default'}
            aria-pressed={row.attendance === attendance}
            aria-label={`${t(`attendance.${attendance}`)}: ${row.name}`}
            onClick={() => attend.mutate({ attendance: row.attendance === attendance ? null : attendance, reason: null })}
          >
            {t(`attendance.${attendance}`)}
          </Button>
        ))}
        <Button size="sm" variant="subtle" aria-label={`${t('conclusion.remove')}: ${row.name}`} onClick={onRemove}>
          {t('conclusion.remove')}
        </Button>
      </div>
    </li>
  )
}

interface InviteProps {
  meeting: MeetingDetail
  onInvite: (row: Pick<Invitation, 'id' | 'personId' | 'agencyId' | 'name'>, onDone: () => void) => void
}

function Invite({ meeting, onInvite }: InviteProps) {
  const { t } = useWords()
  const [guest, setGuest] = useState('')
  const agencies = useQuery(agenciesQuery).data ?? []
  const people = useQuery(colleaguesQuery).data ?? []
  const asked = new Set(meeting.invitations.flatMap(({ personId, agencyId }) => [personId, agencyId]))
  const open = <Each extends { value: string }>(choices: Each[]) => choices.filter(({ value }) => !asked.has(value))
  const add = (part: Partial<Invitation>, onDone: () => void = () => undefined) =>
    onInvite({ id: v7(), personId: null, agencyId: null, name: '', ...part }, onDone)
  return (
    <div className={`${styles.pair} not-on-paper`}>
      <Select
        label={t('attendance.invite')}
        searchable
        filter={foldedFilter}
        value={null}
        data={[
          { group: t('attendance.people'), items: open(people.map(each => ({ value: each.id, label: each.fullName }))) },
          { group: t('conclusion.agencies'), items: open(agencies.map(each => ({ value: each.id, label: each.name }))) },
        ]}
        onChange={value => value !== null && add(people.some(({ id }) => id === value) ? { personId: value } : { agencyId: value })}
      />
      <TextInput
        label={t('attendance.guest')}
        value={guest}
        onChange={event => setGuest(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter' || guest.trim().length < 2) return
          add({ name: guest.trim() }, () => setGuest(''))
        }}
      />
    </div>
  )
}
