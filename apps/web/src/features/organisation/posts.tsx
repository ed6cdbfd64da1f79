import { Button, Select } from '@mantine/core'
import type { Person, Post, Role } from '@roviec/contract'
import { holdsOn } from '@roviec/register'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'
import { shortDay, today } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { DayField } from '../../ui/day-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import form from './organisation.module.css'
import { useNames } from './organisation-queries.ts'
import styles from './people.module.css'
import { emptyPost, PostFields, roles } from './post-fields.tsx'
import { usePutPerson } from './use-put-person.ts'

/** What a person does where, and since when; several posts at once are usual. */
export function Posts({ person }: { person: Person }) {
  const { t } = useWords()
  const names = useNames()
  const [adding, setAdding] = useState(false)
  const [changing, setChanging] = useState<{ post: Post; what: 'role' | 'end' } | null>(null)
  return (
    <div>
      <h2>{t('people.posts')}</h2>
      <ul className={styles.held}>
        {person.posts.map(post => {
          const over = post.validTo !== null && post.validTo < today()
          return (
            <li key={post.id} data-over={over || undefined}>
              <div>
                <strong>{post.title ?? t(`role.${post.role}`)}</strong>
                <p>{[names.agency(post.agencyId), post.title === null ? null : t(`role.${post.role}`), daysOf(post, t)].filter(Boolean).join(' · ')}</p>
              </div>
              {!over && (
                <div className={form.acts}>
                  <Button variant="default" onClick={() => setChanging({ post, what: 'role' })}>
                    {t('people.changeRole')}
                  </Button>
                  <Button variant="default" onClick={() => setChanging({ post, what: 'end' })}>
                    {t(post.validTo === null ? 'people.endPost' : 'people.changeEnd')}
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ul>
      <div className={styles.acts}>
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('people.addPost')}
        </Button>
      </div>
      {adding && <AddPost person={person} onClose={() => setAdding(false)} />}
      {changing && <ChangePost {...changing} onClose={() => setChanging(null)} />}
    </div>
  )
}

function daysOf(post: Pick<Post, 'validFrom' | 'validTo'>, t: ReturnType<typeof useWords>['t']): string {
  const from = shortDay(post.validFrom)
  if (post.validTo !== null) return t('organisation.sinceUntil', { from, to: shortDay(post.validTo) })
  return t(holdsOn(post, today()) ? 'organisation.since' : 'people.willBegin', { day: from })
}

function AddPost({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useWords()
  const put = usePutPerson()
  const [id] = useState(() => v7())
  const [draft, setDraft] = useState(emptyPost)
  const [validFrom, setValidFrom] = useState<string | null>(today)
  const [validTo, setValidTo] = useState<string | null>(null)
  const { agencyId, role } = draft
  const whole = agencyId !== null && role !== null && validFrom !== null
  const send = useMutation({
    mutationFn: async () => {
      if (!whole) return
      put(
        await api.organisation.addPost({
          personId: person.id,
          id,
          agencyId,
          role,
          ...(draft.title.trim() ? { title: draft.title.trim() } : {}),
          validFrom,
          validTo,
        }),
      )
    },
    onSuccess: onClose,
  })
  return (
    <FormDialog title={t('people.addPost.title', { name: person.fullName })} verb={t('people.addPost')} whole={whole} send={send} onClose={onClose}>
      <PostFields draft={draft} change={part => setDraft(before => ({ ...before, ...part }))} />
      <div className={form.two}>
        <DayField label={t('people.from')} value={validFrom} onChange={setValidFrom} />
        <DayField label={t('people.to')} description={t('people.to.hint')} value={validTo} onChange={setValidTo} />
      </div>
    </FormDialog>
  )
}

function ChangePost({ post, what, onClose }: { post: Post; what: 'role' | 'end'; onClose: () => void }) {
  const { t } = useWords()
  const names = useNames()
  const put = usePutPerson()
  const [role, setRole] = useState<Role>(post.role)
  const [validTo, setValidTo] = useState<string | null>(post.validTo ?? today())
  const send = useMutation({
    mutationFn: async () => {
      const change = what === 'role' ? { role } : { validTo }
      put(await api.organisation.changePost({ postId: post.id, version: post.version, ...change }))
    },
    onSuccess: onClose,
  })
  const title = `${post.title ?? t(`role.${post.role}`)}, ${names.agency(post.agencyId) ?? ''}`
  return (
    <FormDialog title={title} verb={t('action.save')} whole send={send} onClose={onClose}>
      {what === 'role' ? (
        <Select
          label={t('people.role')}
          description={t(`role.may.${role}`)}
          allowDeselect={false}
          value={role}
          data={roles.map(each => ({ value: each, label: t(`role.${each}`) }))}
          onChange={chosen => chosen && setRole(chosen as Role)}
        />
      ) : (
        <DayField label={t('people.lastDay')} description={t('people.to.hint')} value={validTo} onChange={setValidTo} />
      )}
    </FormDialog>
  )
}
