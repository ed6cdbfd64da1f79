import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { agenciesQuery } from '../organisation/organisation-queries.ts'

interface AgencySelectProps {
  label: string
  value: string | null
  onChange: (agencyId: string | null) => void
}

/** One agency of the commune, or none. */
export function AgencySelect({ label, value, onChange }: AgencySelectProps) {
  const { data = [] } = useQuery(agenciesQuery)
  return (
    <Select
      label={label}
      searchable
      clearable
      filter={foldedFilter}
      data={data.map(each => ({ value: each.id, label: each.name }))}
      value={value}
      onChange={onChange}
    />
  )
}
