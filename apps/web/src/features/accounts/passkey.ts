import { passkeyClient } from '@better-auth/passkey/client'
import { createAuthClient } from 'better-auth/client'
import { refusalOf } from '../../app/auth.ts'
import { preferences } from '../../app/preferences.ts'
import { ServerRefusal } from '../../app/refusal.ts'
import { wordsOf } from '../../i18n/use-words.ts'

const client = () => createAuthClient({ plugins: [passkeyClient()] })

/** Asks the device for a passkey of this office and signs in with it. */
export async function signInWithPasskey(): Promise<void> {
  const { error } = await client().signIn.passkey()
  if (error) throw refusedBy(error, 'passkey.refused')
}

/** Has the device make a passkey for this office. */
export async function addPasskey(name: string): Promise<void> {
  const answer = await client().passkey.addPasskey({ name })
  if (answer.error) throw refusedBy(answer.error, 'passkey.notMade')
}

/** What the server refused in its own words; all else is the device or the person who said no. */
function refusedBy(error: { status?: number; code?: string | undefined }, otherwise: 'passkey.refused' | 'passkey.notMade'): ServerRefusal {
  const { status = 400, code } = error
  if (code === 'SESSION_NOT_FRESH' || code === 'ACCOUNT_DISABLED' || status === 429) return refusalOf(status, code)
  return new ServerRefusal({ status, id: otherwise, message: wordsOf(preferences().language).t(`refusal.${otherwise}`) })
}
