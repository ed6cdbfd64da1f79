import type { CommuneKind } from '@roviec/register'
import type { Key, Values } from '../../i18n/words.ts'
import type { FirstSetup } from './client.ts'

export interface SetupDraft {
  provinceCode: string | null
  communeCode: string | null
  name: string
  login: string
  password: string
  again: string
  /** Null: that of the commune's own kind. */
  template: CommuneKind | null
  optionalAgencies: string[]
  sample: boolean
}

export const emptyDraft: SetupDraft = {
  provinceCode: null,
  communeCode: null,
  name: '',
  login: '',
  password: '',
  again: '',
  template: null,
  optionalAgencies: [],
  sample: false,
}

export const shortestPassword = 12

export type Wrong = Partial<Record<keyof SetupDraft, { key: Key; values?: Values }>>

/** What must be mended before it can be sent; empty when nothing is. */
export function wrongIn(draft: SetupDraft): Wrong {
  const wrong: Wrong = {}
  if (draft.provinceCode === null) wrong.provinceCode = { key: 'setup.province.wrong' }
  if (draft.communeCode === null) wrong.communeCode = { key: 'setup.commune.wrong' }
  if (draft.name.trim() === '') wrong.name = { key: 'setup.name.wrong' }
  if (!/^[a-z0-9][a-z0-9.-]{2,}$/i.test(draft.login.trim())) wrong.login = { key: 'setup.login.wrong' }
  if ([...draft.password].length < shortestPassword) wrong.password = { key: 'setup.password.short', values: { length: shortestPassword } }
  if (draft.again !== draft.password) wrong.again = { key: 'setup.password.different' }
  return wrong
}

/** What is wrong with a user name and a password that are chosen, wherever that is. */
export function wrongInDoor({ login, password, again }: Pick<SetupDraft, 'login' | 'password' | 'again'>): Pick<Wrong, 'login' | 'password' | 'again'> {
  const { login: wrongLogin, password: wrongPassword, again: wrongAgain } = wrongIn({ ...emptyDraft, login, password, again })
  return { ...(wrongLogin && { login: wrongLogin }), ...(wrongPassword && { password: wrongPassword }), ...(wrongAgain && { again: wrongAgain }) }
}

/** @param kind of the commune that was chosen */
export function setupOf(oneTimeCode: string, draft: SetupDraft, kind: CommuneKind): FirstSetup {
  const { provinceCode, communeCode, name, login, password, optionalAgencies, sample } = draft
  const template = draft.template ?? kind
  return {
    template,
    optionalAgencies,
    oneTimeCode,
    provinceCode: provinceCode ?? '',
    communeCode: communeCode ?? '',
    name: name.trim().normalize('NFC'),
    login: login.trim(),
    password,
    sample,
  }
}
