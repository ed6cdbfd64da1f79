import type { BookRow, IssuingBody } from '@roviec/contract'
import { incomingRegister, outgoingRegister, settlementRegister } from '@roviec/register'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
import { today } from '../../i18n/dates.ts'
import type { Language } from '../../i18n/words.ts'
import type { Book, BookSearch } from './document-search.ts'

/** What the register's address asks, with what holds where it asks nothing. */
export interface AskedBook {
  book: Book
  from: string
  to: string
  documentType?: string
  agencyId?: string
}

export const askedBook = ({ so = 'incoming', tu, den, loai, coQuan }: BookSearch): AskedBook => {
  const { from, to } = yearOf(Number(today().slice(0, 4)))
  const days = tu === undefined && den === undefined ? { from, to } : { from: tu ?? '1900-01-01', to: den ?? '2999-12-31' }
  return { book: so, ...days, ...(loai ? { documentType: loai } : {}), ...(coQuan && so === 'outgoing' ? { agencyId: coQuan } : {}) }
}

const forms = { incoming: incomingRegister, outgoing: outgoingRegister, settlement: settlementRegister }
export const formOf = (book: Book) => forms[book]

export const bookPages = (asked: AskedBook) =>
  infiniteQueryOptions({
    queryKey: ['book', asked],
    queryFn: ({ pageParam }) => api.outgoing.book({ ...asked, limit: 200, ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: page => page.next,
  })

/** Every line, for paper. */
export const wholeBook = (asked: AskedBook) =>
  queryOptions({
    queryKey: ['book', asked, 'whole'],
    queryFn: async () => {
      const rows: BookRow[] = []
      for (let after: string | null = '0'; after !== null; ) {
        const page: Awaited<ReturnType<typeof api.outgoing.book>> = await api.outgoing.book({ ...asked, limit: 500, after })
        rows.push(...page.rows)
        after = page.next
      }
      return rows
    },
  })

/** Where the register comes as a file. */
export const fileOf = ({ book, ...filter }: AskedBook, kind: 'xlsx' | 'csv', lang: Language): string =>
  `/api/books/${book}.${kind}?${new URLSearchParams({ ...filter, lang })}`

export interface Stretch {
  from: string
  to: string
  /** Of a term; null for a year. */
  term: string | null
  year: number | null
}

const yearOf = (year: number): Stretch => ({ from: `${year}-01-01`, to: `${year}-12-31`, term: null, year })

/** The years and terms to choose from: this year and those before, and every term of a committee. */
export function stretches(bodies: readonly IssuingBody[]): Stretch[] {
  const year = Number(today().slice(0, 4))
  const terms = new Map(bodies.flatMap(({ terms }) => terms).map(term => [term.id, term]))
  return [
    ...[0, 1, 2, 3, 4].map(before => yearOf(year - before)),
    ...[...terms.values()].map(({ name, validFrom, validTo }) => ({ from: validFrom, to: validTo ?? '2999-12-31', term: name, year: null })),
  ]
}
