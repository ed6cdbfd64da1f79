import type { TaskDetail } from '@roviec/contract'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import styles from './acts.module.css'

/** Every change of the deadline with its reason; the first deadline stands above it and never changes. */
export function TaskExtensions({ task }: { task: TaskDetail }) {
  const { t } = useWords()
  if (task.extensions.length === 0) return null
  return (
    <section aria-labelledby="gia-han">
      <h2 id="gia-han">{t('task.extensions')}</h2>
      <ul className={styles.rows}>
        {task.extensions.map(({ id, askedBy, askedOn, wishedDueOn, reason, answer }) => (
          <li key={id}>
            <div>
              {t('task.extension.asked', { name: askedBy.name, day: shortDay(wishedDueOn), on: shortDay(askedOn) })}
              <p className={styles.said} lang="vi">
                “{reason}”
              </p>
              <p>
                {answer === null
                  ? t('task.extension.waiting')
                  : answer.granted
                    ? t('task.extension.granted', { name: answer.by.name, day: shortDay(answer.dueOn ?? wishedDueOn), on: shortDay(answer.on) })
                    : t('task.extension.refused', { name: answer.by.name, on: shortDay(answer.on) })}
              </p>
              {answer?.reason && (
                <p className={styles.said} lang="vi">
                  “{answer.reason}”
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
