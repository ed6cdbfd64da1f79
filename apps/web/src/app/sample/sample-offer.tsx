import { Button } from '@mantine/core'
import { IconFlask2 } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import { useSession } from '../frame/session-context.ts'
import styles from './sample-offer.module.css'
import { goTo, sampleQuery } from './sample-query.ts'

/** Where there is nothing yet: a way to see the office with papers in it. Not there for whom there is none. */
export function SampleOffer() {
  const { t } = useWords()
  const session = useSession()
  const { data: state } = useQuery({ ...sampleQuery, enabled: !session.sample, retry: false })
  const [waiting, setWaiting] = useState(false)
  const [error, setError] = useState<unknown>(null)
  if (!state || state.inside || (state.commune === null && !state.mayRemove)) return null
  const go = () => {
    setWaiting(true)
    goTo(state.commune === null ? 'start' : 'enter').catch(failed => {
      setWaiting(false)
      setError(failed)
    })
  }
  return (
    <div className={styles.offer}>
      <Button variant="light" loading={waiting} leftSection={<IconFlask2 aria-hidden size="1.1rem" />} onClick={go}>
        {t(state.commune === null ? 'sample.start' : 'sample.enter')}
      </Button>
      <p className={styles.hint}>{t('sample.start.hint')}</p>
      <ErrorNote error={error} />
    </div>
  )
}
