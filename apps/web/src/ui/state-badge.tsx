import type { TimeState } from '@roviec/contract'
import { type Icon, IconAlertTriangle, IconCircleCheck, IconClock, IconClockCheck, IconHourglassLow, IconPlayerPause } from '@tabler/icons-react'
import type { Tone } from '../app/theme/colours.ts'
import { useWords } from '../i18n/use-words.ts'
import type { Key } from '../i18n/words.ts'
import { ToneBadge } from './tone-badge.tsx'

/** States of time that are shown; a task without a deadline shows none. */
export type ShownTimeState = Exclude<TimeState, 'noDeadline'>

const looks: Record<ShownTimeState, { tone: Tone; icon: Icon; word: Key }> = {
  inTime: { tone: 'info', icon: IconClock, word: 'time.inTime' },
  dueSoon: { tone: 'warn', icon: IconHourglassLow, word: 'time.dueSoon' },
  overdue: { tone: 'bad', icon: IconAlertTriangle, word: 'time.overdue' },
  doneInTime: { tone: 'good', icon: IconCircleCheck, word: 'time.onTime' },
  doneLate: { tone: 'neutral', icon: IconClockCheck, word: 'time.lateDone' },
  doneNoDeadline: { tone: 'good', icon: IconCircleCheck, word: 'time.done' },
  stopped: { tone: 'neutral', icon: IconPlayerPause, word: 'time.stopped' },
}

/** The same look of a state of time everywhere. */
export function StateBadge({ state }: { state: ShownTimeState }) {
  const { t } = useWords()
  const { tone, icon, word } = looks[state]
  return (
    <ToneBadge tone={tone} icon={icon}>
      {t(word)}
    </ToneBadge>
  )
}
