import { Button } from '@mantine/core'
import type { BookRow } from '@roviec/contract'
import { coverWords } from '@roviec/register'
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { api } from '../../app/api.ts'
import { ScreenSkeleton } from '../../app/pages/screen-skeleton.tsx'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import styles from './book-sheet.module.css'
import { bodiesQuery } from './document-kinds.ts'
import { type AskedBook, askedBook, formOf, stretches, wholeBook } from './use-book.ts'

const route = getRouteApi('/frame/van-ban/so/in')

/** The register as it is bound: a cover, then every line, A4 across. */
export function BookSheetScreen() {
  const { t } = useWords()
  const search = route.useSearch()
  const asked = askedBook(search)
  const { data: rows, error, refetch } = useQuery(wholeBook(asked))
  return (
    <>
      <div className={`${styles.bar} not-on-paper`}>
        <Button
          variant="default"
          leftSection={<IconArrowLeft aria-hidden size="1.1rem" />}
          renderRoot={props => <Link to="/van-ban/so" search={search} {...props} />}
        >
          {t('book.back')}
        </Button>
        <Button disabled={rows === undefined} leftSection={<IconPrinter aria-hidden size="1.1rem" />} onClick={() => window.print()}>
          {t('book.print')}
        </Button>
        <p>{t('book.printHint')}</p>
      </div>
      {error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : rows === undefined ? <ScreenSkeleton /> : <Sheet asked={asked} rows={rows} />}
    </>
  )
}

function Sheet({ asked, rows }: { asked: AskedBook; rows: readonly BookRow[] }) {
  const { language } = useWords()
  const form = formOf(asked.book)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a narrow screen, so the keyboard must reach it
    <section className={styles.paper} aria-label={form.title[language]} tabIndex={0}>
      <Cover asked={asked} rows={rows} />
      <table className={styles.table}>
        <colgroup>
          {form.columns.map(({ id, width }) => (
            <col key={id} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {form.columns.map(column => (
              <th key={column.id} scope="col">
                {column[language]}
              </th>
            ))}
          </tr>
          <tr>
            {form.columns.map(({ id }, index) => (
              <td key={id} className={styles.ordinal}>
                ({index + 1})
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key} data-state={row.state}>
              {row.state === 'vacant' ? (
                <VacantCells row={row} />
              ) : (
                form.columns.map(({ id }, index) => (
                  <td key={id} className={centred.has(id) ? styles.centred : undefined}>
                    {row.cells[index]}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Its note runs across the line: nothing else stands there. */
function VacantCells({ row }: { row: BookRow }) {
  return (
    <>
      <td className={styles.centred}>{row.cells[0]}</td>
      <td colSpan={row.cells.length - 1} className={styles.vacant}>
        {row.cells.at(-1)}
      </td>
    </>
  )
}

const centred = new Set<string>(['arrivedOn', 'arrivalNumber', 'reference', 'issuedOn', 'copies', 'forwardedOn', 'dueOn'])

function Cover({ asked, rows }: { asked: AskedBook; rows: readonly BookRow[] }) {
  const { t, language } = useWords()
  const { data: session } = useQuery({ queryKey: ['commune'], queryFn: () => api.session.current(), staleTime: Number.POSITIVE_INFINITY })
  const commune = session?.commune
  const communeName = commune ? t('book.commune', { kind: t(`commune.${commune.kind}`), name: commune.name }) : ''
  const { data: bodies = [] } = useQuery(bodiesQuery)
  const form = formOf(asked.book)
  const body = bodies.find(({ agencyId }) => agencyId === asked.agencyId)
  const stretch = stretches(bodies).find(({ from, to }) => from === asked.from && to === asked.to)
  /** As the lines write them: the day of arrival, or of the document. */
  const days =
    asked.book === 'settlement' ? [shortDay(asked.from), shortDay(asked.to)] : rows.flatMap(row => row.cells[asked.book === 'incoming' ? 0 : 1] || [])
  const numbers = rows.flatMap(({ number }) => number ?? [])
  const fill = (sentence: string, from: string, to: string) => sentence.replace('{from}', from).replace('{to}', to)
  return (
    <header className={styles.cover}>
      <p className={styles.body}>{body?.name ?? communeName}</p>
      <h1 className={styles.title}>{form.title[language]}</h1>
      {asked.documentType && <p>{asked.documentType}</p>}
      {stretch && (
        <p className={styles.year}>{stretch.term === null ? `${coverWords.year[language]}: ${stretch.year}` : t('book.term', { name: stretch.term })}</p>
      )}
      <div className={styles.lines}>
        <p>{fill(coverWords.days[language], days[0] ?? dots, days.at(-1) ?? dots)}</p>
        <p>
          {fill(
            coverWords.numbers[language],
            numbers.length === 0 ? dots : String(Math.min(...numbers)).padStart(2, '0'),
            numbers.length === 0 ? dots : String(Math.max(...numbers)).padStart(2, '0'),
          )}
        </p>
        <p>
          {coverWords.volume[language]}: {dots}
        </p>
      </div>
    </header>
  )
}

const dots = '………'
