/** What the account screen asks: our own addresses for sessions, better-auth's for passwords, codes and passkeys. */
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
import { auth } from '../../app/auth.ts'

export const accountQuery = queryOptions({ queryKey: ['account'], queryFn: () => api.session.account(), staleTime: 0 })

export interface Passkey {
  id: string
  name: string | null
  createdAt: string | null
}

export const passkeysQuery = queryOptions({ queryKey: ['account', 'passkeys'], queryFn: () => auth<Passkey[]>('/passkey/list-user-passkeys'), staleTime: 0 })

export const changePassword = (currentPassword: string, newPassword: string) =>
  auth('/change-password', { currentPassword, newPassword, revokeOtherSessions: true })

export interface Enrolment {
  /** What the authenticator reads: `otpauth://…`. */
  uri: string
  secret: string
  backupCodes: string[]
}

/** The second factor is prepared; it is asked for only once a code of it was right. */
export async function enrol(password: string, userName: string): Promise<Enrolment> {
  const { totpURI, backupCodes } = await auth<{ totpURI: string; backupCodes: string[] }>('/two-factor/enable', { password })
  const asked = new URL(totpURI).searchParams
  const issuer = asked.get('issuer') ?? ''
  // Named by the user name; better-auth would name it by an address that nobody has.
  const uri = `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(userName)}?${asked}`
  return { uri, secret: asked.get('secret') ?? '', backupCodes }
}

export const confirmEnrolment = (code: string) => auth('/two-factor/verify-totp', { code })
export const endSecondFactor = (password: string) => auth('/two-factor/disable', { password })

export async function renewBackupCodes(password: string): Promise<string[]> {
  return (await auth<{ backupCodes: string[] }>('/two-factor/generate-backup-codes', { password })).backupCodes
}

export const renamePasskey = (id: string, name: string) => auth('/passkey/update-passkey', { id, name })
export const removePasskey = (id: string) => auth('/passkey/delete-passkey', { id })

/** Houses whose sign-in opens this account too. */
export const linkedQuery = queryOptions({
  queryKey: ['account', 'linked'],
  queryFn: async () => (await auth<{ providerId: string }[]>('/list-accounts')).some(({ providerId }) => providerId === 'oidc'),
})

export async function linkOutside(): Promise<void> {
  const { url } = await auth<{ url: string }>('/link-social', { provider: 'oidc', callbackURL: '/tai-khoan' })
  location.assign(url)
}
