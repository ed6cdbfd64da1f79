import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core'
import type { NamedAgency } from '@roviec/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fold } from '../../i18n/fold.ts'
import { useWords } from '../../i18n/use-words.ts'
import { agenciesQuery } from '../organisation/organisation-queries.ts'
import styles from './task-card.module.css'

interface Props {
  label: string
  value: readonly NamedAgency[]
  onChange: (value: NamedAgency[]) => void
}

const shown = 8

/** Agencies of the commune by any of their names; a name nobody has can stay as it is written. */
export function AgencyField({ label, value, onChange }: Props) {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const { data: agencies = [] } = useQuery(agenciesQuery)
  const asked = fold(typed.trim())
  const found = agencies
    .filter(agency => !value.some(each => each.agencyId === agency.id))
    .filter(agency => asked === '' || [agency.name, ...agency.aliases].some(name => fold(name).includes(asked)))
    .slice(0, shown)
  const unknown = value.filter(each => each.agencyId === null)

  function choose(option: string): void {
    setTyped('')
    combobox.closeDropdown()
    if (option === asWritten) {
      onChange([...value, { name: typed.trim(), agencyId: null, basis: 'person' }])
      return
    }
    const agency = agencies.find(each => each.id === option)
    if (!agency) return
    // The first name nobody knew is the one that is meant: it is learned as another name of this agency.
    const first = unknown[0]
    const named: NamedAgency = { name: first?.name ?? agency.name, agencyId: agency.id, basis: 'person' }
    onChange(first ? value.map(each => (each === first ? named : each)) : [...value, named])
  }

  const nameOf = (each: NamedAgency): string => agencies.find(agency => agency.id === each.agencyId)?.name ?? each.name
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal>
      <Combobox.DropdownTarget>
        <PillsInput label={label} size="sm" onClick={() => combobox.openDropdown()}>
          <Pill.Group>
            {value.map(each => (
              <Pill
                key={each.agencyId ?? each.name}
                className={styles.pill ?? ''}
                data-unknown={each.agencyId === null || undefined}
                data-inherited={each.basis === 'inherited' || undefined}
                withRemoveButton
                removeButtonProps={{ 'aria-label': `${t('review.agency.remove')}: ${nameOf(each)}`, 'aria-hidden': false, tabIndex: 0 }}
                onRemove={() => onChange(value.filter(other => other !== each))}
                title={each.name}
              >
                {nameOf(each)}
              </Pill>
            ))}
            <Combobox.EventsTarget>
              <PillsInput.Field
                value={typed}
                aria-label={label}
                placeholder={value.length === 0 ? t('review.agency.choose') : ''}
                onFocus={() => combobox.openDropdown()}
                onBlur={() => combobox.closeDropdown()}
                onChange={event => {
                  setTyped(event.currentTarget.value)
                  combobox.openDropdown()
                  combobox.selectFirstOption()
                }}
                onKeyDown={event => {
                  if (event.key === 'Backspace' && typed === '' && value.length > 0) onChange(value.slice(0, -1))
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={label}>
          {unknown.length > 0 && <Combobox.Header>{t('review.agency.learn', { name: unknown[0]?.name ?? '' })}</Combobox.Header>}
          {found.map(agency => (
            <Combobox.Option key={agency.id} value={agency.id}>
              {agency.name}
            </Combobox.Option>
          ))}
          {typed.trim() !== '' && <Combobox.Option value={asWritten}>{t('review.agency.asWritten', { name: typed.trim() })}</Combobox.Option>}
          {found.length === 0 && typed.trim() === '' && <Combobox.Empty>{t('review.agency.none')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

const asWritten = '\u0000'
