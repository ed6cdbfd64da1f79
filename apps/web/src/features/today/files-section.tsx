import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useClients } from '../../app/clients.ts'
import { showToast } from '../../app/toasts/toast-store.ts'
import { useWords } from '../../i18n/use-words.ts'
import { sentenceOf } from '../../ui/error-note.tsx'
import type { FileNotRead } from './client.ts'
import { todayQuery } from './today-query.ts'
import { WorkList, WorkRow } from './work-list.tsx'

export function FilesSection({ files, room }: { files: readonly FileNotRead[]; room: number }) {
  const { t, ago } = useWords()
  return (
    <WorkList room={room} id="chua-doc" title={t('today.files.title')} count={files.length}>
      {files.map(file => (
        <WorkRow key={file.intakeId} title={file.fileName} action={file.retry && <Retry file={file} />}>
          <span>{file.reason}</span>
          <span>{ago(file.at)}</span>
        </WorkRow>
      ))}
    </WorkList>
  )
}

function Retry({ file: { intakeId, fileName } }: { file: FileNotRead }) {
  const { t } = useWords()
  const { today } = useClients()
  const queryClient = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: () => today.retryFile(intakeId),
    onSuccess: () => {
      showToast({ message: t('today.file.retried', { file: fileName }) })
      return queryClient.invalidateQueries(todayQuery({ today }))
    },
    onError: error => showToast({ message: sentenceOf(error, { t }), tone: 'bad' }),
  })
  return (
    <Button variant="light" loading={isPending} onClick={() => mutate()} aria-label={`${t('today.file.retry')} ${fileName}`}>
      {t('today.file.retry')}
    </Button>
  )
}
