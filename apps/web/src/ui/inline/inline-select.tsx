import { Select } from '@mantine/core'
import { useWords } from '../../i18n/use-words.ts'
import { foldedFilter } from '../folded-filter.ts'
import { ShownValue } from './shown-value.tsx'
import { useInlineEdit } from './use-inline-edit.ts'

interface InlineSelectProps {
  label: string
  value: string | null
  options: readonly { value: string; label: string }[]
  onSave: (value: string | null) => void | Promise<void>
}

/** One of many, found by typing with or without accents. */
export function InlineSelect({ label, value, options, onSave }: InlineSelectProps) {
  const { t } = useWords()
  const { editing, begin, cancel, save, saving, complaint, button } = useInlineEdit(value, onSave)
  if (!editing) {
    return (
      <ShownValue label={label} button={button} onBegin={begin}>
        {options.find(option => option.value === value)?.label ?? null}
      </ShownValue>
    )
  }
  return (
    <Select
      aria-label={label}
      data={options}
      defaultValue={value}
      error={complaint}
      disabled={saving}
      searchable
      autoFocus
      defaultDropdownOpened
      selectFirstOptionOnChange
      filter={foldedFilter}
      nothingFoundMessage={t('inline.nothing')}
      maxDropdownHeight="18rem"
      onChange={next => void save(next)}
      onKeyDown={event => event.key === 'Escape' && cancel()}
      onBlur={cancel}
    />
  )
}
