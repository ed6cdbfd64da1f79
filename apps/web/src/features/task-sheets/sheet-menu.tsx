import { Button, Menu } from '@mantine/core'
import { IconCopy, IconDownload, IconPrinter, IconTable, IconTableImport } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useSession } from '../../app/frame/session-context.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { Language } from '../../i18n/words.ts'
import { askedTasks } from '../tasks/asked-tasks.ts'
import type { TaskSearch } from '../tasks/task-search.ts'

/** What tasks and spreadsheets, paper and plain words have to do with each other. */
export function SheetMenu({ search }: { search: TaskSearch }) {
  const { t, language } = useWords()
  const { posts } = useSession()
  const gives = posts.some(({ role }) => role === 'office' || role === 'leader')
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" leftSection={<IconTable aria-hidden size="1.1rem" />}>
          {t('import.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {gives && (
          <Menu.Item component={Link} to="/nhiem-vu/nhap-bang" leftSection={<IconTableImport aria-hidden size="1.1rem" />}>
            {t('nav.imports')}
          </Menu.Item>
        )}
        {(['xlsx', 'csv'] as const).map(kind => (
          <Menu.Item key={kind} component="a" href={fileOf(search, kind, language)} download leftSection={<IconDownload aria-hidden size="1.1rem" />}>
            {t(`import.export.${kind}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconPrinter aria-hidden size="1.1rem" />}
          renderRoot={props => <Link to="/nhiem-vu/phieu-theo-doi" search={{ coQuan: search.coQuan }} {...props} />}
        >
          {t('nav.trackingSheet')}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy aria-hidden size="1.1rem" />} renderRoot={props => <Link to="/nhiem-vu/chep" search={search} {...props} />}>
          {t('nav.taskText')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** The list of the address, whole, as a file. */
function fileOf(search: TaskSearch, kind: 'xlsx' | 'csv', lang: Language): string {
  const asked = Object.entries(askedTasks(search)).filter((each): each is [string, string] => each[1] !== undefined)
  return `/api/sheets/tasks.${kind}?${new URLSearchParams([...asked, ['lang', lang]])}`
}
