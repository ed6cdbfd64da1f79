import { Button, Radio, Select, TextInput } from '@mantine/core'
import type { IssuingBody } from '@roviec/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'
import { showToast } from '../../app/toasts/toast-store.ts'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { useKeptDraft } from '../../ui/use-kept-draft.ts'
import { DayField } from './day-field.tsx'
import { bodiesQuery } from './document-kinds.ts'
import styles from './outgoing.module.css'

/** Cách đánh số: letters of a body, how its kinds share numbers, the terms of a committee. */
export function NumberingDialog({ agencyId, onClose }: { agencyId: string | null; onClose: () => void }) {
  const { t } = useWords()
  const { data: bodies, error } = useQuery(bodiesQuery)
  const [chosen, setChosen] = useState(agencyId)
  const said = bodies?.find(each => each.agencyId === chosen) ?? bodies?.[0]
  const body = said?.numbersOf ? bodies?.find(each => each.agencyId === said.numbersOf?.agencyId) : said
  return (
    <Dialog title={t('numbering.title')} onClose={onClose}>
      <div className={styles.form}>
        <Select
          label={t('document.issuingBody')}
          searchable
          filter={foldedFilter}
          allowDeselect={false}
          data={(bodies ?? []).map(each => ({ value: each.agencyId, label: each.name }))}
          value={said?.agencyId ?? null}
          onChange={setChosen}
        />
        {said?.numbersOf && <p className={styles.note}>{t('numbering.of', { name: said.numbersOf.name })}</p>}
        <ErrorNote error={error} />
        {body && <BodyForm key={body.agencyId} body={body} />}
        {body?.side === 'party' && <Terms key={`${body.agencyId}-terms`} body={body} />}
      </div>
    </Dialog>
  )
}

const usePut = () => {
  const client = useQueryClient()
  const { t } = useWords()
  return (bodies: IssuingBody[]) => {
    client.setQueryData(bodiesQuery.queryKey, bodies)
    void client.invalidateQueries({ queryKey: ['document'], predicate: ({ queryKey }) => queryKey[2] === 'numbering' })
    showToast({ message: t('numbering.saved') })
  }
}

const numberingOf = ({ letters, side, shared }: IssuingBody) => ({
  letters,
  side,
  rows: typeof shared === 'string' ? '' : shared.map(row => row.join(', ')).join('; '),
  shared: typeof shared === 'string' ? (shared as string) : 'rows',
})

function BodyForm({ body }: { body: IssuingBody }) {
  const { t } = useWords()
  const put = usePut()
  const { draft, set, letGo } = useKeptDraft(`roviec.numbering:${body.agencyId}`, () => numberingOf(body))
  const { letters, side, rows, shared } = draft
  const said = shared === 'rows' ? rowsOf(rows) : (shared as 'each' | 'all')
  const save = useMutation({
    mutationFn: () => api.outgoing.changeBody({ agencyId: body.agencyId, side, letters: letters.trim(), shared: said }),
    onSuccess: bodies => {
      letGo()
      put(bodies)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        label={t('numbering.letters')}
        description={t('numbering.lettersWhy')}
        required
        maxLength={20}
        value={letters}
        onChange={event => set({ letters: event.currentTarget.value })}
      />
      <Radio.Group label={t('numbering.side')} value={side} onChange={value => set({ side: value === 'party' ? 'party' : 'state' })}>
        <div className={styles.choices}>
          <Radio value="party" label={t('numbering.party')} />
          <Radio value="state" label={t('numbering.state')} />
        </div>
      </Radio.Group>
      {side === 'state' && (
        <Radio.Group label={t('numbering.shared')} value={shared} onChange={shared => set({ shared })}>
          <div className={styles.choices}>
            <Radio value="each" label={t('numbering.each')} />
            <Radio value="all" label={t('numbering.all')} />
            <Radio value="rows" label={t('numbering.rows')} />
          </div>
        </Radio.Group>
      )}
      {side === 'state' && shared === 'rows' && (
        <TextInput
          label={t('numbering.rowsWhich')}
          placeholder={t('numbering.rowsHint')}
          value={rows}
          onChange={event => set({ rows: event.currentTarget.value })}
        />
      )}
      <ErrorNote error={save.error} />
      <div className={styles.answers}>
        <Button type="submit" variant="default" loading={save.isPending} disabled={letters.trim() === '' || (Array.isArray(said) && said.length === 0)}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}

/** `rowsOf('báo cáo, tờ trình; kế hoạch, phương án')` is two rows of two kinds. */
const rowsOf = (typed: string): string[][] =>
  typed
    .split(';')
    .map(row =>
      row
        .split(',')
        .map(kind => kind.normalize('NFC').toLowerCase().trim())
        .filter(Boolean),
    )
    .filter(row => row.length > 1)

const emptyTerm = () => ({ id: v7(), name: '', from: undefined as string | undefined, to: undefined as string | undefined })

function Terms({ body }: { body: IssuingBody }) {
  const { t } = useWords()
  const put = usePut()
  const { draft, set, forget } = useKeptDraft(`roviec.term:${body.agencyId}`, emptyTerm)
  const { id, name, from, to } = draft
  const add = useMutation({
    mutationFn: () => api.outgoing.addTerm({ agencyId: body.agencyId, id, name: name.trim(), validFrom: from ?? '', validTo: to ?? null }),
    onSuccess: bodies => {
      put(bodies)
      forget()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate()
  }
  return (
    <section className={styles.form} aria-label={t('numbering.terms')}>
      <h3 className={styles.heading}>{t('numbering.terms')}</h3>
      {body.terms.length === 0 ? (
        <p className={styles.note}>{t('numbering.noTerms')}</p>
      ) : (
        <ul className={styles.terms}>
          {body.terms.map(term => (
            <li key={term.id}>
              {t(term.validTo ? 'numbering.term' : 'numbering.openTerm', {
                name: term.name,
                from: shortDay(term.validFrom),
                to: term.validTo ? shortDay(term.validTo) : '',
              })}
            </li>
          ))}
        </ul>
      )}
      <form className={styles.form} onSubmit={submit}>
        <TextInput label={t('numbering.termName')} placeholder="2025 - 2030" value={name} onChange={event => set({ name: event.currentTarget.value })} />
        <div className={styles.days}>
          <DayField label={t('numbering.termFrom')} value={from} onChange={from => set({ from })} />
          <DayField label={t('numbering.termTo')} value={to} onChange={to => set({ to })} />
        </div>
        <ErrorNote error={add.error} />
        <div className={styles.answers}>
          <Button type="submit" variant="default" loading={add.isPending} disabled={name.trim().length < 2 || from === undefined}>
            {t('numbering.addTerm')}
          </Button>
        </div>
      </form>
    </section>
  )
}
