import { expect, it } from 'vitest'
import { bulkActOf, emptyBulkDraft } from './bulk-forms.ts'

it('asks for a reason where the task asks for one, and for nothing where it does not', () => {
  expect(bulkActOf('accept', emptyBulkDraft)).toEqual({ kind: 'accept' })
  expect(bulkActOf('remind', emptyBulkDraft)).toEqual({ kind: 'remind', note: '' })
  expect(bulkActOf('extend', emptyBulkDraft)).toBeNull()
  expect(bulkActOf('extend', { ...emptyBulkDraft, words: ' Mưa lũ ' })).toEqual({ kind: 'extend', workingDays: 5, reason: 'Mưa lũ' })
})

it('shows what would come of it before the reason is written, not before the rest is', () => {
  expect(bulkActOf('changeDeadline', emptyBulkDraft, '…')).toBeNull()
  expect(bulkActOf('changeDeadline', { ...emptyBulkDraft, dueOn: '2026-09-01' }, '…')).toEqual({ kind: 'changeDeadline', dueOn: '2026-09-01', reason: '…' })
  expect(bulkActOf('assignAgain', { ...emptyBulkDraft, agencyId: 'a' })).toBeNull()
})
