import { Button } from '@mantine/core'
import { IconFlask2 } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import dialog from '../../ui/dialog.module.css'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import styles from './sample-banner.module.css'
import { goTo, sampleQuery } from './sample-query.ts'

/** Over every screen of the sample commune, on paper too: nobody shall take it for the real one. */
export function SampleBanner() {
  const { t } = useWords()
  const { data: state } = useQuery(sampleQuery)
  const [asking, setAsking] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const [error, setError] = useState<unknown>(null)
  useFreshLists(state?.papers?.read)
  const leave = () => {
    setLeaving(true)
    goTo('leave').catch(failed => {
      setLeaving(false)
      setError(failed)
    })
  }
  const names = { name: state?.commune?.name ?? '', home: state?.home.name ?? '' }
  return (
    <aside className={styles.banner} aria-label={t('sample.banner')}>
      <IconFlask2 aria-hidden size="1.25rem" stroke={1.6} />
      <p className={styles.words}>
        <strong>{t('sample.banner')}</strong> {state && <span className={styles.text}>{t('sample.banner.text', names)}</span>}{' '}
        {state?.papers && state.papers.read < state.papers.of && <span role="status">{t('sample.papers', state.papers)}</span>}
      </p>
      {state && (
        <div className={`${styles.acts} not-on-paper`}>
          <Button size="sm" variant="default" loading={leaving} onClick={leave}>
            {t('sample.leave', names)}
          </Button>
          {state.mayRemove && (
            <Button size="sm" variant="default" onClick={() => setAsking(true)}>
              {t('sample.remove')}
            </Button>
          )}
        </div>
      )}
      <ErrorNote error={error} />
      {asking && <AskRemoval names={names} onClose={() => setAsking(false)} />}
    </aside>
  )
}

function AskRemoval({ names, onClose }: { names: { name: string; home: string }; onClose: () => void }) {
  const { t } = useWords()
  const [removing, setRemoving] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const remove = () => {
    setRemoving(true)
    goTo('remove').catch(failed => {
      setRemoving(false)
      setError(failed)
    })
  }
  return (
    <Dialog title={t('sample.remove.title')} onClose={onClose}>
      <p>{t('sample.remove.text', names)}</p>
      <ErrorNote error={error} />
      <div className={dialog.answers}>
        <Button variant="default" data-autofocus onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button color="red.9" loading={removing} onClick={remove}>
          {t('sample.remove')}
        </Button>
      </div>
    </Dialog>
  )
}

/** With every paper that has been read there is more to be seen. */
function useFreshLists(read: number | undefined): void {
  const client = useQueryClient()
  useEffect(() => {
    if (read !== undefined) for (const key of ['today', 'documents', 'tasks', 'indicators']) void client.invalidateQueries({ queryKey: [key] })
  }, [client, read])
}
