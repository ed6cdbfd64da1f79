import { ORPCError, ValidationError } from '@orpc/server'
import { type AppErrorCode, appErrors, type ErrorBody } from '@roviec/contract'
import { AppError } from '../app-error.ts'
import { type Log, traceOf } from '../platform/log.ts'

export type Language = 'vi' | 'en'

export const languageOf = (headers: Headers): Language => (/^\s*en\b/i.test(headers.get('accept-language') ?? '') ? 'en' : 'vi')

export function errorBody(
  code: AppErrorCode,
  requestId: string,
  language: Language,
  { field = null, details = null }: Partial<Pick<AppError, 'field' | 'details'>> = {},
): ErrorBody {
  return { error: { id: code, message: appErrors[code][language], field, requestId, details } }
}

/** Whatever was thrown, as a refusal a person can read. Bugs are logged with the request's id and told as a failure of the server. */
export function asAppError(error: unknown, requestId: string, log: Log): AppError {
  if (error instanceof AppError) return error
  if (error instanceof ORPCError) {
    if (error.cause instanceof AppError) return error.cause
    const field = error.cause instanceof ValidationError ? pathOf(error.cause) : null
    if (error.status < 500) return new AppError(codeOfStatus(error.status), { field })
  }
  if (isUnstorable(error)) return new AppError('input.invalid')
  log.error({ requestId, error: traceOf(error instanceof ORPCError ? (error.cause ?? error) : error) }, 'request failed')
  return new AppError('server.failed')
}

/** Signs PostgreSQL does not keep (a NUL, half a surrogate pair), or a number too large for its place. */
function isUnstorable(error: unknown): boolean {
  const cause = error instanceof ORPCError ? error.cause : error
  return cause instanceof Error && 'code' in cause && ['22021', '22P05', '22003'].includes(String(cause.code))
}

/** What a status means, where other code than ours refused. */
export function codeOfStatus(status: number): AppErrorCode {
  return codes[status] ?? (status < 500 ? 'input.invalid' : 'server.failed')
}

const codes: Record<number, AppErrorCode> = {
  401: 'session.missing',
  403: 'right.missing',
  404: 'not-found',
  409: 'conflict.state',
  410: 'not-found',
  413: 'upload.too-large',
  429: 'too-many-requests',
}

/** 'draft.lead.0.name' of the first issue. */
function pathOf(error: ValidationError): string | null {
  const path = error.issues[0]?.path?.map(part => (typeof part === 'object' ? String(part.key) : String(part)))
  return path && path.length > 0 ? path.join('.') : null
}
