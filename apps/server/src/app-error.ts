import { type AppErrorCode, appErrors } from '@roviec/contract'

/** A refusal that a person can meet. Its sentence is made from the code where the response is made. */
export class AppError extends Error {
  readonly code: AppErrorCode
  readonly field: string | null
  readonly details: Record<string, unknown> | null

  constructor(code: AppErrorCode, { field = null, details = null }: { field?: string | null; details?: Record<string, unknown> | null } = {}) {
    super(code)
    this.code = code
    this.field = field
    this.details = details
  }

  get status(): number {
    return appErrors[this.code].status
  }
}
