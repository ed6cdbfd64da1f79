import { Button } from '@mantine/core'
import { IconAlertCircle, IconCloudOff, IconLock } from '@tabler/icons-react'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import { ServerRefusal, Unreachable } from '../refusal.ts'
import { MessagePage } from './message-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** What stands in place of a screen that could not be shown: not there, no right, no network, or an error with the number to tell. */
export function ErrorPage({ error }: Pick<ErrorComponentProps, 'error'>) {
  if (error instanceof ServerRefusal && error.status === 404) return <NotFoundPage />
  if (error instanceof ServerRefusal && error.status === 403) return <NoRightPage />
  if (isUnreachable(error)) return <UnreachablePage />
  return <ServerErrorPage requestId={error instanceof ServerRefusal ? error.requestId : null} />
}

/** No answer at all, or one from what stands before a server that is not there. */
function isUnreachable(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof ServerRefusal && error.requestId === null && [502, 503, 504].includes(error.status))
}

export function NoRightPage() {
  const { t } = useWords()
  return (
    <MessagePage
      icon={IconLock}
      title={t('page.noRight.title')}
      actions={
        <Button component={Link} to="/">
          {t('page.home')}
        </Button>
      }
    >
      <p>{t('page.noRight.text')}</p>
    </MessagePage>
  )
}

function UnreachablePage() {
  const { t } = useWords()
  return (
    <MessagePage icon={IconCloudOff} title={t('page.unreachable.title')} actions={<TryAgain />}>
      <p>{t('page.unreachable.text')}</p>
    </MessagePage>
  )
}

function ServerErrorPage({ requestId }: { requestId: string | null }) {
  const { t } = useWords()
  return (
    <MessagePage icon={IconAlertCircle} title={t('page.error.title')} actions={<TryAgain />}>
      <p>{t('page.error.text')}</p>
      {requestId !== null && (
        <p>
          {t('page.error.requestId')} <code>{requestId}</code>
        </p>
      )}
    </MessagePage>
  )
}

function TryAgain() {
  const { t } = useWords()
  const router = useRouter()
  const { reset } = useQueryErrorResetBoundary()
  const again = () => {
    reset()
    void router.invalidate()
  }
  return <Button onClick={again}>{t('action.tryAgain')}</Button>
}
