/** What the audit holds, in plain words: "sửa thời hạn: không có → 30/4/2026". */
import type { AuditEntry } from '@roviec/contract'
import { shortDay } from '../../i18n/dates.ts'
import type { Words } from '../../i18n/use-words.ts'
import { isKey } from '../../i18n/words.ts'

/** Ids in the audit are told as the names their owners bear. */
export interface Names {
  agency: (id: string) => string | undefined
  person: (id: string) => string | undefined
}

type Said = Pick<Words, 't' | 'number'>
type Facts = Record<string, unknown>

const agencyFields = new Set(['agencyId', 'agencyIds', 'parentId', 'intoId', 'takenOverBy', 'newId'])
const personFields = new Set(['personId', 'fromPersonId', 'toPersonId', 'head'])
/** Told as a list of fields that changed. */
const corrections = new Set(['document.corrected', 'finding.corrected', 'post.changed', 'agency.headSet'])
/** Said behind the sentence where the audit has them. */
const tails: Record<string, readonly string[]> = {
  'document.registered': ['arrival_number'],
  'post.given': ['title', 'validTo'],
  'agency.dissolve': ['takenOverBy'],
}
const longest = 160

export function whatHappened({ action, before, after }: Pick<AuditEntry, 'action' | 'before' | 'after'>, names: Names, words: Said): string {
  const [was, is] = [factsOf(before), factsOf(after)]
  const key = `history.${action}`
  if (!isKey(key)) return words.t('history.other', { action })
  if (corrections.has(action)) return words.t(key, { changes: changesOf(was, is, names, words) })
  const facts = { ...was, ...is }
  const values = Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, shown(field, value, names, words) ?? '…']))
  const more = [...(tails[action] ?? []), 'basis'].filter(field => facts[field] != null && facts[field] !== '')
  const said = more.map(field => `history.tail.${field}`).filter(isKey)
  return [words.t(key, values).replace(/\{\w+\}/g, '…'), ...said.map(tail => words.t(tail, values))].join('')
}

/** Only what differs; ids and places in the text say nothing to people. */
function changesOf(was: Facts, is: Facts, names: Names, words: Said): string {
  const fields = Object.keys({ ...was, ...is }).filter(field => JSON.stringify(was[field] ?? null) !== JSON.stringify(is[field] ?? null))
  const told = fields.map(field => {
    const fieldKey = `history.field.${field}`
    const name = isKey(fieldKey) ? words.t(fieldKey) : field
    const [from, to] = [shown(field, was[field], names, words), shown(field, is[field], names, words)]
    return from === null || to === null ? name : words.t('history.change', { field: name, from, to })
  })
  return told.length === 0 ? words.t('history.nothing') : told.join('; ')
}

/** A value as people say it; null for one that has no short form. */
function shown(field: string, value: unknown, names: Names, words: Said): string | null {
  if (value === null || value === undefined || value === '') return words.t('history.none')
  if (Array.isArray(value)) return value.length === 0 ? words.t('history.none') : listed(field, value, names, words)
  if (typeof value === 'boolean') return words.t(value ? 'history.yes' : 'history.no')
  if (typeof value === 'number') return words.number(value)
  if (typeof value === 'object') return ofObject(value as Facts)
  if (typeof value !== 'string') return null
  if (agencyFields.has(field)) return names.agency(value) ?? words.t('history.gone')
  if (personFields.has(field)) return names.person(value) ?? words.t('history.gone')
  const valueKey = field === 'role' ? `role.${value}` : `history.value.${field}.${value}`
  if (isKey(valueKey)) return words.t(valueKey)
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return shortDay(value)
  return value.length > longest ? `${value.slice(0, longest)}…` : value
}

function listed(field: string, values: readonly unknown[], names: Names, words: Said): string | null {
  const each = values.map(value => shown(field, value, names, words))
  return each.includes(null) ? null : each.join(', ')
}

/** A deadline is its day, or the words it was said with; a named thing its name. */
function ofObject(value: Facts): string | null {
  if (typeof value.date === 'string') return shortDay(value.date)
  if (typeof value.text === 'string') return value.text
  return typeof value.name === 'string' ? value.name : null
}

const factsOf = (value: unknown): Facts => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Facts) : {})
