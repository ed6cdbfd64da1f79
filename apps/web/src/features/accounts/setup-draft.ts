import type { Key, Values } from '../../i18n/words.ts'
import type { FirstSetup } from './client.ts'

export interface SetupDraft {
  provinceCode: string | null
  communeCode: string | null
  name: string
  login: string
  password: string
  again: string
  sample: boolean
}

export const emptyDraft: SetupDraft = { provinceCode: null, communeCode: null, name: '', login: '', password: '', again: '', sample: false }

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

export function setupOf(oneTimeCode: string, draft: SetupDraft): FirstSetup {
  const { provinceCode, communeCode, name, login, password, sample } = draft
  return {
    oneTimeCode,
    provinceCode: provinceCode ?? '',
    communeCode: communeCode ?? '',
    name: name.trim().normalize('NFC'),
    login: login.trim(),
    password,
    sample,
  }
}
