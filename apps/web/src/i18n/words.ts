import vi from './vi.json'

export type Language = 'vi' | 'en'
export type Key = keyof typeof vi
export type Dictionary = Record<Key, string>
/** Numbers are written as the language writes them; everything else as it is. */
export type Values = Record<string, string | number>

const dictionaries: Partial<Record<Language, Dictionary>> & { vi: Dictionary } = { vi: { ...vi } }

let later: Promise<void> | null = null

/** The words that only other screens than the first need; a screen is shown when they are here. */
export function loadLaterWords(): Promise<void> {
  later ??= import('virtual:later-words').then(
    ({ words }) => void Object.assign(dictionaries.vi, words),
    (error: unknown) => {
      later = null
      throw error
    },
  )
  return later
}

/** Vietnamese is always there; another language comes when it is asked for. */
export async function loadLanguage(language: Language): Promise<void> {
  if (dictionaries[language] !== undefined) return
  const { default: en } = await import('./en.json')
  dictionaries.en = en
}

export function isLoaded(language: Language): boolean {
  return dictionaries[language] !== undefined
}

/**
 * The sentence of a key, its `{placeholders}` filled. In a language that is not loaded yet: the Vietnamese one.
 * A word that changes with a number, as English ones do, stands as `{count} {count|task|tasks}`: first for one, then for any other.
 */
export function translate(language: Language, key: Key, values: Values = {}): string {
  const sentence = (dictionaries[language] ?? dictionaries.vi)[key] ?? ''
  return sentence.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, other?: string) => {
    const value = values[name]
    if (value === undefined) return whole
    if (one !== undefined && other !== undefined) return String(value) === '1' ? one : other
    return typeof value === 'number' ? formatNumber(language, value) : value
  })
}

const localeOf: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' }

/** Making one costs more than a hundred numbers written with it. */
const formats = new Map<string, Intl.NumberFormat>()

/** vi: 1.234,5 · en: 1,234.5 */
export function formatNumber(language: Language, value: number, decimals?: number): string {
  const asked = `${language} ${decimals}`
  let format = formats.get(asked)
  if (format === undefined) {
    format = new Intl.NumberFormat(localeOf[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals ?? 3 })
    formats.set(asked, format)
  }
  return format.format(value)
}

/** Whether there are words for a key that was put together. */
export const isKey = (key: string): key is Key => Object.hasOwn(dictionaries.vi, key)
