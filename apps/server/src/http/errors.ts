import { ORPCError, ValidationError } from '@orpc/server'
import { type AppErrorCode, appErrors, type ErrorBody } from '@roviec/contract'
import { AppError } from '../app-error.ts'
import type { Log } from '../platform/log.ts'

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
    if (error.status === 400) return new AppError('input.invalid', { field })
    if (error.status === 404) return new AppError('not-found')
    if (error.status === 429) return new AppError('too-many-requests')
    if (error.status < 500) return new AppError('input.invalid')
  }
  const cause = error instanceof ORPCError ? (error.cause ?? error) : error
  log.error({ requestId, error: cause instanceof Error ? { name: cause.name, message: cause.message, stack: cause.stack } : String(cause) }, 'request failed')
  return new AppError('server.failed')
}

/** 'draft.lead.0.name' of the first issue. */
function pathOf(error: ValidationError): string | null {
  const path = error.issues[0]?.path?.map(part => (typeof part === 'object' ? String(part.key) : String(part)))
  return path && path.length > 0 ? path.join('.') : null
}
