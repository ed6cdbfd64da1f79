import { type ImportChoices, importChoices } from '@roviec/contract'
import type { ImportedSheet } from '../../platform/database/tables/tasks.ts'
import { firstChoices } from './evaluate.ts'

/** As they were left; what an older program kept and this one does not understand counts as nothing decided. */
export function choicesOf({ choices }: { choices: unknown }, sheets: readonly ImportedSheet[]): ImportChoices {
  const kept = importChoices.safeParse(choices)
  return kept.success && kept.data.sheet < sheets.length ? kept.data : firstChoices(sheets)
}
