import { addDays } from '../../calendar/local-date.ts'
import { beforeStep, dateOutcome, type Form, type Outcome } from './outcome.ts'
import type { PhraseContext } from './place.ts'

const days: readonly (readonly [RegExp, number])[] = [
  [/^(?:(?:end )?(?:day )?today|now|(?:now )?(?:end )?day(?: this)?|now today)$/, 0],
  [/^(?:day )?tomorrow$/, 1],
  [/^dayaftertomorrow$/, 2],
]

// reads: mai · hôm nay · ngay · trong ngày · cuối ngày · ngày kia · trước ngày mai
export const dayWordForm: Form = (text, context) => {
  const before = text.startsWith('before ')
  const words = before ? text.slice('before '.length) : text
  const found = days.find(([pattern]) => pattern.test(words))
  return found ? fromToday(found[1], before, context) : null
}

function fromToday(later: number, before: boolean, context: PhraseContext): Outcome {
  const date = addDays(context.today, later)
  const step = { code: 'days-from-today', days: later, date } as const
  if (!before) return dateOutcome(date, [step], context)
  const limit = beforeStep(date, context)
  return dateOutcome(limit.date, [step, limit.step], context)
}

const ongoing = /^(?:now )?(?<how>constantly|onrequest)(?: (?:or |and )?(?:constantly|onrequest|periodic))*$/

// reads: thường xuyên · khi có yêu cầu · thường xuyên và đột xuất
export const ongoingForm: Form = text => {
  const how = ongoing.exec(text)?.groups?.how
  if (how === undefined) return null
  const said = how === 'constantly' ? 'constantly' : 'on-request'
  return { kind: 'ongoing', date: null, how: said, steps: [{ code: 'ongoing', how: said }], confirmed: true }
}
