import { type Icon, IconAlertTriangle, IconCircleCheck, IconClock, IconClockCheck, IconHourglassLow } from '@tabler/icons-react'
import type { Tone } from '../app/theme/colours.ts'
import { useWords } from '../i18n/use-words.ts'
import type { Key } from '../i18n/words.ts'
import { ToneBadge } from './tone-badge.tsx'

/** States of time, computed elsewhere from dates and today. `onTime` and `lateDone` are done; `inTime` is not done and not yet near its end. */
export type TimeState = 'inTime' | 'dueSoon' | 'overdue' | 'onTime' | 'lateDone'

const looks: Record<TimeState, { tone: Tone; icon: Icon; word: Key }> = {
  inTime: { tone: 'info', icon: IconClock, word: 'time.inTime' },
  dueSoon: { tone: 'warn', icon: IconHourglassLow, word: 'time.dueSoon' },
  overdue: { tone: 'bad', icon: IconAlertTriangle, word: 'time.overdue' },
  onTime: { tone: 'good', icon: IconCircleCheck, word: 'time.onTime' },
  lateDone: { tone: 'neutral', icon: IconClockCheck, word: 'time.lateDone' },
}

/** The same look of a state of time everywhere. */
export function StateBadge({ state }: { state: TimeState }) {
  const { t } = useWords()
  const { tone, icon, word } = looks[state]
  return (
    <ToneBadge tone={tone} icon={icon}>
      {t(word)}
    </ToneBadge>
  )
}
