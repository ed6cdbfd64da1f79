import { Button, Select } from '@mantine/core'
import type { Evidence, OnTimeFigures } from '@roviec/contract'
import { type CollectiveRatingRule, collectiveRatingRule, evidenceFor, localDate } from '@roviec/register'
import { IconFileCertificate, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useSession } from '../../app/frame/session-context.ts'
import { ScreenSkeleton } from '../../app/pages/screen-skeleton.tsx'
import { shortDay, today } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useShortName } from '../organisation/short-name.ts'
import styles from './dashboard.module.css'
import { evidenceQuery } from './dashboard-query.ts'
import { lastQuarters, quarterOf } from './dashboard-search.ts'
import { FigureLink } from './figure-link.tsx'
import { usePercent } from './rates.tsx'

const route = getRouteApi('/frame/dieu-hanh/minh-chung')

/** Minh chứng: what agencies had to do in a quarter and did, with the list behind every figure. It rates nobody. */
export function EvidenceScreen() {
  const { t } = useWords()
  const search = route.useSearch()
  const { communeName } = useSession()
  const { data, error, refetch } = useQuery(evidenceQuery(search))
  const asked = quarterOf(search, today())
  return (
    <>
      <PageHeader title={t('evidence.title', { quarter: asked.quarter, year: String(asked.year) })} actions={<Choices />}>
        {communeName}
        {data && ` · ${t('dashboard.period', { from: shortDay(data.quarter.from), to: shortDay(data.quarter.to) })}`}
      </PageHeader>
      {error && data === undefined ? (
        <ErrorNote error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <ScreenSkeleton />
      ) : data.agencies.length === 0 ? (
        <EmptyState icon={IconFileCertificate}>{t('evidence.empty')}</EmptyState>
      ) : (
        <Sheet data={data} />
      )}
    </>
  )
}

function Choices() {
  const { t } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const asked = quarterOf(search, today())
  const quarters = lastQuarters(today(), 8)
  return (
    <>
      <Select
        aria-label={t('evidence.quarter')}
        value={`${asked.year}-${asked.quarter}`}
        data={quarters.map(each => ({
          value: `${each.year}-${each.quarter}`,
          label: t('evidence.quarterOf', { quarter: each.quarter, year: String(each.year) }),
        }))}
        allowDeselect={false}
        onChange={value => {
          const [nam, quy] = (value ?? '').split('-').map(Number)
          void navigate({ search: before => ({ ...before, nam, quy }), replace: true })
        }}
      />
      <Button variant="default" leftSection={<IconPrinter aria-hidden size="1.1rem" />} onClick={() => window.print()}>
        {t('dashboard.print')}
      </Button>
    </>
  )
}

function Sheet({ data }: { data: Evidence }) {
  const { t, language } = useWords()
  const search = route.useSearch()
  const rule = collectiveRatingRule(localDate(data.quarter.to))
  return (
    <div className={styles.sections}>
      {search.chuTri !== undefined && (
        <p className="not-on-paper">
          <Link to="/dieu-hanh/minh-chung" search={{ ...search, chuTri: undefined }} className={styles.choice}>
            {t('evidence.all')}
          </Link>
        </p>
      )}
      <section aria-label={t('evidence.table')}>
        <Table data={data} rule={rule} />
        <p className={styles.rule}>{t('rate.base')}</p>
        <p className={styles.rule}>
          {t('rate.first')}: {t('rate.first.rule')} {t('rate.agreed')}: {t('rate.agreed.rule')}
        </p>
        {rule && (
          <p className={styles.rule}>
            {t('evidence.rule', { source: rule.source.reference })} {t(`evidence.quarters.${rule.quarters.mark}`, { source: rule.quarters.reference })}
          </p>
        )}
        <p className={styles.rule}>{t('evidence.noGrade')}</p>
      </section>
      {search.chuTri !== undefined && <Behind rows={data.behind} />}
      <div className={styles.signature} lang={language}>
        <span>{t('evidence.madeBy')}</span>
        <span>{t('evidence.signedBy')}</span>
      </div>
    </div>
  )
}

const parts = ['due', 'onTime', 'late', 'waiting', 'overdue'] as const

function Table({ data, rule }: { data: Evidence; rule: CollectiveRatingRule | null }) {
  const { t } = useWords()
  const shortName = useShortName()
  const search = route.useSearch()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('dashboard.agency')}</th>
          {parts.map(part => (
            <th key={part} scope="col">
              {t(`rate.${part}`)}
            </th>
          ))}
          <th scope="col">{t('evidence.first')}</th>
          <th scope="col">{t('evidence.agreed')}</th>
          <th scope="col">{t('evidence.lateShare')}</th>
          <th scope="col">{t('evidence.sentBack')}</th>
          {rule && (
            <th scope="col" className={styles.words}>
              {t('evidence.conditions')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {data.agencies.map(({ agency, first, agreed, sentBack }) => {
          const name = agency.name === null ? t('dashboard.noLead') : shortName(agency.name)
          return (
            <tr key={agency.id ?? ''}>
              <th scope="row">
                {agency.id === null ? (
                  name
                ) : (
                  <Link to="/dieu-hanh/minh-chung" search={{ ...search, chuTri: agency.id }}>
                    {name}
                  </Link>
                )}
              </th>
              {parts.map(part => (
                <td key={part} data-label={t(`rate.${part}`)} data-empty={first[part].count === 0}>
                  <FigureLink figure={first[part]} label={`${name}, ${t(`rate.${part}`)}`} />
                </td>
              ))}
              <Share rate={first} label={t('evidence.first')} name={name} />
              <Share rate={agreed} label={t('evidence.agreed')} name={name} />
              <td data-label={t('evidence.lateShare')} data-empty={first.due.count === 0}>
                <LateShare rate={first} />
              </td>
              <td data-label={t('evidence.sentBack')} data-empty={sentBack.count === 0}>
                <FigureLink figure={sentBack} label={`${name}, ${t('evidence.sentBack')}`} />
              </td>
              {rule && (
                <td data-label={t('evidence.conditions')} className={styles.words}>
                  <Conditions rule={rule} rate={first} />
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Share({ rate, label, name }: { rate: OnTimeFigures; label: string; name: string }) {
  const percent = usePercent()
  const { t } = useWords()
  return (
    <td data-label={label} data-empty={rate.due.count === 0}>
      {rate.due.count === 0 ? (
        <span className={styles.nothing}>–</span>
      ) : (
        <span className={styles.share}>
          {percent(rate.rate)} (<FigureLink figure={rate.onTime} label={`${name}, ${label}, ${t('rate.onTime')}`} />/
          <FigureLink figure={rate.due} label={`${name}, ${label}, ${t('rate.due')}`} />)
        </span>
      )}
    </td>
  )
}

function LateShare({ rate: { due, late, overdue } }: { rate: OnTimeFigures }) {
  const percent = usePercent()
  return due.count === 0 ? <span className={styles.nothing}>–</span> : percent((late.count + overdue.count) / due.count)
}

/** What the tasks show of what a rule asks for; more than tasks decides the grade. */
function Conditions({ rule, rate }: { rule: CollectiveRatingRule; rate: OnTimeFigures }) {
  const { t } = useWords()
  const { due, onTime, late, waiting, overdue } = rate
  const counts = { due: due.count, onTime: onTime.count, late: late.count, waiting: waiting.count, overdue: overdue.count }
  const shown = evidenceFor(rule, counts)
  if (shown.every(({ met }) => met === null)) return t('evidence.nothingDue')
  const said = { allInTime: shown.find(({ grade }) => grade === 'good')?.met, lateWithin: shown.find(({ grade }) => grade === 'completed')?.met }
  return (
    <>
      {(['allInTime', 'lateWithin'] as const).map(name => (
        <span key={name} style={{ display: 'block' }}>
          {t(`evidence.${name}`)}: {t(said[name] ? 'evidence.met' : 'evidence.notMet')}
        </span>
      ))}
    </>
  )
}

function Behind({ rows }: { rows: Evidence['behind'] }) {
  const { t, deadline } = useWords()
  return (
    <section aria-labelledby="danh-sach-muon">
      <h2 id="danh-sach-muon">{t('evidence.behind', { count: rows.length })}</h2>
      {rows.length === 0 && <p>{t('evidence.behind.none')}</p>}
      <ol className={`${styles.lines} ${styles.tasks}`}>
        {rows.map(row => (
          <li key={row.id}>
            <Link to="/nhiem-vu/$taskId" params={{ taskId: row.id }} className={`${styles.grows} ${styles.content}`}>
              {row.content}
            </Link>
            <span className={styles.dimmed}>
              {[
                row.document?.reference,
                row.firstDueOn && t('evidence.firstDue', { day: shortDay(row.firstDueOn) }),
                row.dueOn && row.workingDaysLeft !== null ? deadline(row.dueOn, row.workingDaysLeft) : t('standing.done'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
