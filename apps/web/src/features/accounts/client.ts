import type { CommuneKind } from '@roviec/register'
import type { Session } from '../../app/session.ts'

export interface SignInInput {
  login: string
  password: string
  /** The six digits of the authenticator, once the server has asked for them. */
  code?: string
}

export interface Place {
  /** Official code: 2 digits for a province, 5 for a commune. */
  code: string
  name: string
  /** Of a commune. */
  kind?: CommuneKind
}

export interface FirstSetup {
  /** From the one-time link printed where the server was started. */
  oneTimeCode: string
  provinceCode: string
  communeCode: string
  name: string
  login: string
  password: string
  /** Whose usual bodies the commune begins with, and which of those that not every commune has. */
  template: CommuneKind
  optionalAgencies: string[]
  /** Begins in an invented commune. */
  sample: boolean
}

/** What a link is for, and for whom while it is open. */
export interface HandedLink {
  state: 'open' | 'used' | 'unknown'
  purpose: 'setup' | 'invitation' | 'reset' | null
  person: { name: string; communeName: string; userName: string | null } | null
}

/** What the screens of accounts ask of the server. Refusals are thrown as `ServerRefusal`. */
export interface AccountsClient {
  /** Who is signed in on this browser; null when nobody is. */
  session(): Promise<Session | null>
  /** `secondFactor`: the password was right, the code is missing or wrong. */
  signIn(input: SignInInput): Promise<'signedIn' | 'secondFactor'>
  /** Only where the browser has passkeys. */
  signInWithPasskey(): Promise<void>
  /** What the sign-in of another house is called, where one is configured. */
  outsideSignIn(): Promise<string | null>
  /** Leaves for that house; comes back to `next`. */
  signInOutside(next: string): Promise<void>
  signOut(): Promise<void>
  /** Whether a one-time link can still be used. */
  setupLink(oneTimeCode: string): Promise<'open' | 'used' | 'unknown'>
  handedLink(code: string): Promise<HandedLink>
  acceptInvitation(input: { code: string; login: string; password: string }): Promise<void>
  /** Gives the user name, which may have been forgotten too. */
  resetPassword(input: { code: string; password: string }): Promise<string>
  provinces(): Promise<Place[]>
  communes(provinceCode: string): Promise<Place[]>
  setUp(input: FirstSetup): Promise<void>
}
