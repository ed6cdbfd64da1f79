import { setPreferences } from '../app/preferences.ts'
import { type Language, loadLanguage } from './words.ts'

/** Loads the words first, so that the screen changes at once and whole. */
export async function chooseLanguage(language: Language): Promise<void> {
  await loadLanguage(language)
  setPreferences({ language })
  document.documentElement.lang = language
}
