import { Button, Textarea } from '@mantine/core'
import { IconTableImport } from '@tabler/icons-react'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'
import { showToast } from '../../app/toasts/toast-store.ts'
import { useWords } from '../../i18n/use-words.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { MomentText } from '../../ui/date-text.tsx'
import zone from '../../ui/drop/drop-zone.module.css'
import { useFileDrop } from '../../ui/drop/use-file-drop.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import acts from '../tasks/acts.module.css'
import { bringSheet, importsQuery } from './import-query.ts'
import styles from './imports.module.css'

/** Nhập từ bảng tính: the sheet an office kept until now, brought in one step; nothing becomes a task before it was looked at. */
export function ImportsScreen() {
  const { t } = useWords()
  const { data: before } = useSuspenseQuery(importsQuery)
  return (
    <>
      <BackLink to="/nhiem-vu">{t('tasks.back')}</BackLink>
      <PageHeader title={t('nav.imports')}>{t('import.intro')}</PageHeader>
      <BringSheet />
      {before.length > 0 && (
        <section className={styles.part} aria-labelledby="bang-da-gui">
          <h2 id="bang-da-gui">{t('import.before')}</h2>
          <ul className={acts.rows}>
            {before.map(({ id, fileName, by, at, made, open, undone, undo }) => (
              <li key={id}>
                <div>
                  {open ? (
                    <Link to="/nhiem-vu/nhap-bang/$importId" params={{ importId: id }}>
                      {fileName}
                    </Link>
                  ) : (
                    fileName
                  )}
                  <p className={acts.time}>{made > 0 ? t('import.made', { count: made, name: by }) : t('import.notMade', { name: by })}</p>
                  {undone > 0 && <p className={acts.time}>{t('import.undone', { count: undone })}</p>}
                </div>
                <span className={acts.time}>
                  <MomentText instant={at} />
                </span>
                {undo === 'open' && <UndoImport id={id} fileName={fileName} count={made} />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Within a day, while nobody has begun with its tasks. */
function UndoImport({ id, fileName, count }: { id: string; fileName: string; count: number }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const undo = useMutation({
    mutationFn: () => api.imports.undo({ id, reason: reason.trim() }),
    onSuccess: ({ undone }) => {
      setAsking(false)
      showToast({ message: t('import.undone', { count: undone }) })
    },
    onSettled: () => {
      for (const queryKey of [importsQuery.queryKey, ['tasks'], ['dashboard']]) void client.invalidateQueries({ queryKey })
    },
  })
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('import.undo')}
      </Button>
      {asking && (
        <FormDialog
          title={t('import.undo.title', { file: fileName })}
          verb={t('import.undo')}
          whole={reason.trim().length >= 3}
          send={{ mutate: () => undo.mutate(), isPending: undo.isPending, error: undo.error }}
          onClose={() => setAsking(false)}
        >
          <p>{t('import.undo.text', { count })}</p>
          <Textarea
            label={t('task.reason')}
            required
            autosize
            minRows={2}
            maxRows={8}
            maxLength={2000}
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
          />
        </FormDialog>
      )}
    </>
  )
}

function BringSheet() {
  const { t } = useWords()
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const bring = useMutation({
    mutationFn: (file: File) => bringSheet(v7(), file),
    onSuccess: ({ id }) => navigate({ to: '/nhiem-vu/nhap-bang/$importId', params: { importId: id } }),
  })
  const take = ([file]: File[]) => file && !bring.isPending && bring.mutate(file)
  const over = useFileDrop(take)
  return (
    <>
      <section className={`${zone.zone} not-on-paper`} data-over={over || undefined} aria-label={t('import.bring')}>
        <IconTableImport aria-hidden size="1.75rem" stroke={1.4} className={zone.icon} />
        <div className={zone.words}>
          <p className={zone.main}>{t(over ? 'drop.release' : 'import.drop')}</p>
          <p className={zone.hint}>{t('import.kinds')}</p>
        </div>
        <div className={zone.ways}>
          <input
            ref={field}
            type="file"
            hidden
            accept=".xlsx,.xlsm,.csv,.tsv,.txt"
            aria-label={t('import.choose')}
            onChange={event => {
              take([...(event.currentTarget.files ?? [])])
              event.currentTarget.value = ''
            }}
          />
          <Button size="md" loading={bring.isPending} onClick={() => field.current?.click()}>
            {t('import.choose')}
          </Button>
        </div>
      </section>
      <ErrorNote error={bring.error} />
    </>
  )
}
