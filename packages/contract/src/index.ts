/** Requests and responses of the server, by feature. The web and any other program see the server through this and nothing else. */
import { dashboardContract } from './dashboard.ts'
import { documentsContract } from './documents.ts'
import { dutiesContract } from './duties.ts'
import { importsContract } from './imports.ts'
import { intakeContract } from './intake.ts'
import { meetingsContract } from './meetings.ts'
import { organisationContract } from './organisation.ts'
import { outgoingContract } from './outgoing.ts'
import { registersContract } from './registers.ts'
import { remindersContract } from './reminders.ts'
import { reviewContract } from './review.ts'
import { sampleContract } from './sample.ts'
import { sessionContract } from './session.ts'
import { tasksContract } from './tasks/index.ts'
import { viewsContract } from './views.ts'

export const contract = {
  session: sessionContract,
  organisation: organisationContract,
  intake: intakeContract,
  documents: documentsContract,
  outgoing: outgoingContract,
  review: reviewContract,
  tasks: tasksContract,
  views: viewsContract,
  meetings: meetingsContract,
  duties: dutiesContract,
  registers: registersContract,
  imports: importsContract,
  dashboard: dashboardContract,
  reminders: remindersContract,
  sample: sampleContract,
}

export * from './dashboard.ts'
export * from './documents.ts'
export * from './duties.ts'
export * from './errors/index.ts'
export * from './imports.ts'
export * from './intake.ts'
export * from './meetings.ts'
export * from './organisation.ts'
export * from './outgoing.ts'
export * from './registers.ts'
export * from './reminders.ts'
export * from './review.ts'
export * from './sample.ts'
export * from './session.ts'
export * from './tasks/index.ts'
export * from './values.ts'
export * from './views.ts'
