import { TextInput } from '@mantine/core'
import type { Duty } from '@roviec/contract'
import { deadlineFromPhrase, explainDeadline, explainRefusal, localDate } from '@roviec/register'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'
import { today } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useKeptDraft } from '../../ui/use-kept-draft.ts'
import { AgencyChoice } from '../tasks/act-fields.tsx'
import acts from '../tasks/acts.module.css'
import { useCommuneCalendar } from '../tasks/commune-calendar.ts'
import { ContentField } from '../tasks/content-field.tsx'
import { dutiesQuery } from './duties-query.ts'

const empty = () => ({ id: v7(), content: '', leadAgencyId: null as string | null, deliverable: '', rhythmText: '' })

/** A new duty: what, who, and how often in words, which are understood while they are typed. */
export function DutyDialog({ onClose }: { onClose: () => void }) {
  const { t, language } = useWords()
  const calendar = useCommuneCalendar()
  const client = useQueryClient()
  const { draft, set, forget } = useKeptDraft('roviec.duty', empty)
  const { id, content, leadAgencyId, deliverable, rhythmText } = draft
  const now = localDate(today())
  const meaning = rhythmText.trim() === '' ? null : deadlineFromPhrase(rhythmText, { anchor: now, anchorOf: 'today', today: now, calendar })
  const said =
    meaning === null
      ? t('duties.rhythm.hint')
      : meaning.kind === 'refused'
        ? explainRefusal(meaning, language)
        : meaning.kind === 'recurring'
          ? explainDeadline(meaning, language)
          : t('duties.rhythm.once')
  const add = useMutation({
    mutationFn: () => api.duties.add({ id, content: content.trim(), leadAgencyId: leadAgencyId ?? '', deliverable: deliverable.trim() || null, rhythmText }),
    onSuccess: (duty: Duty) => {
      forget()
      client.setQueryData(dutiesQuery.queryKey, (all = []) => [duty, ...all.filter(each => each.id !== duty.id)])
      void client.invalidateQueries({ queryKey: ['tasks'] })
      onClose()
    },
  })
  const whole = content.trim().length >= 3 && leadAgencyId !== null && meaning?.kind === 'recurring'
  return (
    <FormDialog
      title={t('duties.add')}
      verb={t('duties.add')}
      whole={whole}
      send={{ mutate: () => add.mutate(), isPending: add.isPending, error: add.error }}
      onClose={onClose}
      keeps
    >
      <ContentField value={content} onChange={typed => set({ content: typed })} />
      <AgencyChoice value={leadAgencyId} onChange={chosen => set({ leadAgencyId: chosen })} />
      <div>
        <TextInput
          label={t('duties.rhythm')}
          required
          autoComplete="off"
          placeholder={t('duties.rhythm.shape')}
          aria-describedby="nhip-hieu-la"
          value={rhythmText}
          onChange={event => set({ rhythmText: event.currentTarget.value })}
        />
        <p id="nhip-hieu-la" className={acts.hint} aria-live="polite">
          {said}
        </p>
      </div>
      <TextInput label={t('review.deliverable')} maxLength={500} value={deliverable} onChange={event => set({ deliverable: event.currentTarget.value })} />
    </FormDialog>
  )
}
