import { passkey } from '@better-auth/passkey'
import { hash, verify } from '@node-rs/argon2'
import { userName } from '@roviec/contract'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { genericOAuth, twoFactor, username } from 'better-auth/plugins'
import type pg from 'pg'
import type { Configuration } from '../../platform/configuration.ts'
import type { Log } from '../../platform/log.ts'

export type Auth = ReturnType<typeof createAuth>

/** Set by the server itself on the way to better-auth. */
export const clientAddressHeader = 'x-roviec-client'

/**
 * Doors of better-auth that nobody here has a use for: they tell which names exist or show the tokens of sessions, or change, unseen by the
 * audit, what password-reset.ts and sessions.ts are for.
 */
const shutDoors = [
  '/is-username-available',
  '/list-sessions',
  '/revoke-session',
  '/revoke-sessions',
  '/revoke-other-sessions',
  '/update-session',
  '/update-user',
  '/change-email',
  '/delete-user',
  '/delete-user/callback',
  '/request-password-reset',
  '/reset-password',
  '/send-verification-email',
  '/verify-email',
  '/sign-up/email',
  '/sign-in/email',
]

/** OWASP's second choice of argon2id: 19 MiB, 2 passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

interface Parts {
  /** Its connections look into the schema `auth` first. */
  pool: pg.Pool
  configuration: Configuration
  log: Log
  /** Whether an account may not come in. */
  isShut: (accountId: string) => Promise<boolean>
}

export function createAuth({ pool, configuration, log, isShut }: Parts) {
  const url = new URL(configuration.publicUrl)
  return betterAuth({
    appName: 'Rõ Việc',
    baseURL: configuration.publicUrl,
    basePath: '/api/auth',
    secret: configuration.secret,
    database: pool,
    telemetry: { enabled: false },
    disabledPaths: shutDoors,
    // Its sentences are constant; what it adds to them may name people.
    logger: {
      level: 'warn',
      log: (level, message) => (level === 'error' ? log.error({ part: 'better-auth' }, message) : log.warn({ part: 'better-auth' }, message)),
    },
    emailAndPassword: {
      enabled: true,
      // Accounts are made by invitation only; see commands.ts.
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 200,
      password: { hash: password => hash(password, cost), verify: ({ hash: kept, password }) => verify(kept, password) },
    },
    // Once an hour it is written down when a session was last seen.
    session: { expiresIn: 60 * 60 * 24 * 30, updateAge: 60 * 60 },
    databaseHooks: {
      session: {
        create: {
          before: async session => {
            if (await isShut(session.userId)) throw new APIError('FORBIDDEN', { code: 'ACCOUNT_DISABLED', message: 'account is shut' })
          },
        },
      },
    },
    // An account of another house opens one of ours only after its owner bound the two: addresses prove nothing, ours are not addresses.
    account: { accountLinking: { trustedProviders: ['oidc'], allowDifferentEmails: true, disableImplicitLinking: true } },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: { '/sign-in/*': { window: 60, max: 10 }, '/two-factor/*': { window: 60, max: 10 } },
    },
    advanced: { cookiePrefix: 'roviec', useSecureCookies: url.protocol === 'https:', ipAddress: { ipAddressHeaders: [clientAddressHeader] } },
    plugins: [
      username({ minUsernameLength: 3, maxUsernameLength: 60, usernameValidator: name => userName.safeParse(name).success }),
      twoFactor({ issuer: 'Rõ Việc' }),
      passkey({ rpID: url.hostname, rpName: 'Rõ Việc', origin: url.origin }),
      ...(configuration.oidc
        ? [
            genericOAuth({
              config: [
                {
                  providerId: 'oidc',
                  discoveryUrl: `${configuration.oidc.issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`,
                  clientId: configuration.oidc.clientId,
                  clientSecret: configuration.oidc.clientSecret,
                  disableSignUp: true,
                },
              ],
            }),
          ]
        : []),
    ],
  })
}
