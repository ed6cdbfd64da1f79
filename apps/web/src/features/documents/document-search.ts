/** What the addresses of the documents' screens ask. What an address does not ask is `undefined`. */

export const sides = ['den', 'di', 'du-thao'] as const
export type DocumentSide = (typeof sides)[number]
export const shownStates = ['inReview', 'registered', 'withdrawn'] as const

export interface DocumentsSearch {
  /** Words asked for. */
  tim?: string | undefined
  muc?: DocumentSide | undefined
  trangThai?: (typeof shownStates)[number] | undefined
  /** Kind and issuing body. */
  loai?: string | undefined
  coQuan?: string | undefined
  /** Days between which it was issued. */
  tu?: string | undefined
  den?: string | undefined
}

export const documentsSearch = (search: Record<string, unknown>): DocumentsSearch => ({
  tim: text(search.tim),
  muc: oneOf(sides, search.muc),
  trangThai: oneOf(shownStates, search.trangThai),
  loai: text(search.loai),
  coQuan: text(search.coQuan),
  tu: day(search.tu),
  den: day(search.den),
})

export const books = ['incoming', 'outgoing', 'settlement'] as const
export type Book = (typeof books)[number]

export interface BookSearch {
  so?: Book | undefined
  /** Days of arrival, or of the document; the year that runs where none is asked. */
  tu?: string | undefined
  den?: string | undefined
  loai?: string | undefined
  /** Id of the body whose outgoing register is meant. */
  coQuan?: string | undefined
}

export const bookSearch = (search: Record<string, unknown>): BookSearch => ({
  so: oneOf(books, search.so),
  tu: day(search.tu),
  den: day(search.den),
  loai: text(search.loai),
  coQuan: text(search.coQuan),
})

const text = (value: unknown): string | undefined => (value === undefined || value === '' ? undefined : String(value))
const day = (value: unknown): string | undefined => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined)
const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined => values.find(each => each === value)

/** Without what is not asked, so that addresses stay short. */
export const asked = <Search extends object>(search: Search): Search =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as Search
