import { Modal } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import styles from './palette-dialog.module.css'
import type { PaletteEntry } from './provider.ts'
import { type FoundGroup, useFound } from './use-found.ts'
import { useProviders } from './use-providers.ts'

interface PaletteDialogProps {
  /** Kept above: typing begins before this is loaded. */
  typed: string
  onType: (typed: string) => void
  onClose: () => void
}

export function PaletteDialog({ typed, onType, onClose }: PaletteDialogProps) {
  const { t } = useWords()
  const router = useRouter()
  const { groups, waiting } = useFound(useProviders(), typed)
  const entries = groups.flatMap(group => group.entries.map(entry => ({ key: `${group.id} ${entry.id}`, entry })))
  const [chosen, setChosen] = useState<string | null>(null)
  const at = Math.max(
    0,
    entries.findIndex(({ key }) => key === chosen),
  )

  const go = ({ go: where }: PaletteEntry) => {
    onClose()
    if ('to' in where) void router.navigate({ href: where.to })
    else where.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && entries.length > 0) {
      event.preventDefault()
      setChosen(entries[(at + step + entries.length) % entries.length]?.key ?? null)
    }
    const entry = entries[at]?.entry
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && entry !== undefined) {
      event.preventDefault()
      go(entry)
    }
  }

  return (
    <Modal.Root opened onClose={onClose} padding={0} size="40rem" yOffset="10dvh">
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content aria-label={t('palette.open')} className={styles.dialog ?? ''}>
        <div className={styles.field}>
          <IconSearch aria-hidden size="1.25rem" stroke={1.6} />
          <input
            data-autofocus
            role="combobox"
            aria-expanded={entries.length > 0}
            aria-controls="palette-found"
            aria-activedescendant={entries[at] === undefined ? undefined : optionId(at)}
            aria-autocomplete="list"
            aria-label={t('palette.open')}
            placeholder={t('palette.placeholder')}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={event => {
              onType(event.currentTarget.value)
              setChosen(null)
            }}
            onKeyDown={onKeyDown}
          />
          <KeyHint keys="escape" />
        </div>
        <Found groups={groups} at={at} onChoose={go} />
        <p role="status" className={entries.length > 0 || waiting ? 'only-read-aloud' : styles.nothing}>
          {waiting ? '' : entries.length > 0 ? t('palette.count', { count: entries.length }) : t('palette.nothing', { typed })}
        </p>
      </Modal.Content>
    </Modal.Root>
  )
}

function Found({ groups, at, onChoose }: { groups: FoundGroup[]; at: number; onChoose: (entry: PaletteEntry) => void }) {
  const { t } = useWords()
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { entries }) => sum + entries.length, 0))
  return (
    <div id="palette-found" role="listbox" aria-label={t('palette.open')} className={styles.found}>
      {groups.map(({ id, heading, entries }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
        <div key={id} role="group" aria-labelledby={`palette-${id}`}>
          <div id={`palette-${id}`} className={styles.heading}>
            {t(heading)}
          </div>
          {entries.map((entry, index) => {
            const place = (starts[group] ?? 0) + index
            return (
              <Option key={entry.id} entry={entry} lang={id === 'screens' ? undefined : 'vi'} id={optionId(place)} chosen={place === at} onChoose={onChoose} />
            )
          })}
        </div>
      ))}
    </div>
  )
}

interface OptionProps {
  entry: PaletteEntry
  /** Records bear Vietnamese names on any screen. */
  lang: 'vi' | undefined
  id: string
  chosen: boolean
  onChoose: (entry: PaletteEntry) => void
}

function Option({ entry, lang, id, chosen, onChoose }: OptionProps) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const { icon: Icon, title, detail } = entry
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
    <div ref={row} id={id} role="option" aria-selected={chosen} tabIndex={-1} className={styles.option} onClick={() => onChoose(entry)}>
      <Icon aria-hidden size="1.25rem" stroke={1.6} />
      <span className={styles.words} lang={lang}>
        <span>{title}</span>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
      {chosen && <KeyHint keys="enter" />}
    </div>
  )
}

function optionId(place: number): string {
  return `palette-option-${place}`
}
