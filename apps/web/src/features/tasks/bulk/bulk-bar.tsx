import { Button } from '@mantine/core'
import type { TaskRow } from '@roviec/contract'
import { type Icon, IconBell, IconCalendarEvent, IconCalendarPlus, IconCheck, IconUserShare, IconUserUp, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useSession } from '../../../app/frame/session-context.ts'
import { useShortcut } from '../../../app/keyboard/use-shortcut.ts'
import { holdsRole } from '../../../app/session.ts'
import { useWords } from '../../../i18n/use-words.ts'
import styles from './bulk.module.css'
import { BulkDialog } from './bulk-dialog.tsx'
import { type BulkKind, bulkKinds } from './bulk-forms.ts'

const icons: Record<BulkKind, Icon> = {
  remind: IconBell,
  changeDeadline: IconCalendarEvent,
  extend: IconCalendarPlus,
  assignAgain: IconUserShare,
  putUnderLeader: IconUserUp,
  accept: IconCheck,
}

/** At the foot of the list while rows are chosen: what can be done with all of them. */
export function BulkBar({ tasks, onChoose }: { tasks: readonly TaskRow[]; onChoose: (ids: ReadonlySet<string>) => void }) {
  const { t } = useWords()
  const session = useSession()
  const [open, setOpen] = useState<BulkKind | null>(null)
  const gives = holdsRole(session, ['office', 'leader'])
  const leads = tasks.some(({ lead }) => session.posts.some(({ agencyId }) => agencyId === lead?.agencyId))
  const kinds = bulkKinds.filter(kind => (kind === 'accept' ? leads || !gives : gives))
  useShortcut({ keys: 'e', title: 'bulk.key', group: 'screen', enabled: open === null, run: () => document.getElementById('viec-hang-loat')?.focus() })
  return (
    <>
      <section className={`${styles.bar} not-on-paper`} aria-label={t('bulk.title')}>
        <strong aria-live="polite">{t('bulk.chosen', { count: tasks.length })}</strong>
        <div className={styles.acts}>
          {kinds.map((kind, index) => {
            const Sign = icons[kind]
            return (
              <Button
                key={kind}
                variant={index === 0 ? 'filled' : 'default'}
                leftSection={<Sign aria-hidden size="1.1rem" />}
                onClick={() => setOpen(kind)}
                {...(index === 0 ? { id: 'viec-hang-loat' } : {})}
              >
                {t(`bulk.act.${kind}`)}
              </Button>
            )
          })}
          <Button variant="subtle" leftSection={<IconX aria-hidden size="1.1rem" />} onClick={() => onChoose(new Set())}>
            {t('bulk.none')}
          </Button>
        </div>
      </section>
      {open !== null && <BulkDialog key={open} kind={open} tasks={tasks} onChoose={onChoose} onClose={() => setOpen(null)} />}
    </>
  )
}
