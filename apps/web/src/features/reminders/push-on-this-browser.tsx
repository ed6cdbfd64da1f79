import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useWords } from '../../i18n/use-words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import { beginPush, endPush, ownSubscription, pushPossible } from './push.ts'

/** Only where the browser can. */
export function PushOnThisBrowser({ pushKey }: { pushKey: string }) {
  const { t } = useWords()
  const queryClient = useQueryClient()
  const key = ['notifications', 'browser']
  const { data: on } = useQuery({ queryKey: key, queryFn: async () => (await ownSubscription()) !== null, staleTime: 0 })
  const change = useMutation({
    mutationFn: () => (on ? endPush() : beginPush(pushKey)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: key }),
  })
  if (!pushPossible() || on === undefined) return null
  return (
    <div>
      <Button variant="default" loading={change.isPending} onClick={() => change.mutate()}>
        {t(on ? 'choice.push.end' : 'choice.push.begin')}
      </Button>
      {change.data === false && <p role="status">{t('choice.push.denied')}</p>}
      <ErrorNote error={change.error} />
    </div>
  )
}
