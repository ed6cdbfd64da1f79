import { Button, TextInput } from '@mantine/core'
import type { Agency } from '@roviec/contract'
import { holdsOn, parentOn } from '@roviec/register'
import { IconArrowLeft, IconX } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { api } from '../../app/api.ts'
import { useSession } from '../../app/frame/session-context.ts'
import { shortDay, today } from '../../i18n/dates.ts'
import { useWords, type Words } from '../../i18n/use-words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import { InlineSelect } from '../../ui/inline/inline-select.tsx'
import { HistoryButton } from '../audit/history-button.tsx'
import { kindWords } from './agency-kinds.ts'
import { type ChangeKind, changeKinds } from './change-draft.ts'
import styles from './organisation.module.css'
import { allAgenciesQuery, colleaguesQuery } from './organisation-queries.ts'
import { successionsOf } from './successions.ts'

interface Props {
  agency: Agency
  agencies: readonly Agency[]
  day: string
  onChange: (kind: ChangeKind) => void
  onChoose: (id: string) => void
  onBack: () => void
}

/** One agency: who heads it, how papers call it, who works there, where it came from and what became of it. */
export function AgencyPanel({ agency, agencies, day, onChange, onChoose, onBack }: Props) {
  const { t } = useWords()
  const mayChange = useSession().abilities.includes('organisation.change')
  const parent = agencies.find(({ id }) => id === parentOn(agency, day))
  const open = agency.validTo === null || agency.validTo >= today()
  return (
    <>
      <button type="button" className={styles.back} onClick={onBack}>
        <IconArrowLeft aria-hidden size="1.125rem" />
        {t('organisation.back')}
      </button>
      <h2 lang="vi">{agency.name}</h2>
      <p className={styles.hint}>
        {kindWords(agency.kind, t)} · {validity(agency, t)}
      </p>
      <dl className={styles.facts}>
        <Fact name={t('organisation.parent')}>{parent === undefined ? t('organisation.top') : <AgencyLink agency={parent} onChoose={onChoose} />}</Fact>
        <Fact name={t('organisation.head')}>
          <Head agency={agency} mayChange={mayChange && open} />
        </Fact>
        <Fact name={t('organisation.aliases')}>
          <Aliases agency={agency} mayChange={mayChange} />
        </Fact>
        <Fact name={t('organisation.people')}>
          <Staff agency={agency} day={day} />
        </Fact>
        <Successions agency={agency} agencies={agencies} onChoose={onChoose} />
      </dl>
      <div className={styles.acts}>
        {mayChange &&
          open &&
          changeKinds.map(kind => (
            <Button key={kind} variant="default" onClick={() => onChange(kind)}>
              {t(`organisation.act.${kind}`)}
            </Button>
          ))}
        <HistoryButton subject={{ type: 'agency', id: agency.id }} />
      </div>
    </>
  )
}

function validity({ validFrom, validTo }: Agency, t: Words['t']): string {
  if (validFrom === null && validTo === null) return t('organisation.standing')
  if (validTo === null) return t('organisation.since', { day: shortDay(validFrom ?? '') })
  if (validFrom === null) return t('organisation.until', { day: shortDay(validTo) })
  return t('organisation.sinceUntil', { from: shortDay(validFrom), to: shortDay(validTo) })
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function AgencyLink({ agency, onChoose }: { agency: Agency; onChoose: (id: string) => void }) {
  return (
    <button type="button" className={styles.link} onClick={() => onChoose(agency.id)}>
      {agency.name}
    </button>
  )
}

/** Puts the one agency in the place of its older self, wherever it is shown. */
function useTaken(): (changed: Agency) => void {
  const client = useQueryClient()
  return changed => {
    client.setQueryData<Agency[]>(allAgenciesQuery.queryKey, all => all?.map(each => (each.id === changed.id ? changed : each)))
    void client.invalidateQueries({ queryKey: ['agencies'] })
  }
}

function Head({ agency, mayChange }: { agency: Agency; mayChange: boolean }) {
  const { t } = useWords()
  const taken = useTaken()
  const { data: colleagues = [] } = useQuery(colleaguesQuery)
  if (!mayChange) return <>{agency.head?.name ?? t('inline.missing')}</>
  const options = [{ value: nobody, label: t('organisation.head.nobody') }, ...colleagues.map(({ id, fullName }) => ({ value: id, label: fullName }))]
  return (
    <InlineSelect
      label={t('organisation.head')}
      value={agency.head?.id ?? null}
      options={options}
      onSave={async chosen => {
        const personId = chosen === nobody ? null : chosen
        taken(await api.organisation.setHead({ agencyId: agency.id, personId, version: agency.version }))
      }}
    />
  )
}

const nobody = '-'

function Aliases({ agency, mayChange }: { agency: Agency; mayChange: boolean }) {
  const { t } = useWords()
  const taken = useTaken()
  const [typed, setTyped] = useState('')
  const add = useMutation({
    mutationFn: (alias: string) => api.organisation.addAlias({ agencyId: agency.id, alias }),
    onSuccess: changed => {
      setTyped('')
      taken(changed)
    },
  })
  const remove = useMutation({ mutationFn: (alias: string) => api.organisation.removeAlias({ agencyId: agency.id, alias }), onSuccess: taken })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const alias = typed.trim().normalize('NFC')
    if (alias.length >= 2) add.mutate(alias)
  }
  return (
    <>
      <ul className={styles.aliases}>
        {agency.aliases.map(alias => (
          <li key={alias} data-removable={mayChange || undefined}>
            {alias}
            {mayChange && (
              <button type="button" aria-label={t('organisation.alias.remove', { alias })} onClick={() => remove.mutate(alias)}>
                <IconX aria-hidden size="1rem" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {agency.aliases.length === 0 && !mayChange && t('inline.missing')}
      {mayChange && (
        <form className={styles.inForm} onSubmit={submit}>
          <TextInput
            aria-label={t('organisation.alias.add')}
            placeholder={t('organisation.alias.add')}
            maxLength={200}
            value={typed}
            onChange={event => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={add.isPending} disabled={typed.trim().length < 2}>
            {t('action.add')}
          </Button>
        </form>
      )}
      <ErrorNote error={add.error ?? remove.error} />
    </>
  )
}

/** Who holds a post here on the day that is looked at. */
function Staff({ agency, day }: { agency: Agency; day: string }) {
  const { t } = useWords()
  const { data: colleagues = [] } = useQuery(colleaguesQuery)
  const held = colleagues.flatMap(person => person.posts.filter(post => post.agencyId === agency.id && holdsOn(post, day)).map(post => ({ person, post })))
  if (held.length === 0) return <>{t('organisation.nobody')}</>
  return (
    <ul className={styles.plain}>
      {held.map(({ person, post }) => (
        <li key={post.id}>
          {person.fullName} <span className={styles.dim}>· {post.title ?? t(`role.${post.role}`)}</span>
          {post.validTo !== null && <span className={styles.dim}> · {t('organisation.until', { day: shortDay(post.validTo) })}</span>}
        </li>
      ))}
    </ul>
  )
}

function Successions({ agency, agencies, onChoose }: Pick<Props, 'agency' | 'agencies' | 'onChoose'>) {
  const { t } = useWords()
  const told = successionsOf(agency, agencies)
  if (told.length === 0) return null
  return (
    <Fact name={t('organisation.changes')}>
      <ul className={styles.plain}>
        {told.map(({ kind, direction, other, on, basis }) => (
          <li key={`${other.id} ${on}`}>
            {shortDay(on)}: {t(`organisation.succession.${kind}.${direction}`)} <AgencyLink agency={other} onChoose={onChoose} />
            {basis !== null && <span className={styles.dim}> · {basis}</span>}
          </li>
        ))}
      </ul>
    </Fact>
  )
}
