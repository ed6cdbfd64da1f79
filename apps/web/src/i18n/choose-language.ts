import { setPreferences } from '../app/preferences.ts'
import { type Language, loadLanguage } from './words.ts'

/** Loads the words first, so that the screen changes at once and whole. */
export async function chooseLanguage(language: Language): Promise<void> {
  await loadLanguage(language)
  setPreferences({ language })
  document.documentElement.lang = language
  // The village pages are made on the server, which cannot see what is kept here.
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not there on a plain http address, where many offices run
  document.cookie = `roviec_lang=${language}; path=/; max-age=31536000; samesite=lax`
}
