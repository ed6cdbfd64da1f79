import { Button, Menu } from '@mantine/core'
import { IconTable, IconTableImport } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useSession } from '../../app/frame/session-context.ts'
import { useWords } from '../../i18n/use-words.ts'

/** What tasks and spreadsheets, paper and plain words have to do with each other. */
export function SheetMenu() {
  const { t } = useWords()
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
      </Menu.Dropdown>
    </Menu>
  )
}
