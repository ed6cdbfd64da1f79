import { Button } from '@mantine/core'
import type { Dashboard } from '@roviec/contract'
import { IconDeviceTv, IconFileCertificate, IconLayoutDashboard, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { memo, useDeferredValue, useMemo } from 'react'
import { useSession } from '../../app/frame/session-context.ts'
import { ScreenSkeleton } from '../../app/pages/screen-skeleton.tsx'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useSettled } from '../../ui/use-settled.ts'
import { useShortName } from '../organisation/short-name.ts'
import { nobody } from '../tasks/task-search.ts'
import { useTasksLive } from '../tasks/use-tasks-live.ts'
import styles from './dashboard.module.css'
import { DashboardFilters } from './dashboard-filters.tsx'
import { dashboardQuery } from './dashboard-query.ts'
import type { DashboardSearch } from './dashboard-search.ts'
import { Rates } from './rates.tsx'
import { ChangesSection, DocumentsSection, LongestSection, StatesSection, WaitingSection } from './sections.tsx'
import { StandingBar, StandingSentence } from './standing.tsx'
import { StandingTable } from './standing-table.tsx'
import { TrendSection } from './trend.tsx'
import { Wall } from './wall.tsx'

const route = getRouteApi('/frame/dieu-hanh')

/** Điều hành: where all tasks stand, for who looks ten seconds. Every figure opens its list. */
export function DashboardScreen() {
  const search = route.useSearch()
  useTasksLive('dashboard')
  const { data, error, refetch } = useQuery(dashboardQuery(search))
  if (error && data === undefined) return <ErrorNote error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <ScreenSkeleton />
  return search['man-hinh-lon'] ? <Wall data={data} /> : <Page data={data} search={search} />
}

function Page({ data, search }: { data: Dashboard; search: DashboardSearch }) {
  const { t } = useWords()
  const { communeName } = useSession()
  /* What is chosen is marked at once; the figures follow. */
  const shown = useDeferredValue(useMemo(() => ({ data, search }), [data, search]))
  const { period, standing, rates, longestOverdue } = shown.data
  const narrowed = search.chuTri !== undefined || search.linhVuc !== undefined || search.khongLinhVuc !== undefined
  const empty = standing.total.count + rates.first.due.count + longestOverdue.overdue.count === 0
  return (
    <>
      <PageHeader title={t('nav.dashboard')} actions={<Actions search={search} />}>
        {communeName} · {t('dashboard.period', { from: shortDay(period.from), to: shortDay(period.to) })}
      </PageHeader>
      <DashboardFilters data={data} search={search} />
      {empty && !narrowed ? (
        <EmptyState
          icon={IconLayoutDashboard}
          action={
            <Button component={Link} to="/van-ban">
              {t('dashboard.empty.begin')}
            </Button>
          }
        >
          {t('dashboard.empty')}
        </EmptyState>
      ) : (
        <Sections shown={shown} />
      )}
    </>
  )
}

interface Shown {
  shown: { data: Dashboard; search: DashboardSearch }
}

const Sections = memo(function Sections({ shown }: Shown) {
  const { t } = useWords()
  const settled = useSettled()
  const nameOf = useAgencyName()
  const { data, search } = shown
  const { standing, rates } = data
  return (
    <div className={styles.sections}>
      <div>
        <StandingSentence standing={standing} />
        <StandingBar standing={standing} of={standing.total.count} />
        <p className={styles.rule}>{t('dashboard.rule')}</p>
      </div>
      <Rates rates={rates} />
      <StandingTable
        id="theo-co-quan"
        heading="dashboard.byAgency"
        column="dashboard.agency"
        whole={{ standing, rate: rates.first }}
        rows={data.agencies.map(({ agency, ...row }) => ({
          ...row,
          key: agency.id ?? '',
          name: nameOf(agency.name),
          narrowed: { ...search, chuTri: agency.id ?? nobody },
        }))}
      />
      {settled && <Below shown={shown} />}
    </div>
  )
})

/** What nobody sees before scrolling. */
const Below = memo(function Below({ shown }: Shown) {
  const { t } = useWords()
  const nameOf = useAgencyName()
  const { data, search } = shown
  const { standing, rates } = data
  return (
    <>
      <div className={styles.pair}>
        <WaitingSection waiting={data.waiting} nameOf={nameOf} />
        <ChangesSection changes={data.changes} />
      </div>
      <LongestSection longest={data.longestOverdue} />
      <TrendSection trend={data.trend} search={search} />
      {data.fields.some(({ field }) => field !== null) && (
        <StandingTable
          id="theo-linh-vuc"
          heading="dashboard.byField"
          column="dashboard.field"
          whole={{ standing, rate: rates.first }}
          rows={data.fields.map(({ field, ...row }) => ({
            ...row,
            key: field ?? '',
            name: field ?? t('dashboard.noField'),
            narrowed: field === null ? { ...search, linhVuc: undefined, khongLinhVuc: true } : { ...search, linhVuc: field, khongLinhVuc: undefined },
          }))}
        />
      )}
      <div className={styles.pair}>
        <StatesSection states={data.states} />
        <DocumentsSection documents={data.documents} />
      </div>
    </>
  )
})

function useAgencyName(): (name: string | null) => string {
  const { t } = useWords()
  const shortName = useShortName()
  return name => (name === null ? t('dashboard.noLead') : shortName(name))
}

function Actions({ search }: { search: DashboardSearch }) {
  const { t } = useWords()
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileCertificate aria-hidden size="1.1rem" />}
        renderRoot={props => <Link to="/dieu-hanh/minh-chung" {...props} />}
      >
        {t('nav.evidence')}
      </Button>
      <Button
        variant="default"
        className={styles.large ?? ''}
        leftSection={<IconDeviceTv aria-hidden size="1.1rem" />}
        renderRoot={props => <Link to="/dieu-hanh" search={{ ...search, 'man-hinh-lon': true }} {...props} />}
      >
        {t('dashboard.wall')}
      </Button>
      <Button variant="default" className={styles.large ?? ''} leftSection={<IconPrinter aria-hidden size="1.1rem" />} onClick={() => window.print()}>
        {t('dashboard.print')}
      </Button>
    </>
  )
}
