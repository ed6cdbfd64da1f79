import { Button } from '@mantine/core'
import type { ImportPreview } from '@roviec/contract'
import { IconDownload, IconTableImport } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../app/api.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import styles from './imports.module.css'

/** The one step, always in sight: it says how many tasks it makes and how many lines it leaves. */
export function RunImport({ preview: { id, counts, choices, made }, waiting }: { preview: ImportPreview; waiting: boolean }) {
  const { t, language } = useWords()
  const client = useQueryClient()
  const run = useMutation({
    mutationFn: () => api.imports.run({ id, choices, leaveOutFaulty: counts.faulty > 0 }),
    onSuccess: async () => {
      void client.invalidateQueries({ queryKey: ['tasks'] })
      void client.invalidateQueries({ queryKey: ['imports'] })
      await client.invalidateQueries({ queryKey: ['import', id] })
    },
  })
  const sentence =
    counts.new === 0
      ? t('import.run.none')
      : counts.faulty > 0
        ? t('import.run.leaving', { count: counts.new, left: counts.faulty })
        : t('import.run', { count: counts.new })
  return (
    <section className={styles.run} aria-label={t('nav.imports')}>
      <ErrorNote error={run.error} />
      <p role="status" className={styles.told}>
        {run.data && t('import.done', { count: run.data.made, known: run.data.known, left: run.data.leftOut })}
        {(run.data?.made ?? made) > 0 && (
          <>
            {' '}
            <Link to="/nhiem-vu" search={{}}>
              {t('import.toTasks')}
            </Link>
          </>
        )}
      </p>
      <div className={styles.steps}>
        {counts.faulty > 0 && (
          <Button
            component="a"
            href={`/api/imports/${id}/left-out.xlsx?lang=${language}`}
            download
            variant="default"
            leftSection={<IconDownload aria-hidden size="1.1rem" />}
          >
            {t('import.leftOut', { count: counts.faulty })}
          </Button>
        )}
        <Button
          disabled={counts.new === 0 || waiting}
          loading={run.isPending}
          leftSection={<IconTableImport aria-hidden size="1.1rem" />}
          onClick={() => run.mutate()}
        >
          {sentence}
        </Button>
      </div>
    </section>
  )
}
