import { Button, TextInput } from '@mantine/core'
import type { Agency } from '@roviec/contract'
import { IconBuildingCommunity, IconPlus, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useSession } from '../../app/frame/session-context.ts'
import { SkeletonRows } from '../../app/pages/screen-skeleton.tsx'
import { today } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Check } from '../../ui/check.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { Highlight } from '../../ui/highlight.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { AgencyPanel } from './agency-panel.tsx'
import { type Branch, branchesOf, countOf } from './agency-tree.ts'
import { ChangeDialog } from './change-dialog.tsx'
import type { ChangeKind } from './change-draft.ts'
import styles from './organisation.module.css'
import { allAgenciesQuery } from './organisation-queries.ts'
import { OrganisationTabs } from './organisation-tabs.tsx'

const route = getRouteApi('/frame/to-chuc')

/** Tổ chức: the tree of agencies as it was on a day, each with its people, its names and its history; changes with their day and basis. */
export function OrganisationScreen() {
  const { t } = useWords()
  const mayChange = useSession().abilities.includes('organisation.change')
  const { coQuan, ngay, daDong } = route.useSearch()
  const navigate = route.useNavigate()
  const [typed, setTyped] = useState('')
  const [changing, setChanging] = useState<{ kind: ChangeKind; agency: Agency | null } | null>(null)
  const agencies = useQuery(allAgenciesQuery)
  const day = ngay ?? today()
  const branches = useMemo(() => branchesOf(agencies.data ?? [], { day, typed, closed: daDong === true }), [agencies.data, day, typed, daDong])
  const chosen = agencies.data?.find(({ id }) => id === coQuan)
  const set = (part: { coQuan?: string | undefined; ngay?: string | undefined; daDong?: true | undefined }) =>
    void navigate({ search: before => ({ ...before, ...part }), resetScroll: false })
  return (
    <div className={styles.screen}>
      <PageHeader
        title={t('nav.organisation')}
        actions={
          mayChange && (
            <Button leftSection={<IconPlus aria-hidden size="1.125rem" />} onClick={() => setChanging({ kind: 'open', agency: chosen ?? null })}>
              {t('organisation.open')}
            </Button>
          )
        }
      >
        {t('organisation.intro')}
      </PageHeader>
      <OrganisationTabs />
      <div className={styles.tools}>
        <TextInput
          type="search"
          label={t('organisation.search')}
          leftSection={<IconSearch aria-hidden size="1.1rem" />}
          className={styles.search ?? ''}
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
        />
        <DayField label={t('organisation.onDay')} value={day} onChange={value => set({ ngay: value === today() ? undefined : (value ?? undefined) })} />
        <Check checked={daDong === true} onChange={checked => set({ daDong: checked || undefined })}>
          {t('organisation.closedToo')}
        </Check>
      </div>
      <ErrorNote error={agencies.error} onRetry={() => void agencies.refetch()} />
      {agencies.isPending ? (
        <div aria-busy="true">
          <SkeletonRows />
        </div>
      ) : (
        <div className={styles.sides} data-open={chosen !== undefined || undefined}>
          <section className={styles.tree} aria-label={t('organisation.tree')}>
            <p className={styles.total} aria-live="polite">
              {t('organisation.total', { total: countOf(branches) })}
            </p>
            {branches.length === 0 ? (
              <EmptyState icon={IconBuildingCommunity}>{t('organisation.nothing')}</EmptyState>
            ) : (
              <Branches branches={branches} chosenId={chosen?.id} typed={typed} onChoose={id => set({ coQuan: id })} />
            )}
          </section>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
          <section className={styles.panel} tabIndex={0} aria-label={chosen?.name ?? t('organisation.panel')}>
            {chosen === undefined ? (
              <p className={styles.hint}>{t('organisation.choose')}</p>
            ) : (
              <AgencyPanel
                key={chosen.id}
                agency={chosen}
                agencies={agencies.data ?? []}
                day={day}
                onChange={kind => setChanging({ kind, agency: chosen })}
                onChoose={id => set({ coQuan: id })}
                onBack={() => set({ coQuan: undefined })}
              />
            )}
          </section>
        </div>
      )}
      {changing && (
        <ChangeDialog
          {...changing}
          agencies={agencies.data ?? []}
          onClose={() => setChanging(null)}
          onDone={id => {
            setChanging(null)
            if (id !== null) set({ coQuan: id, ngay: undefined })
          }}
        />
      )}
    </div>
  )
}

interface BranchesProps {
  branches: readonly Branch[]
  chosenId: string | undefined
  typed: string
  onChoose: (id: string) => void
}

function Branches({ branches, chosenId, typed, onChoose }: BranchesProps) {
  const { t } = useWords()
  return (
    <ul className={styles.branches}>
      {branches.map(({ agency, found, closed, children }) => (
        <li key={agency.id}>
          <button
            type="button"
            className={styles.branch}
            aria-current={agency.id === chosenId ? 'true' : undefined}
            data-way={!found || undefined}
            data-closed={closed || undefined}
            onClick={() => onChoose(agency.id)}
          >
            <span>
              <Highlight text={agency.name} typed={typed} />
            </span>
            {(agency.head || closed) && <small>{[agency.head?.name, closed && t('organisation.isClosed')].filter(Boolean).join(' · ')}</small>}
          </button>
          {children.length > 0 && <Branches branches={children} chosenId={chosenId} typed={typed} onChoose={onChoose} />}
        </li>
      ))}
    </ul>
  )
}
