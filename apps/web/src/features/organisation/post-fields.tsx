import { Select, TextInput } from '@mantine/core'
import type { Role } from '@roviec/contract'
import { holdsOn } from '@roviec/register'
import { useQuery } from '@tanstack/react-query'
import { today } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { allAgenciesQuery } from './organisation-queries.ts'

export interface PostDraft {
  agencyId: string | null
  role: Role | null
  title: string
}

export const emptyPost: PostDraft = { agencyId: null, role: null, title: '' }

/** In the order in which offices name them. */
export const roles: readonly Role[] = ['office', 'leader', 'agencyHead', 'agencyOfficer', 'villageSecretary', 'inspection', 'levelAbove', 'administrator']

/** Agency, role and title of a post. */
export function PostFields({ draft, change }: { draft: PostDraft; change: (part: Partial<PostDraft>) => void }) {
  const { t } = useWords()
  const { data: agencies = [] } = useQuery(allAgenciesQuery)
  const open = agencies.filter(agency => holdsOn(agency, today()))
  return (
    <>
      <Select
        label={t('people.agency')}
        searchable
        filter={foldedFilter}
        nothingFoundMessage={t('inline.nothing')}
        selectFirstOptionOnChange
        value={draft.agencyId}
        data={open.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={agencyId => change({ agencyId })}
      />
      <Select
        label={t('people.role')}
        description={draft.role === null ? t('people.role.hint') : t(`role.may.${draft.role}`)}
        allowDeselect={false}
        value={draft.role}
        data={roles.map(role => ({ value: role, label: t(`role.${role}`) }))}
        onChange={role => change({ role: role as Role | null })}
      />
      <TextInput
        label={t('people.postTitle')}
        placeholder={t('people.postTitle.example')}
        maxLength={100}
        value={draft.title}
        onChange={event => change({ title: event.currentTarget.value })}
      />
    </>
  )
}
