import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useClients } from '../../app/clients.ts'
import { ErrorPage } from '../../app/pages/error-page.tsx'
import { ScreenSkeleton } from '../../app/pages/screen-skeleton.tsx'
import { useWords } from '../../i18n/use-words.ts'
import { Door } from './door.tsx'
import styles from './form.module.css'
import { SetupForm } from './setup-form.tsx'

const route = getRouteApi('/bat-dau')

/** `/bat-dau?ma=…`: opened once, from the link that the server prints. */
export function FirstSetupScreen() {
  const { t } = useWords()
  const { accounts } = useClients()
  const { ma } = route.useSearch()
  const [done, setDone] = useState(false)
  const link = useQuery({ queryKey: ['setupLink', ma], queryFn: () => accounts.setupLink(ma ?? ''), enabled: ma !== undefined })
  if (done) return <Closed text={t('setup.done')} />
  if (ma === undefined) return <Closed text={t('setup.link.missing')} />
  if (link.error !== null) return <ErrorPage error={link.error} />
  if (link.data === undefined) {
    return (
      <Door title={t('setup.title')} wide>
        <ScreenSkeleton />
      </Door>
    )
  }
  if (link.data !== 'open') return <Closed text={t(link.data === 'used' ? 'setup.link.used' : 'setup.link.wrong')} />
  return (
    <Door title={t('setup.title')} intro={t('setup.intro')} wide>
      <SetupForm oneTimeCode={ma} onDone={() => setDone(true)} />
    </Door>
  )
}

function Closed({ text }: { text: string }) {
  const { t } = useWords()
  return (
    <Door title={t('setup.title')} intro={text}>
      <div className={styles.form}>
        <Button component={Link} to="/dang-nhap" size="md">
          {t('setup.toSignIn')}
        </Button>
      </div>
    </Door>
  )
}
