import { Select } from '@mantine/core'
import { foldedFilter } from './folded-filter.ts'

interface FilterSelectProps {
  label: string
  /** What is shown while nothing is chosen. */
  placeholder?: string
  value: string | undefined
  options: { value: string; label: string }[]
  onChange: (value: string | undefined) => void
  className?: string | undefined
}

/** One of many that a list is narrowed to, found with and without accents. */
export function FilterSelect({ label, placeholder = label, value, options, onChange, className = '' }: FilterSelectProps) {
  return (
    <Select
      aria-label={label}
      placeholder={placeholder}
      clearable
      searchable
      filter={foldedFilter}
      className={className}
      value={value ?? null}
      data={options}
      onChange={chosen => onChange(chosen ?? undefined)}
    />
  )
}
