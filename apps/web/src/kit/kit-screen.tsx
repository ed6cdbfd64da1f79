import { IconFileText } from '@tabler/icons-react'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { StateBadge } from '../ui/state-badge.tsx'
import samples from './samples.json'

export function KitScreen() {
  return (
    <main style={{ padding: 'var(--gutter)' }}>
      <PageHeader title={samples.title}>{samples.sentence}</PageHeader>
      <StateBadge state="overdue" />
      <EmptyState icon={IconFileText}>{samples.sentence}</EmptyState>
    </main>
  )
}
