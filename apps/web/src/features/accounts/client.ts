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
}

export interface FirstSetup {
  /** From the one-time link printed where the server was started. */
  oneTimeCode: string
  provinceCode: string
  communeCode: string
  name: string
  login: string
  password: string
  /** Begins in an invented commune. */
  sample: boolean
}

/** What the screens of accounts ask of the server. Refusals are thrown as `ServerRefusal`. */
export interface AccountsClient {
  /** Who is signed in on this browser; null when nobody is. */
  session(): Promise<Session | null>
  /** `secondFactor`: the password was right, the code is missing or wrong. */
  signIn(input: SignInInput): Promise<'signedIn' | 'secondFactor'>
  /** Only where the browser has passkeys. */
  signInWithPasskey(): Promise<void>
  signOut(): Promise<void>
  /** Whether a one-time link can still be used. */
  setupLink(oneTimeCode: string): Promise<'open' | 'used' | 'unknown'>
  provinces(): Promise<Place[]>
  communes(provinceCode: string): Promise<Place[]>
  setUp(input: FirstSetup): Promise<void>
}
