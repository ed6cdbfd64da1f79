import { Select, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'
import { useWords } from '../../i18n/use-words.ts'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useKeptDraft } from '../../ui/use-kept-draft.ts'
import { bodiesQuery, kindOption, kindsOf } from './document-kinds.ts'

const empty = () => ({ id: v7(), agencyId: null as string | null, documentType: null as string | null, subject: '' })

/** A document that begins without a file. */
export function DraftDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { data: bodies = [] } = useQuery(bodiesQuery)
  const { draft, set, forget } = useKeptDraft('roviec.outgoing-draft', empty)
  const body = bodies.find(each => each.agencyId === draft.agencyId)
  const make = useMutation({
    mutationFn: () =>
      api.outgoing.draft({ id: draft.id, agencyId: draft.agencyId ?? '', documentType: draft.documentType ?? '', subject: draft.subject.trim() }),
    onSuccess: made => {
      forget()
      void client.invalidateQueries({ queryKey: ['documents'] })
      void navigate({ to: '/van-ban/$documentId/phieu', params: { documentId: made.id } })
    },
  })
  return (
    <FormDialog
      title={t('draft.new')}
      verb={t('draft.make')}
      whole={draft.agencyId !== null && draft.documentType !== null && draft.subject.trim() !== ''}
      send={{ mutate: () => make.mutate(), isPending: make.isPending, error: make.error }}
      onClose={onClose}
      keeps
    >
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
    </FormDialog>
  )
}
