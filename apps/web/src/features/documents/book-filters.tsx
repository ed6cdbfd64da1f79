import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { Key } from '../../i18n/words.ts'
import { foldedFilter } from '../../ui/folded-filter.ts'
import styles from './book.module.css'
import { bodiesQuery } from './document-kinds.ts'
import { type Book, type BookSearch, books } from './document-search.ts'
import chips from './documents.module.css'
import { DaysFilter, KindFilter } from './kind-filter.tsx'
import { askedBook, stretches } from './use-book.ts'

const bookWords: Record<Book, Key> = { incoming: 'documents.incoming', outgoing: 'documents.outgoing', settlement: 'book.settlement' }

/** Which book, of which year or term, and what of it. */
export function BookFilters({ search, onChange }: { search: BookSearch; onChange: (part: BookSearch) => void }) {
  const { t } = useWords()
  const { data: bodies = [] } = useQuery(bodiesQuery)
  const { book, from, to } = askedBook(search)
  const offered = stretches(bodies).filter(({ term }) => term === null || book === 'outgoing')
  const value = offered.some(each => each.from === from && each.to === to) ? `${from}/${to}` : null
  return (
    <div className={`${styles.filters} not-on-paper`}>
      <fieldset className={styles.books} aria-label={t('book.which')}>
        {books.map(each => (
          <button key={each} type="button" className={chips.chip} aria-pressed={each === book} onClick={() => onChange({ so: each, coQuan: undefined })}>
            {t(bookWords[each])}
          </button>
        ))}
      </fieldset>
      <Select
        label={t('book.period')}
        size="sm"
        placeholder={`${shortDay(from)} - ${shortDay(to)}`}
        allowDeselect={false}
        data={offered.map(each => ({
          value: `${each.from}/${each.to}`,
          label: each.term === null ? t('book.year', { year: String(each.year) }) : t('book.term', { name: each.term }),
        }))}
        value={value}
        onChange={chosen => {
          const [tu, den] = chosen?.split('/') ?? []
          onChange({ tu, den })
        }}
      />
      {book === 'outgoing' && (
        <Select
          label={t('book.body')}
          size="sm"
          clearable
          searchable
          filter={foldedFilter}
          clearButtonProps={{ 'aria-label': t('book.anyBody') }}
          placeholder={t('book.anyBody')}
          data={bodies.filter(({ numbersOf }) => numbersOf === null).map(each => ({ value: each.agencyId, label: each.name }))}
          value={search.coQuan ?? null}
          onChange={coQuan => onChange({ coQuan: coQuan ?? undefined })}
        />
      )}
      <KindFilter search={search} onChange={onChange} />
      <DaysFilter search={search} onChange={onChange} />
    </div>
  )
}
