/** What awaits a person, ready to be shown: the server has counted the days and chosen the rows. */

export interface DocumentToReview {
  documentId: string
  reference: string
  subject: string
  issuingBody: string
  /** Instant at which it was read. */
  readAt: string
  tasks: number
  /** Tasks that lack a lead or a deadline. */
  incompleteTasks: number
}

export interface TaskDue {
  taskId: string
  content: string
  lead: string
  dueOn: string
  state: 'dueSoon' | 'overdue'
  /** Negative when the day is past. */
  workingDaysLeft: number
}

export interface FileNotRead {
  intakeId: string
  fileName: string
  /** Already a sentence for people, in the language asked for. */
  reason: string
  at: string
  /** Whether reading it once more can help. */
  retry: boolean
}

/** Stands still until this person moves it. */
export interface TaskWaiting {
  taskId: string
  content: string
  lead: string
  waits: 'acceptance' | 'extension' | 'confirmation' | 'newLead'
  dueOn: string | null
  workingDaysLeft: number | null
}

export interface MeetingToday {
  meetingId: string
  title: string
  /** '07:30'. */
  startsAt: string
  endsAt: string | null
  place: string | null
}

export interface Today {
  /** How many there are in all; the rows are the first of them. */
  totals: { toReview: number; overdue: number; dueSoon: number; waiting: number }
  meetings: MeetingToday[]
  waiting: TaskWaiting[]
  toReview: DocumentToReview[]
  tasksDue: TaskDue[]
  filesNotRead: FileNotRead[]
}

export interface TodayClient {
  today(): Promise<Today>
  /** Reads a file again whose reading failed. */
  retryFile(intakeId: string): Promise<void>
}
