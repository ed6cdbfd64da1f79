/** Tasks split and merged by the register's rules. Pure. */
import type { TaskDraft } from '@roviec/contract'
import { review } from '@roviec/register'
import { AppError } from '../../app-error.ts'
import type { LockedItem } from './queries.ts'
import { registerItem, taskDraftOf } from './register-item.ts'

/** Two tasks of one, cut at a place of its content. Each has its own passage where the content still reads as the document does; else both keep the whole one. */
export function splitTask(item: LockedItem, at: number, newIds: readonly [string, string]): TaskDraft[] {
  const ids = [...newIds]
  const task = registerItem(item)
  const draft = item.draft as TaskDraft
  return reshaped(
    review.split(task, partsOf(draft, task.span, at), () => ids.shift() ?? ''),
    'at',
  )
}

/** One task of several, in the order of the text. */
export const mergeTasks = (items: readonly LockedItem[], newId: string): TaskDraft => {
  const [draft] = reshaped(
    review.merge(items.map(registerItem), () => newId),
    'itemIds',
  )
  return draft as TaskDraft
}

function reshaped(result: ReturnType<typeof review.merge>, field: string): TaskDraft[] {
  if (result.ok) return result.value.items.map(taskDraftOf)
  const codes = result.refusals.map(refusal => refusal.code)
  if (codes.includes('deadlines-differ')) throw new AppError('review.deadlines-differ', { field, details: { refusals: result.refusals } })
  if (codes.includes('not-pending') || codes.includes('not-a-task')) throw new AppError('conflict.state')
  throw new AppError('input.invalid', { field, details: { refusals: result.refusals } })
}

function partsOf({ content, quote }: TaskDraft, span: readonly [number, number], at: number): review.TaskPart[] {
  const contents = [content.slice(0, at).trim(), content.slice(at).trim()]
  const cut = placeInQuote(content, quote, at)
  const [from, to] = span
  if (cut === null) return contents.map(part => ({ content: part, span: [from, to], quote }))
  return [
    { content: contents[0] ?? '', span: [from, from + cut], quote: quote.slice(0, cut).trimEnd() },
    { content: contents[1] ?? '', span: [from + cut, to], quote: quote.slice(cut).trimStart() },
  ]
}

/** Where in the quote its one-line form is cut; null when the content is no longer that form. */
function placeInQuote(content: string, quote: string, at: number): number | null {
  if (quote.replace(/\s+/g, ' ').trim() !== content) return null
  const letters = content.slice(0, at).replace(/\s/g, '').length
  let seen = 0
  for (let place = 0; place < quote.length; place++) {
    if (seen === letters && letters > 0) return place
    if (!/\s/.test(quote[place] as string)) seen++
  }
  return null
}
