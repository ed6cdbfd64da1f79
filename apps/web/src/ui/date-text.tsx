import { moment } from '../i18n/dates.ts'
import { useWords } from '../i18n/use-words.ts'

/** thứ Tư 25/3/2026 · còn 3 ngày làm việc */
export function DateText({ day, workingDaysLeft }: { day: string; workingDaysLeft?: number | undefined }) {
  const { deadline } = useWords()
  return <time dateTime={day}>{deadline(day, workingDaysLeft)}</time>
}

/** 5 phút trước; the exact moment when the pointer rests on it. */
export function MomentText({ instant }: { instant: string }) {
  const { ago } = useWords()
  return (
    <time dateTime={instant} title={moment(instant)}>
      {ago(instant)}
    </time>
  )
}
