import { Select } from '@mantine/core'
import type { ImportPreview } from '@roviec/contract'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../i18n/use-words.ts'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { agenciesQuery } from '../organisation/organisation-queries.ts'
import styles from './imports.module.css'
import type { Deciding } from './sheet-choices.tsx'

const keep = 'giu-nguyen'
const undo = 'bo-chon'

/** Names that stand for no body of the register: each is decided once, for all its lines. Those decided stay in sight, to be changed. */
export function NameChoices({ preview: { names, choices }, onDecide }: Deciding) {
  const { t } = useWords()
  const decided = choices.names.map(({ name }): ImportPreview['names'][number] => ({ name, rows: 0, suggestions: [], leads: true }))
  const all = [...names, ...decided.filter(each => !names.some(({ name }) => name === each.name))]
  if (all.length === 0) return null
  const choose = (name: string, value: string | null) =>
    onDecide({
      names: [...choices.names.filter(each => each.name !== name), ...(value === null ? [] : [{ name, agencyId: value === keep ? null : value }])],
    })
  return (
    <section className={styles.part} aria-labelledby="ten-chua-ro">
      <h2 id="ten-chua-ro">{t('import.names')}</h2>
      <p className={styles.hint}>{t('import.names.hint')}</p>
      <ul className={styles.names}>
        {all.map(each => (
          <Name key={each.name} name={each} chosen={choices.names.find(({ name }) => name === each.name)} onChoose={value => choose(each.name, value)} />
        ))}
      </ul>
    </section>
  )
}

interface NameProps {
  name: ImportPreview['names'][number]
  chosen: { agencyId: string | null } | undefined
  onChoose: (value: string | null) => void
}

function Name({ name: { name, rows, suggestions, leads }, chosen, onChoose }: NameProps) {
  const { t } = useWords()
  const agencies = useQuery(agenciesQuery)
  const suggested = suggestions.map(each => ({ value: each.id, label: t('import.names.suggested', { name: each.name }) }))
  const others = (agencies.data ?? []).filter(({ id }) => !suggestions.some(each => each.id === id)).map(each => ({ value: each.id, label: each.name }))
  return (
    <li data-open={(leads && chosen === undefined) || undefined}>
      <div>
        <strong>{name}</strong>
        {rows > 0 && <p className={styles.hint}>{t(leads ? 'import.names.leads' : 'import.names.supports', { count: rows })}</p>}
      </div>
      <Select
        aria-label={t('import.names.choose', { name })}
        className={styles.agency ?? ''}
        allowDeselect={false}
        searchable
        filter={foldedFilter}
        placeholder={t('import.names.placeholder')}
        data={[
          ...(chosen === undefined ? [] : [{ value: undo, label: t('import.names.clear') }]),
          ...suggested,
          { value: keep, label: t('import.names.keep') },
          ...others,
        ]}
        value={chosen === undefined ? null : (chosen.agencyId ?? keep)}
        onChange={value => onChoose(value === undo ? null : value)}
      />
    </li>
  )
}
