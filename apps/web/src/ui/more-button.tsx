import { Button } from '@mantine/core'
import { useWords } from '../i18n/use-words.ts'

/** Below a list that comes page by page; not there when it is whole. */
export function MoreButton({ more: { there, loading, load } }: { more: { there: boolean; loading: boolean; load: () => void } }) {
  const { t } = useWords()
  if (!there) return null
  return (
    <Button variant="default" loading={loading} onClick={load}>
      {t('documents.more')}
    </Button>
  )
}
