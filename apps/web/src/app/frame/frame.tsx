import { getRouteApi, Outlet, useLocation, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { KeyboardHelp } from '../keyboard/keyboard-help.tsx'
import { useShortcutKeys } from '../keyboard/use-shortcut.ts'
import { mayOpen } from '../navigation.ts'
import { OfflineBanner } from '../offline/offline-banner.tsx'
import { NoRightPage } from '../pages/error-page.tsx'
import { CommandPalette } from '../palette/command-palette.tsx'
import { usePreferences } from '../preferences.ts'
import type { Session } from '../session.ts'
import { BottomBar } from './bottom-bar.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import styles from './frame.module.css'
import { SessionContext } from './session-context.ts'
import { SideNavigation } from './side-navigation.tsx'
import { SkipLink } from './skip-link.tsx'
import { TitleProvider } from './title.tsx'
import { TopBar } from './top-bar.tsx'
import { useArrival } from './use-arrival.ts'

const SampleBanner = lazy(() => import('../sample/sample-banner.tsx').then(module => ({ default: module.SampleBanner })))

const frame = getRouteApi('/frame')

/** What stands round every screen: where one is, where one can go, how to find anything. */
export function Frame() {
  const { session } = frame.useRouteContext()
  const { navigation } = usePreferences()
  const { t } = useWords()
  useShortcutKeys()
  const main = useArrival()
  const opens = useLocation({ select: ({ pathname }) => mayOpen(session, pathname) })
  const onWall = useSearch({ strict: false, select: search => search['man-hinh-lon'] === true })
  if (onWall) return <OnWall session={session} />
  return (
    <SessionContext value={session}>
      <TitleProvider>
        <SkipLink />
        <div className={styles.outer}>
          <div className={styles.frame} data-navigation={navigation}>
            <SideNavigation />
            <TopBar />
            <main id="noi-dung" ref={main} tabIndex={-1} className={styles.main}>
              <OfflineBanner />
              {session.sample && (
                <Suspense fallback={<p>{t('sample.banner')}</p>}>
                  <SampleBanner />
                </Suspense>
              )}
              <Breadcrumbs />
              {opens ? <Outlet /> : <NoRightPage />}
            </main>
            <BottomBar />
          </div>
        </div>
        <CommandPalette />
        <KeyboardHelp />
      </TitleProvider>
    </SessionContext>
  )
}

/** A screen on the wall has nothing round it. */
function OnWall({ session }: { session: Session }) {
  return (
    <SessionContext value={session}>
      <TitleProvider>
        <main>
          <OfflineBanner />
          <Outlet />
        </main>
      </TitleProvider>
    </SessionContext>
  )
}
