import type { Dashboard } from '@roviec/contract'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import { isKey, type Key } from '../../i18n/words.ts'
import { useShortName } from '../organisation/short-name.ts'
import styles from './dashboard.module.css'
import { FigureLink } from './figure-link.tsx'

type Waiting = Dashboard['waiting']

/** Whose move it is. */
export function WaitingSection({ waiting, nameOf }: { waiting: Waiting; nameOf: (name: string | null) => string }) {
  const { t } = useWords()
  const mine = (['confirmation', 'newLead', 'extension'] as const).filter(kind => waiting[kind].count > 0)
  if (mine.length + waiting.agencies.length === 0) return null
  return (
    <section aria-labelledby="cho-ai">
      <h2 id="cho-ai">{t('waiting.title')}</h2>
      <div className={styles.cards}>
        <div className={styles.card}>
          <h3>{t('waiting.assigner')}</h3>
          {mine.length === 0 && <p>{t('waiting.nothing')}</p>}
          <ul className={styles.lines}>
            {mine.map(kind => (
              <li key={kind}>
                <FigureLink figure={waiting[kind]} label={t(`waiting.${kind}`)} /> <span>{t(`waiting.${kind}`)}</span>
              </li>
            ))}
          </ul>
        </div>
        <div className={styles.card}>
          <h3>{t('waiting.agencies')}</h3>
          {waiting.agencies.length === 0 && <p>{t('waiting.nothing')}</p>}
          <ul className={styles.lines}>
            {waiting.agencies.slice(0, 8).map(({ agency, notAccepted, overdue }) => (
              <li key={agency.id ?? ''}>
                <span className={styles.grows}>{nameOf(agency.name)}</span>
                <span className={styles.tally}>
                  <FigureLink figure={overdue} label={`${nameOf(agency.name)}, ${t('standing.overdue')}`} tone="bad" /> {t('waiting.overdue')}
                </span>
                <span className={styles.tally} data-wide>
                  <FigureLink figure={notAccepted} label={`${nameOf(agency.name)}, ${t('waiting.notAccepted')}`} /> {t('waiting.notAccepted')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}

export const changeWord = (kind: string): Key => {
  const own = `changes.${kind}`
  const act = `taskAct.${kind}`
  return isKey(own) ? own : isKey(act) ? act : 'changes.other'
}

/** Since the last working day. */
export function ChangesSection({ changes }: { changes: Dashboard['changes'] }) {
  const { t, day, ago } = useWords()
  return (
    <section aria-labelledby="thay-doi">
      <h2 id="thay-doi">{t('changes.title', { day: day(changes.since) })}</h2>
      {changes.figures.length === 0 ? (
        <p>{t('changes.nothing')}</p>
      ) : (
        <ul className={styles.changes}>
          {changes.figures.map(({ kind, figure }) => (
            <li key={kind}>
              <FigureLink figure={figure} label={t(changeWord(kind))} {...(kind === 'overdue' ? { tone: 'bad' as const } : {})} />{' '}
              <span>{t(changeWord(kind))}</span>
            </li>
          ))}
        </ul>
      )}
      {changes.latest.length > 0 && (
        <ul className={`${styles.lines} ${styles.tasks}`}>
          {byTask(changes.latest).map(each => (
            <li key={`${each.taskId}${each.at}`}>
              <Link to="/nhiem-vu/$taskId" params={{ taskId: each.taskId }} lang="vi" className={`${styles.grows} ${styles.content}`}>
                {each.content}
              </Link>
              <span className={styles.dimmed}>
                {each.by} · {each.acts.map(act => t(changeWord(act))).join(', ')} · {ago(each.at)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type Change = Dashboard['changes']['latest'][number]

/** What one person did with one task, one after the other, is one line. */
function byTask(latest: readonly Change[]): (Change & { acts: string[] })[] {
  const lines: (Change & { acts: string[] })[] = []
  for (const change of latest) {
    const last = lines.at(-1)
    if (last?.taskId === change.taskId && last.by === change.by) last.acts.push(change.act)
    else lines.push({ ...change, acts: [change.act] })
  }
  return lines
}

export function LongestSection({ longest }: { longest: Dashboard['longestOverdue'] }) {
  const { t, deadline } = useWords()
  const shortName = useShortName()
  if (longest.rows.length === 0) return null
  return (
    <section aria-labelledby="qua-han-lau">
      <h2 id="qua-han-lau">
        {t('longest.title')} (<FigureLink figure={longest.overdue} label={t('standing.overdue')} tone="bad" />)
      </h2>
      <ol className={`${styles.lines} ${styles.tasks}`}>
        {longest.rows.map(row => (
          <li key={row.id}>
            <Link to="/nhiem-vu/$taskId" params={{ taskId: row.id }} lang="vi" className={`${styles.grows} ${styles.content}`}>
              {row.content}
            </Link>
            <span className={styles.dimmed}>
              {row.lead && <strong>{shortName(row.lead.name)}</strong>} · {row.dueOn && deadline(row.dueOn, row.workingDaysLeft ?? undefined)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

export function DocumentsSection({ documents }: { documents: Dashboard['documents'] }) {
  const { t } = useWords()
  if (documents.length === 0) return null
  return (
    <section aria-labelledby="van-ban-con-viec">
      <h2 id="van-ban-con-viec">{t('dashboard.documents')}</h2>
      <ul className={styles.lines}>
        {documents.map(({ document, total, done, overdue }) => (
          <li key={document.id}>
            <Link to="/van-ban/$documentId" params={{ documentId: document.id }} lang="vi" className={`${styles.grows} ${styles.content}`}>
              {[document.reference, document.subject].filter(Boolean).join(' · ')}
            </Link>
            <span className={styles.tally} data-wide>
              <FigureLink figure={done} label={`${document.reference ?? ''} ${t('standing.done')}`} />/
              <FigureLink figure={total} label={`${document.reference ?? ''} ${t('standing.total')}`} /> {t('dashboard.documents.done')}
            </span>
            <span className={styles.tally}>
              <FigureLink figure={overdue} label={`${document.reference ?? ''} ${t('standing.overdue')}`} tone="bad" /> {t('waiting.overdue')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function StatesSection({ states }: { states: Dashboard['states'] }) {
  const { t } = useWords()
  const most = Math.max(1, ...states.map(({ figure }) => figure.count))
  return (
    <section aria-labelledby="trang-thai">
      <h2 id="trang-thai">{t('dashboard.states')}</h2>
      <ul className={styles.lines}>
        {states.map(({ state, figure }) => (
          <li key={state}>
            <span className={styles.stateName}>{t(`task.state.${state}`)}</span>
            <span className={styles.stateCount}>
              <FigureLink figure={figure} label={t(`task.state.${state}`)} />
            </span>
            <svg aria-hidden="true" className={`${styles.bar} ${styles.grows}`} viewBox="0 0 100 10" preserveAspectRatio="none">
              <rect data-part="plain" x={0} y={0} width={(figure.count / most) * 100} height={10} />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  )
}
