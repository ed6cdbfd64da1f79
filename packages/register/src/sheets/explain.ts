import type { RowFault, RowRemark } from './fault.ts'
import { en } from './locales/en.ts'
import type { SheetLocale } from './locales/locale.ts'
import { vi } from './locales/vi.ts'

const locales: Record<'vi' | 'en', SheetLocale> = { vi, en }

/** What is wrong with a line, or should be known of it, in one sentence. */
export function explainRow(said: RowFault | RowRemark, language: 'vi' | 'en'): string {
  const sentence = locales[language][said.code] as (said: RowFault | RowRemark) => string
  return sentence(said)
}
