import { NumberInput, Radio, Select, Textarea, TextInput } from '@mantine/core'
import type { TaskDetail } from '@roviec/contract'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Check } from '../../ui/check.tsx'
import { foldedFilter } from '../../ui/folded-filter.ts'
import outgoing from '../documents/outgoing.module.css'
import { agenciesQuery } from '../organisation/organisation-queries.ts'
import { type ActDraft, type ActKind, type FormField, forms, waitingExtension } from './act-forms.ts'
import { DocumentNumberField } from './document-number-field.tsx'
import { FileField } from './file-field.tsx'
import { SaidDayField } from './said-day-field.tsx'

interface Props {
  kind: ActKind
  task: TaskDetail
  draft: ActDraft
  set: (part: Partial<ActDraft>) => void
}

export function ActFields({ kind, task, draft, set }: Props) {
  const { t, day } = useWords()
  const fields = forms[kind] ?? []
  const waiting = kind === 'grantExtension' || kind === 'refuseExtension' ? waitingExtension(task) : null
  return (
    <>
      {waiting && (
        <p className={outgoing.note}>{t('task.extension.wish', { name: waiting.askedBy.name, day: day(waiting.wishedDueOn), reason: waiting.reason })}</p>
      )}
      {fields.map(field => (
        <Field key={field} field={field} kind={kind} task={task} draft={draft} set={set} />
      ))}
    </>
  )
}

function Field({ field, ...props }: Props & { field: FormField }) {
  const { t } = useWords()
  const { kind, task, draft, set } = props
  switch (field) {
    case 'words':
    case 'words!':
      return <Words {...props} required={field === 'words!'} />
    case 'why':
      return (
        <Radio.Group label={t('task.why')} value={draft.why} onChange={why => set({ why: why as ActDraft['why'] })}>
          <div className={outgoing.choices}>
            {(['wrongAddressee', 'unclear', 'other'] as const).map(why => (
              <Radio key={why} value={why} label={t(`task.why.${why}`)} />
            ))}
          </div>
        </Radio.Group>
      )
    case 'percent':
      return (
        <NumberInput
          label={t('task.percent')}
          suffix="%"
          min={0}
          max={100}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="strict"
          placeholder={`${task.percent}%`}
          value={draft.percent ?? ''}
          onChange={value => set({ percent: typeof value === 'number' ? value : null })}
        />
      )
    case 'day':
      return <SaidDayField label={t(kind === 'askExtension' ? 'task.day.wish' : 'task.day.new')} value={draft.dueOn} onChange={dueOn => set({ dueOn })} />
    case 'agency':
      return <AgencyChoice value={draft.agencyId} onChange={agencyId => set({ agencyId })} />
    case 'inCharge':
    case 'leader':
      return <PersonChoice {...props} of={field} />
    case 'file':
      return <FileField taskId={task.id} value={draft.file} onChange={file => set({ file })} />
    case 'trouble':
      return (
        <Check checked={draft.trouble} onChange={trouble => set({ trouble })}>
          {t('task.trouble')}
        </Check>
      )
    case 'product':
      return <Product {...props} />
  }
}

function Words({ kind, draft, set, required }: Props & { required: boolean }) {
  const { t } = useWords()
  return (
    <Textarea
      label={t(required ? 'task.reason' : kind === 'progress' ? 'task.progressNote' : 'task.note')}
      required={required}
      autosize
      minRows={2}
      maxRows={10}
      maxLength={2000}
      data-autofocus={kind === 'progress' || forms[kind]?.[0] === 'words!' || undefined}
      value={draft.words}
      onChange={event => set({ words: event.currentTarget.value })}
    />
  )
}

/** A document of the registers, a figure, words or a file: at least one. */
function Product({ task, draft, set }: Props) {
  const { t } = useWords()
  return (
    <>
      <p className={outgoing.note}>{task.deliverable === null ? t('task.product.any') : t('task.product.asked', { deliverable: task.deliverable })}</p>
      <DocumentNumberField value={draft.documentReference} onChange={documentReference => set({ documentReference })} />
      <Textarea
        label={t('task.product.words')}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={4000}
        value={draft.words}
        onChange={event => set({ words: event.currentTarget.value })}
      />
      <TextInput
        label={t('task.product.figure')}
        placeholder={t('task.product.figureHint')}
        maxLength={300}
        value={draft.figure}
        onChange={event => set({ figure: event.currentTarget.value })}
      />
      <FileField taskId={task.id} value={draft.file} onChange={file => set({ file })} />
    </>
  )
}

export function AgencyChoice({ value, onChange }: { value: string | null; onChange: (agencyId: string | null) => void }) {
  const { t } = useWords()
  const { data = [] } = useQuery(agenciesQuery)
  return (
    <Select
      label={t('review.lead')}
      required
      searchable
      filter={foldedFilter}
      selectFirstOptionOnChange
      data={data.map(agency => ({ value: agency.id, label: agency.name }))}
      value={value}
      onChange={onChange}
    />
  )
}

function PersonChoice({ of, task, draft, set }: Props & { of: 'inCharge' | 'leader' }) {
  const { t } = useWords()
  const { data } = useQuery({ queryKey: ['task-candidates', task.id, task.lead?.agencyId], queryFn: () => api.tasks.candidates({ id: task.id }) })
  const people = data === undefined ? [] : of === 'inCharge' ? data.inCharge : data.leaders
  return (
    <Select
      label={t(`task.${of}`)}
      searchable
      clearable
      filter={foldedFilter}
      selectFirstOptionOnChange
      nothingFoundMessage={t('inline.nothing')}
      description={data !== undefined && people.length === 0 ? t(`task.${of}.nobody`) : undefined}
      data={people.map(person => ({ value: person.personId, label: [person.name, person.title ?? person.agency].join(' · ') }))}
      value={draft.personId}
      onChange={personId => set({ personId })}
    />
  )
}
