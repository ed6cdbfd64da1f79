/** Refusals by their id: the HTTP status, and what is said in both languages, with what to do next. */
export type ErrorList = Record<string, { status: number; vi: string; en: string }>
