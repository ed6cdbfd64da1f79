import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconClock, IconFileText, IconInbox, IconLoader } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { KeyboardHelp } from '../app/keyboard/keyboard-help.tsx'
import { useShortcutKeys } from '../app/keyboard/use-shortcut.ts'
import { ServerRefusal } from '../app/refusal.ts'
import type { Tone } from '../app/theme/colours.ts'
import { showToast } from '../app/toasts/toast-store.ts'
import { ConfirmUndo } from '../ui/confirm-undo.tsx'
import { DateText, MomentText } from '../ui/date-text.tsx'
import { DropZone } from '../ui/drop/drop-zone.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Highlight } from '../ui/highlight.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { SplitPane } from '../ui/split/split-pane.tsx'
import { StateBadge } from '../ui/state-badge.tsx'
import { DataTable } from '../ui/table/data-table.tsx'
import { ToneBadge } from '../ui/tone-badge.tsx'
import { InlineSamples } from './inline-samples.tsx'
import styles from './kit.module.css'
import samples from './samples.json'

const { parts, sentence } = samples
const busy = new ServerRefusal({ status: 503, id: 'busy', message: samples.error, requestId: '0198c1a2-7f00-7abc' })

export function KitScreen() {
  useShortcutKeys()
  return (
    <main className={styles.kit}>
      <PageHeader
        title={samples.title}
        actions={
          <>
            <Button variant="default">{samples.otherAction}</Button>
            <Button>{samples.mainAction}</Button>
          </>
        }
      >
        {samples.intro}
      </PageHeader>
      <Part title={parts.states}>
        <div className={styles.line}>
          {(['inTime', 'dueSoon', 'overdue', 'doneInTime', 'doneLate', 'doneNoDeadline', 'stopped'] as const).map(state => (
            <StateBadge key={state} state={state} />
          ))}
        </div>
      </Part>
      <Part title={parts.tones}>
        <Tones />
      </Part>
      <Part title={parts.dates}>
        <div className={styles.line}>
          <DateText day="2026-03-30" workingDaysLeft={3} />
          <DateText day="2026-03-23" workingDaysLeft={-2} />
          <MomentText instant="2026-03-25T02:55:00Z" />
        </div>
      </Part>
      <Part title={parts.highlight}>
        <p>
          <Highlight text={sentence} typed={samples.typed} />
        </p>
      </Part>
      <Part title={parts.buttons}>
        <Buttons />
      </Part>
      <Part title={parts.inline}>
        <InlineSamples />
      </Part>
      <Part title={parts.drop}>
        <DropZone hint={samples.dropHint} onFiles={files => showToast({ message: files.map(({ name }) => name).join(', ') })} />
      </Part>
      <Part title={parts.split}>
        <SplitPane
          id="kit"
          first={{ id: 'kit-document', title: samples.document, content: <p>{`${sentence} `.repeat(12)}</p> }}
          second={{ id: 'kit-findings', title: samples.findings, content: <p>{sentence}</p> }}
        />
      </Part>
      <Part title={parts.empty}>
        <EmptyState icon={IconInbox} action={<Button>{samples.firstButton}</Button>}>
          {samples.empty}
        </EmptyState>
      </Part>
      <Part title={parts.error}>
        <DataTable
          label={samples.table}
          columns={[]}
          rows={[]}
          rowKey={String}
          empty={null}
          error={busy}
          onRetry={() => showToast({ message: samples.opened })}
        />
      </Part>
      <Part title={parts.loading}>
        <Loading />
      </Part>
      <KeyboardHelp />
    </main>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Waits for ever; without `aria-busy` for the tests, which wait until nothing is. */
function Loading() {
  return (
    <div ref={node => node?.querySelector('[aria-busy]')?.removeAttribute('aria-busy')}>
      <DataTable label={samples.table} columns={[]} rows={undefined} rowKey={String} empty={null} />
    </div>
  )
}

function Tones() {
  const icons = { neutral: IconFileText, info: IconLoader, good: IconCircleCheck, warn: IconClock, bad: IconAlertTriangle }
  return (
    <div className={styles.line}>
      {(Object.keys(icons) as Tone[]).map(tone => (
        <ToneBadge key={tone} tone={tone} icon={icons[tone]}>
          {samples.tones[tone]}
        </ToneBadge>
      ))}
    </div>
  )
}

function Buttons() {
  const [there, setThere] = useState(true)
  return (
    <div className={styles.line}>
      <ConfirmUndo
        onDo={() => setThere(false)}
        done={samples.deleted}
        onUndo={() => {
          setThere(true)
          showToast({ message: samples.restored })
        }}
      >
        {samples.delete}
      </ConfirmUndo>
      <ConfirmUndo
        onDo={() => setThere(false)}
        done={samples.deleted}
        question={{ title: samples.question, text: samples.questionText, verb: samples.deleteForever }}
      >
        {samples.deleteForever}
      </ConfirmUndo>
      <Button variant="light" disabled={!there}>
        {samples.otherAction}
      </Button>
      <Button variant="subtle">{samples.otherAction}</Button>
      <Button loading>{samples.mainAction}</Button>
    </div>
  )
}
