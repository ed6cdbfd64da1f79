import { Button, MultiSelect, Select, TextInput } from '@mantine/core'
import type { Agency } from '@roviec/contract'
import { agencyKinds, holdsOn } from '@roviec/register'
import { v7 } from 'uuid'
import { today } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { OneOf } from '../../ui/one-of.tsx'
import { kindWords } from './agency-kinds.ts'
import type { ChangeDraft } from './change-draft.ts'
import styles from './organisation.module.css'

interface Part {
  draft: ChangeDraft
  agencies: readonly Agency[]
  change: (part: Partial<ChangeDraft>) => void
}

/** What each kind of change asks for, besides its day and basis. */
export function ChangeFields(part: Part) {
  const { t } = useWords()
  switch (part.draft.kind) {
    case 'open':
      return (
        <>
          <NewName {...part} label={t('organisation.name')} />
          <KindChoice {...part} />
          <ParentChoice {...part} />
        </>
      )
    case 'rename':
      return <NewName {...part} label={t('organisation.newName')} />
    case 'move':
      return <ParentChoice {...part} />
    case 'merge':
      return <Merger {...part} />
    case 'split':
      return <Parts {...part} />
    case 'dissolve':
      return (
        <AgencyChoice
          {...part}
          label={t('organisation.takenOverBy')}
          none={t('organisation.takenOverBy.nobody')}
          value={part.draft.takenOverBy}
          onChoose={takenOverBy => part.change({ takenOverBy })}
        />
      )
  }
}

function NewName({ draft, change, label }: Part & { label: string }) {
  return <TextInput label={label} maxLength={200} data-autofocus value={draft.name} onChange={event => change({ name: event.currentTarget.value })} />
}

function KindChoice({ draft, change }: Part) {
  const { t } = useWords()
  return (
    <Select
      label={t('organisation.kind')}
      searchable
      filter={foldedFilter}
      allowDeselect={false}
      value={draft.agencyKind}
      data={agencyKinds.map(kind => ({ value: kind, label: kindWords(kind, t) }))}
      onChange={kind => change({ agencyKind: kind ?? 'other' })}
    />
  )
}

function ParentChoice(part: Part) {
  const { t } = useWords()
  return (
    <AgencyChoice
      {...part}
      label={t('organisation.parent')}
      none={t('organisation.top')}
      value={part.draft.parentId}
      onChoose={parentId => part.change({ parentId })}
    />
  )
}

/** Agencies that stand today, but the one that changes. */
const choices = ({ draft, agencies }: Part) =>
  agencies.filter(agency => agency.id !== draft.agency?.id && holdsOn(agency, today())).map(({ id, name }) => ({ value: id, label: name }))

const noAgency = '-'

function AgencyChoice({
  label,
  none,
  value,
  onChoose,
  ...part
}: Part & { label: string; none: string; value: string | null; onChoose: (id: string | null) => void }) {
  const { t } = useWords()
  return (
    <Select
      label={label}
      searchable
      filter={foldedFilter}
      allowDeselect={false}
      nothingFoundMessage={t('inline.nothing')}
      value={value ?? noAgency}
      data={[{ value: noAgency, label: none }, ...choices(part)]}
      onChange={chosen => onChoose(chosen === noAgency ? null : chosen)}
    />
  )
}

function Merger(part: Part) {
  const { t } = useWords()
  const { draft, agencies, change } = part
  const involved = [draft.agency?.id ?? '', ...draft.others]
  const named = agencies.filter(({ id }) => involved.includes(id))
  return (
    <>
      <MultiSelect
        label={t('organisation.mergeWith')}
        searchable
        filter={foldedFilter}
        nothingFoundMessage={t('inline.nothing')}
        value={draft.others}
        data={choices(part)}
        onChange={others => change({ others, intoId: draft.intoId !== null && [draft.agency?.id, ...others].includes(draft.intoId) ? draft.intoId : null })}
      />
      <OneOf<'new' | 'there'>
        title={t('organisation.mergeInto')}
        chosen={draft.intoId === null ? 'new' : 'there'}
        choices={{ new: t('organisation.mergeInto.new'), there: t('organisation.mergeInto.there') }}
        onChoose={value => change({ intoId: value === 'new' ? null : (draft.others[0] ?? draft.agency?.id ?? null) })}
      />
      {draft.intoId === null ? (
        <NewName {...part} label={t('organisation.newName')} />
      ) : (
        <Select
          label={t('organisation.mergeInto.which')}
          allowDeselect={false}
          value={draft.intoId}
          data={named.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={intoId => change({ intoId })}
        />
      )}
    </>
  )
}

function Parts({ draft, agencies, change }: Part) {
  const { t } = useWords()
  const { parts, children } = draft
  const below = agencies.filter(({ parentId, validTo }) => parentId === draft.agency?.id && validTo === null)
  const named = parts.map(({ id, name }, at) => ({ value: id, label: name.trim() || t('organisation.part', { number: at + 1 }) }))
  return (
    <>
      {parts.map((each, at) => (
        <TextInput
          key={each.id}
          label={t('organisation.part', { number: at + 1 })}
          maxLength={200}
          value={each.name}
          onChange={event => change({ parts: parts.map(other => (other.id === each.id ? { ...each, name: event.currentTarget.value } : other)) })}
        />
      ))}
      <div className={styles.acts}>
        <Button variant="default" onClick={() => change({ parts: [...parts, { id: v7(), name: '' }] })}>
          {t('organisation.part.add')}
        </Button>
        {parts.length > 2 && (
          <Button variant="default" onClick={() => change({ parts: parts.slice(0, -1) })}>
            {t('organisation.part.remove')}
          </Button>
        )}
      </div>
      {below.map(({ id, name }) => (
        <Select
          key={id}
          label={t('organisation.childTo', { name })}
          allowDeselect={false}
          value={children[id] ?? parts[0]?.id ?? null}
          data={named}
          onChange={part => part && change({ children: { ...children, [id]: part } })}
        />
      ))}
    </>
  )
}
