import type { IntakeItem } from '@roviec/contract'
import { spokenLanguage, wordsOf } from '../../i18n/use-words.ts'
import { isKey } from '../../i18n/words.ts'

/** Why a file was not read, as a sentence that says what to do. */
export function failureSentence(failure: IntakeItem['failure']): string {
  const { t } = wordsOf(spokenLanguage())
  const key = `failure.${failure?.code}`
  return t(isKey(key) ? key : 'failure.broken', failure?.inputs)
}
