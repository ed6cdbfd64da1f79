import { Menu } from '@mantine/core'
import { IconBookmarkPlus, IconDots, IconPinned, IconUsers } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../../i18n/use-words.ts'
import { ViewLink } from '../list/view-link.tsx'
import { sameView, type TaskSearch, viewOf } from '../task-search.ts'
import { useViewActs, useViews, type View } from './use-views.ts'
import { ViewDialog } from './view-dialog.tsx'
import styles from './views.module.css'

interface ViewBarProps {
  search: TaskSearch
  onShow: (search: TaskSearch) => void
}

type Opened = { kind: 'new' } | { kind: 'change'; view: View } | null

/** Views of the list that are kept: one's own and those others share. The one that is shown can be changed here. */
export function ViewBar({ search, onShow }: ViewBarProps) {
  const { t } = useWords()
  const kept = useViews()
  const [opened, setOpened] = useState<Opened>(null)
  useFirstView(search, kept, onShow)
  const views = kept?.views ?? []
  const shown = views.find(view => sameView(view.search, search))
  const isAll = Object.keys(viewOf(search)).length === 0
  if (views.length === 0 && isAll) return null
  return (
    <nav className={`${styles.bar} not-on-paper`} aria-label={t('views.title')}>
      <ViewLink search={{ tatCa: true }} current={isAll} className={styles.view}>
        {t('views.all')}
      </ViewLink>
      {views.map(view => (
        <ViewLink
          key={view.id}
          search={view.search}
          current={view === shown}
          className={styles.view}
          title={view.own ? undefined : t('views.sharedBy', { name: view.owner })}
        >
          {view.id === kept?.firstId && <IconPinned aria-label={t('views.isFirst')} size="1rem" />}
          {view.shared && <IconUsers aria-label={t('views.isShared')} size="1rem" />}
          {view.name}
        </ViewLink>
      ))}
      {shown ? (
        <ViewMenu view={shown} isFirst={shown.id === kept?.firstId} onChange={() => setOpened({ kind: 'change', view: shown })} />
      ) : (
        !isAll && (
          <button type="button" className={styles.keep} onClick={() => setOpened({ kind: 'new' })}>
            <IconBookmarkPlus aria-hidden size="1.1rem" /> {t('views.keep')}
          </button>
        )
      )}
      {opened !== null && (
        <ViewDialog view={opened.kind === 'change' ? opened.view : null} own={views.filter(({ own }) => own)} search={search} onClose={() => setOpened(null)} />
      )}
    </nav>
  )
}

/** Opened without anything said, the list shows the view that is to be seen first. */
function useFirstView(search: TaskSearch, kept: ReturnType<typeof useViews>, onShow: (search: TaskSearch) => void): void {
  const nothingSaid = useRef(Object.keys(search).every(key => search[key as keyof TaskSearch] === undefined))
  useEffect(() => {
    if (!nothingSaid.current || kept === undefined) return
    nothingSaid.current = false
    const first = kept.views.find(({ id }) => id === kept.firstId)
    if (first) onShow(first.search)
  }, [kept, onShow])
}

function ViewMenu({ view, isFirst, onChange }: { view: View; isFirst: boolean; onChange: () => void }) {
  const { t } = useWords()
  const { remove, setFirst } = useViewActs()
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <button type="button" className={styles.keep} aria-label={t('views.more', { name: view.name })}>
          <IconDots aria-hidden size="1.1rem" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => setFirst.mutate(isFirst ? null : view.id)}>{t(isFirst ? 'views.notFirst' : 'views.makeFirst')}</Menu.Item>
        {view.own && <Menu.Item onClick={onChange}>{t('views.change')}</Menu.Item>}
        {view.removable && <Menu.Item onClick={() => remove.mutate(view)}>{t('views.remove')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  )
}
