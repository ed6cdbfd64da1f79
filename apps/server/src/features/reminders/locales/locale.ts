/** Every sentence of a message to a person. */
import type { WaitsFor } from '@roviec/register'
import type { DigestCounts, DigestSection, ImportedLine, MessageTask } from '../message-body.ts'

export interface Locale {
  greeting(name: string): string
  digestSubject(counts: DigestCounts, day: string, commune: string): string
  sections: Record<DigestSection, string>
  importedTitle: string
  imported(line: ImportedLine): string
  more(count: number): string
  restricted: string
  due(task: Pick<MessageTask, 'dueOn' | 'daysLeft'>): string
  happened(kind: string, by: string): string
  /** By what a task waits for. */
  waits: Record<WaitsFor, string>
  open: string
  openAll: string
  why(commune: string, settings: string): string
  trialSubject: string
  trial: string
  pushDigest(counts: DigestCounts): string
  product: string
}
