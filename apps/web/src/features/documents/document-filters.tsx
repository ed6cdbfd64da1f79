import { Button, TextInput } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { type DocumentsSearch, shownStates } from './document-search.ts'
import styles from './documents.module.css'
import { DaysFilter, KindFilter } from './kind-filter.tsx'

const kept = ['loai', 'coQuan', 'tu', 'den', 'trangThai'] as const satisfies (keyof DocumentsSearch)[]

/** Kind, issuer, days and state, beside the search; open when one of them is asked. */
export function DocumentFilters({ search, onChange }: { search: DocumentsSearch; onChange: (part: DocumentsSearch) => void }) {
  const { t } = useWords()
  const id = useId()
  const used = kept.filter(field => search[field] !== undefined).length
  const [open, setOpen] = useState(used > 0)
  const [body, setBody] = useState(search.coQuan ?? '')
  /** Outgoing are those that were issued, unless the withdrawn ones are asked for. */
  const states = search.muc === 'du-thao' ? [] : shownStates.filter(state => search.muc !== 'di' || state === 'withdrawn')
  const clear = () => {
    setBody('')
    onChange(Object.fromEntries(kept.map(field => [field, undefined])))
  }
  return (
    <>
      <Button
        variant="default"
        size="sm"
        aria-expanded={open}
        aria-controls={id}
        leftSection={<IconFilter aria-hidden size="1.1rem" />}
        onClick={() => setOpen(before => !before)}
      >
        {used === 0 ? t('documents.filters') : t('documents.filtersUsed', { count: used })}
      </Button>
      {open && (
        <div id={id} className={styles.filters}>
          <KindFilter search={search} onChange={onChange} />
          <TextInput
            label={t('document.issuingBody')}
            size="sm"
            value={body}
            onChange={event => {
              setBody(event.currentTarget.value)
              onChange({ coQuan: event.currentTarget.value.trim() || undefined })
            }}
          />
          <DaysFilter search={search} onChange={onChange} />
          {states.length > 0 && (
            <fieldset className={styles.filter} aria-label={t('documents.state')}>
              {states.map(state => (
                <button
                  key={state}
                  type="button"
                  className={styles.chip}
                  aria-pressed={search.trangThai === state}
                  onClick={() => onChange({ trangThai: search.trangThai === state ? undefined : state })}
                >
                  {t(`documents.state.${state}`)}
                </button>
              ))}
            </fieldset>
          )}
          {used > 0 && (
            <Button variant="subtle" size="sm" onClick={clear}>
              {t('documents.clearFilters')}
            </Button>
          )}
        </div>
      )}
    </>
  )
}
