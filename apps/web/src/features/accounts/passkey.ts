import { passkeyClient } from '@better-auth/passkey/client'
import { createAuthClient } from 'better-auth/client'
import { ServerRefusal } from '../../app/refusal.ts'

/** Asks the device for a passkey of this office and signs in with it. */
export async function signInWithPasskey(): Promise<void> {
  const client = createAuthClient({ plugins: [passkeyClient()] })
  const { error } = await client.signIn.passkey()
  if (error) throw new ServerRefusal({ status: error.status ?? 401, id: 'session.wrong-password', message: error.message ?? '' })
}
