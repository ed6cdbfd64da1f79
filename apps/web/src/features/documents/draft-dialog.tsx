import { Button, Select, Textarea } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { bodiesQuery, kindOption, kindsOf } from './document-kinds.ts'
import styles from './outgoing.module.css'

interface Draft {
  id: string
  agencyId: string | null
  documentType: string | null
  subject: string
}

/** Kept until it is made: closing the dialog, or leaving the screen, loses nothing. */
const place = 'roviec.outgoing-draft'
const kept = (): Draft => {
  const text = localStorage.getItem(place)
  return text === null ? { id: v7(), agencyId: null, documentType: null, subject: '' } : (JSON.parse(text) as Draft)
}

/** A document that begins without a file. */
export function DraftDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const { data: bodies = [] } = useQuery(bodiesQuery)
  const [draft, setDraft] = useState(kept)
  const body = bodies.find(each => each.agencyId === draft.agencyId)
  const make = useMutation({
    mutationFn: ({ id, agencyId, documentType, subject }: Draft) =>
      api.outgoing.draft({ id, agencyId: agencyId ?? '', documentType: documentType ?? '', subject }),
    onSuccess: made => {
      localStorage.removeItem(place)
      void navigate({ to: '/van-ban/$documentId/phieu', params: { documentId: made.id } })
    },
  })
  const set = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    localStorage.setItem(place, JSON.stringify(next))
    setDraft(next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    make.mutate({ ...draft, subject: draft.subject.trim() })
  }
  return (
    <Dialog title={t('draft.new')} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <Select
          label={t('document.issuingBody')}
          required
          searchable
          filter={foldedFilter}
          selectFirstOptionOnChange
          data-autofocus
          data={bodies.map(each => ({ value: each.agencyId, label: each.name }))}
          value={draft.agencyId}
          onChange={agencyId => set({ agencyId, documentType: null })}
        />
        <Select
          label={t('document.documentType')}
          required
          searchable
          filter={foldedFilter}
          selectFirstOptionOnChange
          disabled={body === undefined}
          data={body === undefined ? [] : kindsOf(body.side).map(kindOption)}
          value={draft.documentType}
          onChange={documentType => set({ documentType })}
        />
        <Textarea
          label={t('document.subject')}
          required
          autosize
          minRows={2}
          value={draft.subject}
          onChange={event => set({ subject: event.currentTarget.value })}
        />
        <ErrorNote error={make.error} />
        <div className={styles.answers}>
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={make.isPending} disabled={!draft.agencyId || !draft.documentType || draft.subject.trim() === ''}>
            {t('draft.make')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
