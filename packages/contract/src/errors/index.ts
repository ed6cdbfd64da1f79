import { documentErrors } from './documents.ts'
import { generalErrors } from './general.ts'
import { meetingErrors } from './meetings.ts'
import { numberingErrors } from './numbering.ts'
import { organisationErrors } from './organisation.ts'
import { reminderErrors } from './reminders.ts'
import { sessionErrors } from './session.ts'
import { sheetErrors } from './sheets.ts'
import { taskErrors } from './tasks.ts'

/**
 * Every refusal a person can meet, by area: its HTTP status and what it says, with what to do next.
 * The ids are stable; other programs may hold on to them.
 */
export const appErrors = {
  ...sessionErrors,
  ...organisationErrors,
  ...documentErrors,
  ...numberingErrors,
  ...taskErrors,
  ...meetingErrors,
  ...reminderErrors,
  ...sheetErrors,
  ...generalErrors,
}

export type AppErrorCode = keyof typeof appErrors

/** The one form in which errors leave the server. */
export interface ErrorBody {
  error: {
    id: AppErrorCode
    message: string
    /** Path of the field that is meant: 'draft.deadline'. */
    field: string | null
    requestId: string
    /** What the refusal is about, for the screen: the newer version, the document that is the same. */
    details: Record<string, unknown> | null
  }
}
