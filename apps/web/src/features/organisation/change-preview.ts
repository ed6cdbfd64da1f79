/** What a change would do, in words, before anybody confirms it: worked out by the register's own rules. */
import type { Colleague } from '@roviec/contract'
import { type AgencyChange, type AgencyHistory, type AgencyRefusal, type AskedAgencyChange, outcomeOf } from '@roviec/register'
import { shortDay } from '../../i18n/dates.ts'
import type { Words } from '../../i18n/use-words.ts'
import { isKey, type Key } from '../../i18n/words.ts'

export interface Preview {
  possible: boolean
  /** What will happen, or what stands in the way. */
  sentences: string[]
}

type Said = Pick<Words, 't'>

export function previewOf(history: AgencyHistory, asked: AskedAgencyChange, colleagues: readonly Colleague[], words: Said): Preview {
  const result = outcomeOf(history, asked)
  if (!result.ok) return { possible: false, sentences: result.refusals.map(refusal => refusalWords(history, refusal, words)) }
  const naming = namesOf(history, result.value)
  const day = shortDay(asked.onDate)
  return {
    possible: true,
    sentences: [
      ...result.value.closed.map(({ name }) => words.t('organisation.preview.closed', { name, day })),
      ...result.value.opened.map(({ name, parentId }) =>
        words.t('organisation.preview.opened', { name, day, parent: naming(parentId) ?? words.t('organisation.top') }),
      ),
      ...tookOver(result.value, naming, words),
      ...result.value.moved.map(({ name, parentId }) =>
        words.t('organisation.preview.moved', { name, parent: naming(parentId) ?? words.t('organisation.top') }),
      ),
      ...postsOf(result.value, asked.onDate, colleagues, naming, words),
      ...(asked.kind === 'move' ? [] : [words.t('organisation.preview.papers')]),
    ],
  }
}

type Naming = (id: string | null) => string | undefined

function namesOf({ agencies }: AgencyHistory, { opened }: AgencyChange): Naming {
  const names = new Map([...agencies, ...opened].map(({ id, name }) => [id, name]))
  return id => (id === null ? undefined : names.get(id))
}

function tookOver({ closed, successions }: AgencyChange, naming: Naming, { t }: Said): string[] {
  return closed.map(({ id, name }) => {
    const heirs = successions.filter(({ fromId }) => fromId === id).map(({ toId }) => naming(toId) ?? '')
    return heirs.length === 0 ? t('organisation.preview.nobody', { name }) : t('organisation.preview.work', { name, heirs: heirs.join(', ') })
  })
}

/** Posts of a body that ends go on in the first that comes after it, or end. */
function postsOf({ closed, successions }: AgencyChange, on: string, colleagues: readonly Colleague[], naming: Naming, { t }: Said): string[] {
  return closed.flatMap(({ id, name }) => {
    const posts = colleagues.flatMap(person => person.posts.filter(post => post.agencyId === id && (post.validTo === null || post.validTo >= on)))
    if (posts.length === 0) return []
    const heir = successions.find(({ fromId }) => fromId === id)?.toId
    const count = posts.length
    if (heir === undefined) return [t('organisation.preview.postsEnd', { count, name })]
    return [t('organisation.preview.postsMove', { count, name, heir: naming(heir) ?? '' })]
  })
}

/** Why a change cannot be, and what to do then. */
export function refusalWords({ agencies }: AgencyHistory, refusal: AgencyRefusal, { t }: Said): string {
  const nameOf = (id: string): string => agencies.find(agency => agency.id === id)?.name ?? ''
  const key = `organisation.refusal.${refusal.code}`
  const named = refusal.code === 'name-taken' ? refusal.name : ''
  const name = 'id' in refusal ? nameOf(refusal.id) : named
  const values = {
    name,
    names: 'ids' in refusal ? refusal.ids.map(nameOf).join(', ') : '',
    day: 'validTo' in refusal ? shortDay(refusal.validTo) : '',
  }
  return t(isKey(key) ? key : ('organisation.refusal.other' as Key), values)
}
