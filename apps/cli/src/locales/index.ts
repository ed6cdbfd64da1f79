import type { Locale } from './vi.ts'

export type { Locale } from './vi.ts'

export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text)
}

/** Only the language that is asked for is loaded. */
export async function loadLocale(language: Language): Promise<Locale> {
  return language === 'vi' ? (await import('./vi.ts')).vi : (await import('./en.ts')).en
}
