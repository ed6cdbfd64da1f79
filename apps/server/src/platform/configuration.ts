import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** All that an office can set, read once at start. */
export interface Configuration {
  /** Holds the database (when it is our own), the originals and uploads in progress. */
  dataFolder: string
  /** An existing PostgreSQL; null for our own. */
  databaseUrl: string | null
  host: string
  port: number
  /** As people type it: 'https://vanphong.ankhe.vn'. Passkeys and links are bound to it. */
  publicUrl: string
  /** Signs sessions; made at first start and kept in the data folder. */
  secret: string
  /** Addresses of the web servers in front of this one, which say where a request came from. */
  proxies: string[]
  logLevel: string
  uploadBytes: number
  /** How mail leaves the house; null while nobody has said. */
  mail: { url: string; from: string } | null
  /** Hosts of push services beside the browsers' own. */
  pushHosts: string[]
  /** Hosts of the house that a webhook may call, though they are not outside. */
  webhookHosts: string[]
  oidc: { issuer: string; clientId: string; clientSecret: string; label: string } | null
}

/** A setting that cannot be used: one clear line, no stack. */
export class ConfigurationError extends Error {}

type Environment = Record<string, string | undefined>

const mebibyte = 1024 * 1024

export function readConfiguration(environment: Environment, root: string): Configuration {
  const dataFolder = resolve(environment.ROVIEC_DATA ?? join(root, '.roviec'))
  const port = numberOf(environment, 'PORT', 4280, 65_535)
  return {
    dataFolder,
    databaseUrl: environment.DATABASE_URL ?? null,
    host: environment.HOST ?? '127.0.0.1',
    port,
    publicUrl: (environment.ROVIEC_URL ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    secret: environment.ROVIEC_SECRET ?? keptSecret(dataFolder),
    proxies: listOf(environment.TRUSTED_PROXIES),
    logLevel: environment.LOG_LEVEL ?? 'warn',
    uploadBytes: numberOf(environment, 'ROVIEC_UPLOAD_MB', 100, 2000) * mebibyte,
    mail: mailOf(environment),
    pushHosts: listOf(environment.PUSH_HOSTS),
    webhookHosts: listOf(environment.WEBHOOK_HOSTS),
    oidc: oidcOf(environment),
  }
}

const listOf = (text = ''): string[] =>
  text
    .split(',')
    .map(each => each.trim())
    .filter(each => each !== '')

function numberOf(environment: Environment, name: string, fallback: number, most: number): number {
  const text = environment[name]
  if (text === undefined) return fallback
  const value = Number(text)
  if (Number.isInteger(value) && value >= 0 && value <= most) return value
  throw new ConfigurationError(`${name}=${text}: phải là số nguyên từ 0 đến ${most} / must be a whole number from 0 to ${most}`)
}

function oidcOf(environment: Environment): Configuration['oidc'] {
  const issuer = environment.OIDC_ISSUER
  const clientId = environment.OIDC_CLIENT_ID
  const clientSecret = environment.OIDC_CLIENT_SECRET
  if (!issuer && !clientId && !clientSecret) return null
  if (!issuer || !clientId || !clientSecret) {
    throw new ConfigurationError('OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET: cần đủ cả ba / all three are needed')
  }
  return { issuer, clientId, clientSecret, label: environment.OIDC_LABEL ?? new URL(issuer).host }
}

function mailOf({ SMTP_URL: url, MAIL_FROM: from }: Environment): Configuration['mail'] {
  if (!url) return null
  if (!/^smtps?:\/\/./.test(url) || !URL.canParse(url)) {
    throw new ConfigurationError('SMTP_URL: dạng smtps://tên:mật-khẩu@máy-chủ:465 / must look like smtps://user:password@host:465')
  }
  if (!from) throw new ConfigurationError('MAIL_FROM: cần địa chỉ gửi thư đi / the address mail comes from is needed')
  return { url, from }
}

function keptSecret(dataFolder: string): string {
  const file = join(dataFolder, 'secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(dataFolder, { recursive: true })
  const secret = randomBytes(32).toString('base64url')
  writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  return secret
}
