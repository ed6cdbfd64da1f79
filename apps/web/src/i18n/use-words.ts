import { useMemo, useSyncExternalStore } from 'react'
import { preferences, subscribe } from '../app/preferences.ts'
import * as dates from './dates.ts'
import { formatNumber, isLoaded, type Key, type Language, translate, type Values } from './words.ts'

/** Everything a screen needs to say something in the person's language. */
export interface Words {
  language: Language
  t: (key: Key, values?: Values) => string
  number: (value: number, decimals?: number) => string
  /** thứ Tư 25/3/2026 */
  day: (day: string) => string
  /** thứ Tư 25/3/2026 · còn 3 ngày làm việc */
  deadline: (day: string, daysLeft?: number) => string
  /** 5 phút trước */
  ago: (instant: string, now?: number) => string
}

export function useWords(): Words {
  const language = useSyncExternalStore(subscribe, spokenLanguage, spokenLanguage)
  return useMemo(() => wordsOf(language), [language])
}

/** The chosen language once its words are here. */
export function spokenLanguage(): Language {
  const { language } = preferences()
  return isLoaded(language) ? language : 'vi'
}

export function wordsOf(language: Language): Words {
  return {
    language,
    t: (key, values) => translate(language, key, values),
    number: (value, decimals) => formatNumber(language, value, decimals),
    day: day => dates.fullDay(language, day),
    deadline: (day, daysLeft) => dates.deadline(language, day, daysLeft),
    ago: (instant, now = Date.now()) => dates.ago(language, instant, now),
  }
}
