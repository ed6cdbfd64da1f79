import { NumberInput, Select, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../../app/api.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { foldedFilter } from '../../../ui/folded-filter.ts'
import { AgencyChoice } from '../act-fields.tsx'
import { SaidDayField } from '../said-day-field.tsx'
import type { BulkDraft, BulkKind } from './bulk-forms.ts'

interface BulkFieldsProps {
  kind: BulkKind
  draft: BulkDraft
  set: (part: Partial<BulkDraft>) => void
  /** One of the tasks: leaders are the same for all. */
  firstTask: string
}

export function BulkFields({ kind, draft, set, firstTask }: BulkFieldsProps) {
  const { t } = useWords()
  return (
    <>
      {kind === 'changeDeadline' && <SaidDayField label={t('task.day.new')} value={draft.dueOn} onChange={dueOn => set({ dueOn })} />}
      {kind === 'extend' && (
        <NumberInput
          label={t('bulk.workingDays')}
          description={t('bulk.workingDays.hint')}
          required
          min={1}
          max={250}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="strict"
          value={draft.workingDays ?? ''}
          onChange={value => set({ workingDays: typeof value === 'number' && value > 0 ? value : null })}
        />
      )}
      {kind === 'assignAgain' && <AgencyChoice value={draft.agencyId} onChange={agencyId => set({ agencyId })} />}
      {kind === 'putUnderLeader' && <LeaderChoice taskId={firstTask} value={draft.personId} onChange={personId => set({ personId })} />}
      {kind !== 'putUnderLeader' && kind !== 'accept' && (
        <Textarea
          label={t(kind === 'remind' ? 'bulk.note' : 'task.reason')}
          required={kind !== 'remind'}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          value={draft.words}
          onChange={event => set({ words: event.currentTarget.value })}
        />
      )}
    </>
  )
}

function LeaderChoice({ taskId, value, onChange }: { taskId: string; value: string | null; onChange: (personId: string | null) => void }) {
  const { t } = useWords()
  const { data } = useQuery({ queryKey: ['task-candidates', taskId], queryFn: () => api.tasks.candidates({ id: taskId }) })
  return (
    <Select
      label={t('task.leader')}
      description={t('bulk.leader.hint')}
      searchable
      clearable
      filter={foldedFilter}
      selectFirstOptionOnChange
      nothingFoundMessage={t('inline.nothing')}
      data={(data?.leaders ?? []).map(person => ({ value: person.personId, label: [person.name, person.title ?? person.agency].join(' · ') }))}
      value={value}
      onChange={onChange}
    />
  )
}
