import { Button, Select, TextInput } from '@mantine/core'
import { type CommuneKind, communeTemplate } from '@roviec/register'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useClients } from '../../app/clients.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Check } from '../../ui/check.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { foldedFilter } from '../../ui/folded-filter.ts'
import { OneOf } from '../../ui/one-of.tsx'
import type { Place } from './client.ts'
import styles from './form.module.css'
import { NewPassword } from './new-password.tsx'
import { emptyDraft, type SetupDraft, setupOf, type Wrong, wrongIn } from './setup-draft.ts'

interface Part {
  draft: SetupDraft
  change: (part: Partial<SetupDraft>) => void
  /** Said only after the first try to send. */
  complaint: (field: keyof Wrong) => string | null
}

export function SetupForm({ oneTimeCode, onDone }: { oneTimeCode: string; onDone: () => void }) {
  const { t } = useWords()
  const { accounts } = useClients()
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState(emptyDraft)
  const [tried, setTried] = useState(false)
  const [kind, setKind] = useState<CommuneKind>('commune')
  const setUp = useMutation({ mutationFn: () => accounts.setUp(setupOf(oneTimeCode, draft, kind)), onSuccess: onDone })
  const part: Part = {
    draft,
    change: change => setDraft(before => ({ ...before, ...change })),
    complaint: field => {
      const wrong = tried ? wrongIn(draft)[field] : undefined
      return wrong === undefined ? null : t(wrong.key, wrong.values)
    },
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(wrongIn(draft)).length === 0) setUp.mutate()
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <PlaceFields {...part} onKind={setKind} />
      {draft.communeCode !== null && <TemplateFields {...part} kind={kind} />}
      <PersonFields {...part} />
      <Check checked={draft.sample} onChange={sample => part.change({ sample })} hint={t('sample.start.hint')}>
        {t('setup.sample')}
      </Check>
      <ErrorNote error={setUp.error} />
      <Button type="submit" size="md" loading={setUp.isPending} className={styles.submit ?? ''}>
        {t('setup.submit')}
      </Button>
    </form>
  )
}

function PlaceFields({ draft, change, complaint, onKind }: Part & { onKind: (kind: CommuneKind) => void }) {
  const { t } = useWords()
  const { accounts } = useClients()
  const { provinceCode, communeCode } = draft
  const provinces = useQuery({ queryKey: ['provinces'], queryFn: () => accounts.provinces(), staleTime: Number.POSITIVE_INFINITY })
  const communes = useQuery({
    queryKey: ['communes', provinceCode],
    queryFn: () => accounts.communes(provinceCode ?? ''),
    enabled: provinceCode !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <fieldset>
      <legend>{t('setup.place')}</legend>
      <ErrorNote error={provinces.error ?? communes.error} />
      <Choice
        label={t('setup.province')}
        places={provinces.data}
        chosen={provinceCode}
        onChoose={code => change({ provinceCode: code, communeCode: null })}
        complaint={complaint('provinceCode')}
        placeholder={t('setup.choose')}
        nothing={t(provinces.data === undefined ? 'setup.commune.coming' : 'setup.nothing')}
      />
      <Choice
        label={t('setup.commune')}
        places={communes.data}
        chosen={communeCode}
        onChoose={code => {
          change({ communeCode: code, template: null, optionalAgencies: [] })
          onKind(communes.data?.find(each => each.code === code)?.kind ?? 'commune')
        }}
        complaint={complaint('communeCode')}
        placeholder={t(provinceCode === null ? 'setup.commune.first' : 'setup.choose')}
        nothing={t(provinceCode === null ? 'setup.commune.first' : communes.data === undefined ? 'setup.commune.coming' : 'setup.nothing')}
      />
    </fieldset>
  )
}

/** Whose usual bodies the commune begins with: those of its kind, unless it is built otherwise; and those not every commune has. */
function TemplateFields({ draft, change, kind }: Part & { kind: CommuneKind }) {
  const { t } = useWords()
  const chosen = draft.template ?? kind
  const optional = communeTemplate(chosen).agencies.filter(agency => agency.optional)
  return (
    <fieldset>
      <legend>{t('setup.template')}</legend>
      <p className={styles.hint}>{t('setup.template.hint')}</p>
      <OneOf<CommuneKind>
        title={t('setup.template.kind')}
        chosen={chosen}
        choices={{ commune: t('setup.template.commune'), ward: t('setup.template.ward'), specialZone: t('setup.template.specialZone') }}
        onChoose={template => change({ template, optionalAgencies: [] })}
      />
      {optional.length > 0 && (
        <div>
          <p>{t('setup.template.optional')}</p>
          {optional.map(({ key, name }) => (
            <div key={key}>
              <Check
                checked={draft.optionalAgencies.includes(key)}
                onChange={checked => change({ optionalAgencies: withOrWithout(draft.optionalAgencies, key, checked) })}
              >
                {name.replace(' {}', '')}
              </Check>
            </div>
          ))}
        </div>
      )}
    </fieldset>
  )
}

const withOrWithout = (keys: readonly string[], key: string, wanted: boolean): string[] => [...keys.filter(each => each !== key), ...(wanted ? [key] : [])]

interface ChoiceProps {
  label: string
  places: readonly Place[] | undefined
  chosen: string | null
  onChoose: (code: string | null) => void
  complaint: string | null
  placeholder: string
  nothing: string
}

/** Who types fast presses Enter or Tab before the list has been drawn: both choose what fits best, and neither sends the form. */
function Choice({ label, places = [], chosen, onChoose, complaint, placeholder, nothing }: ChoiceProps) {
  const [typed, setTyped] = useState('')
  const options = places.map(({ code, name }) => ({ value: code, label: name }))
  const chosenName = options.find(({ value }) => value === chosen)?.label ?? ''
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') event.preventDefault()
    const marked = event.currentTarget.getAttribute('aria-activedescendant')
    if ((event.key !== 'Enter' && event.key !== 'Tab') || typed.trim() === '' || typed === chosenName) return
    // Enter on a marked line is the list's own.
    if (marked && event.key === 'Tab') document.getElementById(marked)?.click()
    if (marked) return
    const [first] = foldedFilter({ options, search: typed })
    if (first) onChoose(first.value)
  }
  return (
    <Select
      label={label}
      placeholder={placeholder}
      data={options}
      value={chosen}
      onChange={onChoose}
      searchValue={typed}
      onSearchChange={setTyped}
      error={complaint}
      searchable
      openOnFocus={false}
      onKeyDown={onKeyDown}
      filter={foldedFilter}
      nothingFoundMessage={nothing}
      selectFirstOptionOnChange
      maxDropdownHeight="18rem"
      size="md"
    />
  )
}

function PersonFields({ draft, change, complaint }: Part) {
  const { t } = useWords()
  return (
    <fieldset>
      <legend>{t('setup.person')}</legend>
      <TextInput
        label={t('setup.name')}
        autoComplete="name"
        size="md"
        value={draft.name}
        error={complaint('name')}
        onChange={event => change({ name: event.currentTarget.value })}
      />
      <TextInput
        label={t('setup.login')}
        description={t('setup.login.hint')}
        autoComplete="username"
        autoCapitalize="none"
        size="md"
        value={draft.login}
        error={complaint('login')}
        onChange={event => change({ login: event.currentTarget.value })}
      />
      <NewPassword label={t('setup.password')} draft={draft} change={change} complaint={complaint} />
    </fieldset>
  )
}
