import type { Words } from '../../i18n/use-words.ts'
import { isKey } from '../../i18n/words.ts'

/** A word of the register's `agencyKinds` as people say it. */
export function kindWords(kind: string, t: Words['t']): string {
  const key = `agencyKind.${kind}`
  return isKey(key) ? t(key) : kind
}
