import { IconAlertTriangle } from '@tabler/icons-react'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ToneBadge } from '../../ui/tone-badge.tsx'

/** A part whose deadline lies behind that of the task it belongs to: may be meant so, and is said. */
export function LaterThanWhole({ dueOn, wholeDueOn }: { dueOn: string | null; wholeDueOn: string | null }) {
  const { t } = useWords()
  if (dueOn === null || wholeDueOn === null || dueOn <= wholeDueOn) return null
  return (
    <ToneBadge tone="warn" icon={IconAlertTriangle}>
      {t('task.children.later', { day: shortDay(wholeDueOn) })}
    </ToneBadge>
  )
}
