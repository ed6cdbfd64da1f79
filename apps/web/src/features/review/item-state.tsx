import type { ReviewItem } from '@roviec/contract'
import { type Icon, IconCheck, IconCompass, IconPencilCheck, IconX } from '@tabler/icons-react'
import type { Tone } from '../../app/theme/colours.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { Key } from '../../i18n/words.ts'
import { ToneBadge } from '../../ui/tone-badge.tsx'

const looks: Record<Exclude<ReviewItem['state'], 'pending'>, { tone: Tone; icon: Icon; word: Key }> = {
  accepted: { tone: 'good', icon: IconCheck, word: 'review.state.accepted' },
  corrected: { tone: 'good', icon: IconPencilCheck, word: 'review.state.corrected' },
  rejected: { tone: 'neutral', icon: IconX, word: 'review.state.rejected' },
  orientation: { tone: 'info', icon: IconCompass, word: 'review.state.orientation' },
}

/** What people decided; nothing while it waits. */
export function ItemState({ item }: { item: Pick<ReviewItem, 'state'> }) {
  const { t } = useWords()
  if (item.state === 'pending') return null
  const { tone, icon, word } = looks[item.state]
  return (
    <ToneBadge tone={tone} icon={icon}>
      {t(word)}
    </ToneBadge>
  )
}
