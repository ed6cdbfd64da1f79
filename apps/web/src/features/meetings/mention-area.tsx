import { Combobox, Textarea, useCombobox } from '@mantine/core'
import { type Agency, type Mention, mentionAt, mentionedAgencies, withoutMention } from '@roviec/register'
import { type RefObject, useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'

interface Props {
  id: string
  areaRef: RefObject<HTMLTextAreaElement | null>
  label: string
  value: string
  agencies: readonly Agency[]
  onChange: (value: string) => void
  /** An agency was chosen: what remains of the words, and who. */
  onName: (value: string, agencyId: string) => void
}

/** A text in which '@' and the beginning of any name of an agency brings those that are meant. */
export function MentionArea({ id, areaRef, label, value, agencies, onChange, onName }: Props) {
  const { t } = useWords()
  const [mention, setMention] = useState<Mention | null>(null)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const found = mention === null ? [] : mentionedAgencies(mention.asked, agencies)
  const look = (area: HTMLTextAreaElement): void => {
    const at = mentionAt(area.value, area.selectionStart)
    setMention(at)
    if (at === null) combobox.closeDropdown()
    else {
      combobox.openDropdown()
      combobox.updateSelectedOptionIndex()
    }
  }
  const choose = (agencyId: string): void => {
    if (mention !== null) onName(withoutMention(value, mention), agencyId)
    setMention(null)
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false}>
      <Combobox.Target withExpandedAttribute={false}>
        <Textarea
          id={id}
          ref={areaRef}
          label={label}
          description={t('conclusion.content.hint')}
          autosize
          minRows={2}
          maxRows={10}
          value={value}
          onChange={event => {
            onChange(event.currentTarget.value)
            look(event.currentTarget)
          }}
          onKeyDown={event => {
            if (event.key === 'Enter' && mention !== null && found.length > 0 && combobox.getSelectedOptionIndex() < 0) {
              event.preventDefault()
              choose(found[0]?.id ?? '')
            }
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={mention === null}>
        <Combobox.Options aria-label={t('conclusion.agencies')}>
          {found.map(agency => (
            <Combobox.Option key={agency.id} value={agency.id}>
              {agency.name}
            </Combobox.Option>
          ))}
          {found.length === 0 && <Combobox.Empty>{t('review.agency.none')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
