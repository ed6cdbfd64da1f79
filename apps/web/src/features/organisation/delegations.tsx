import { Button, Select, TextInput } from '@mantine/core'
import type { Colleague, Delegation } from '@roviec/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'
import { shortDay, today } from '../../i18n/dates.ts'
import { useWords, type Words } from '../../i18n/use-words.ts'
import { ConfirmUndo } from '../../ui/confirm-undo.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useKeptDraft } from '../../ui/use-kept-draft.ts'
import form from './organisation.module.css'
import { colleaguesQuery, useNames } from './organisation-queries.ts'
import styles from './people.module.css'

interface Props {
  /** Whose posts may be lent here. */
  person: Pick<Colleague, 'id' | 'fullName' | 'posts'>
  delegations: readonly Delegation[]
}

/** Uỷ quyền: what this person lends and holds for others, and a new one. */
export function Delegations({ person, delegations }: Props) {
  const { t } = useWords()
  const client = useQueryClient()
  const [adding, setAdding] = useState(false)
  const refresh = () => Promise.all([['people'], ['history'], ['session']].map(queryKey => client.invalidateQueries({ queryKey })))
  const end = async (id: string) => {
    await api.organisation.endDelegation({ id })
    await refresh()
  }
  return (
    <>
      {delegations.length === 0 ? (
        <p>{t('delegation.none')}</p>
      ) : (
        <ul className={styles.held}>
          {delegations.map(each => (
            <li key={each.id} data-over={stateOf(each) === 'over' || undefined}>
              <div>
                <strong>{t('delegation.line', { deputy: each.to.name, name: each.from.name })}</strong>
                <p>
                  {[
                    postWords(each.post, t),
                    t('organisation.sinceUntil', { from: shortDay(each.fromOn), to: shortDay(each.toOn) }),
                    t(`delegation.${stateOf(each)}`),
                    each.basis,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              {stateOf(each) !== 'over' && each.from.id === person.id && (
                <ConfirmUndo
                  onDo={() => end(each.id)}
                  done={t('delegation.ended')}
                  question={{ title: t('delegation.end.title'), text: t('delegation.end.text', { name: each.to.name }), verb: t('delegation.end') }}
                >
                  {t('delegation.end')}
                </ConfirmUndo>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.acts}>
        <Button variant="default" disabled={person.posts.length === 0} onClick={() => setAdding(true)}>
          {t('delegation.add')}
        </Button>
      </div>
      {adding && (
        <NewDelegation
          person={person}
          onClose={() => setAdding(false)}
          onDone={async () => {
            await refresh()
            setAdding(false)
          }}
        />
      )}
    </>
  )
}

function stateOf({ fromOn, toOn, endedAt }: Delegation): 'over' | 'now' | 'coming' {
  if (endedAt !== null || toOn < today()) return 'over'
  return fromOn <= today() ? 'now' : 'coming'
}

const postWords = (post: Delegation['post'], t: Words['t']): string =>
  post === null ? t('delegation.allPosts') : `${post.title ?? t(`role.${post.role}`)}, ${post.agencyName}`

const allPosts = '-'

const emptyDelegation = () => ({
  id: v7(),
  postId: allPosts,
  toPersonId: null as string | null,
  fromOn: today() as string | null,
  toOn: null as string | null,
  basis: '',
})

function NewDelegation({ person, onClose, onDone }: { person: Props['person']; onClose: () => void; onDone: () => Promise<void> }) {
  const { t } = useWords()
  const names = useNames()
  const { data: colleagues = [] } = useQuery(colleaguesQuery)
  const { draft, set, forget } = useKeptDraft(`roviec.delegation:${person.id}`, emptyDelegation)
  const { id, postId, toPersonId, fromOn, toOn, basis } = draft
  const whole = toPersonId !== null && fromOn !== null && toOn !== null
  const send = useMutation({
    mutationFn: async () => {
      if (!whole) return
      const said = basis.trim() === '' ? {} : { basis: basis.trim() }
      await api.organisation.delegate({ id, fromPersonId: person.id, toPersonId, postId: postId === allPosts ? null : postId, fromOn, toOn, ...said })
    },
    onSuccess: () => {
      forget()
      return onDone()
    },
  })
  const posts = person.posts.filter(post => post.validTo === null || post.validTo >= today())
  return (
    <FormDialog title={t('delegation.add.title', { name: person.fullName })} verb={t('delegation.add')} whole={whole} send={send} onClose={onClose} keeps>
      <p>{t('delegation.explain')}</p>
      <Select
        label={t('delegation.post')}
        allowDeselect={false}
        value={postId}
        data={[
          { value: allPosts, label: t('delegation.allPosts') },
          ...posts.map(post => ({ value: post.id, label: `${post.title ?? t(`role.${post.role}`)}, ${names.agency(post.agencyId) ?? ''}` })),
        ]}
        onChange={chosen => set({ postId: chosen ?? allPosts })}
      />
      <Select
        label={t('delegation.deputy')}
        searchable
        filter={foldedFilter}
        nothingFoundMessage={t('inline.nothing')}
        selectFirstOptionOnChange
        value={toPersonId}
        data={colleagues.filter(each => each.id !== person.id).map(each => ({ value: each.id, label: each.fullName }))}
        onChange={chosen => set({ toPersonId: chosen })}
      />
      <div className={form.two}>
        <DayField label={t('delegation.from')} value={fromOn} onChange={day => set({ fromOn: day })} />
        <DayField label={t('delegation.to')} value={toOn} onChange={day => set({ toOn: day })} />
      </div>
      <TextInput label={t('organisation.basis')} maxLength={300} value={basis} onChange={event => set({ basis: event.currentTarget.value })} />
    </FormDialog>
  )
}
