import type { ConclusionItemRow, OpenMatter } from '@roviec/contract'
import { v7 } from 'uuid'
import { keep, kept } from '../../ui/use-kept-draft.ts'

/** A conclusion while it is being written. */
export interface ItemDraft {
  itemId: string
  /** Null for a new one. */
  version: number | null
  content: string
  leadAgencyId: string | null
  supportingAgencyIds: string[]
  deadlineText: string
  deliverable: string
  repeatsId: string | null
}

export const emptyDraft = (): ItemDraft => ({
  itemId: v7(),
  version: null,
  content: '',
  leadAgencyId: null,
  supportingAgencyIds: [],
  deadlineText: '',
  deliverable: '',
  repeatsId: null,
})

const said = (item: ConclusionItemRow | OpenMatter) => ({
  content: item.content,
  leadAgencyId: item.lead?.agencyId ?? null,
  supportingAgencyIds: item.supporting.map(each => each.agencyId),
  deliverable: item.deliverable ?? '',
})

export const draftOfItem = (item: ConclusionItemRow): ItemDraft => ({
  ...said(item),
  itemId: item.id,
  version: item.version,
  deadlineText: item.deadlineText ?? '',
  repeatsId: item.repeats?.itemId ?? null,
})

/** Said again: the same words, a new deadline to be said. */
export const draftAgain = (matter: OpenMatter): ItemDraft => ({ ...emptyDraft(), ...said(matter), repeatsId: matter.id })

/** Kept on this device until it stands in the meeting. */
const place = (meetingId: string) => `roviec.conclusion.${meetingId}`

export function keptDraft(meetingId: string): ItemDraft {
  return { ...emptyDraft(), ...kept<ItemDraft>(place(meetingId)) }
}

export function keepDraft(meetingId: string, draft: ItemDraft): void {
  keep(place(meetingId), draft.version === null && draft.content === '' ? null : draft)
}
