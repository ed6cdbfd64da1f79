import { Button } from '@mantine/core'
import { IconMapSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import { MessagePage } from './message-page.tsx'

export function NotFoundPage() {
  const { t } = useWords()
  return (
    <MessagePage
      icon={IconMapSearch}
      title={t('page.notFound.title')}
      actions={
        <Button component={Link} to="/">
          {t('page.home')}
        </Button>
      }
    >
      <p>{t('page.notFound.text')}</p>
    </MessagePage>
  )
}
