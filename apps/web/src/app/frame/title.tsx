import { useMatches } from '@tanstack/react-router'
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'

interface OwnTitle {
  title: string | null
  setTitle: (title: string | null) => void
}

const OwnTitleContext = createContext<OwnTitle>({ title: null, setTitle: () => undefined })

/** Where one is: the names of the screens from the outermost in; the last one may be the record's own name. */
export interface Crumb {
  path: string
  title: string
}

export function TitleProvider({ children }: { children: ReactNode }) {
  const [title, setTitle] = useState<string | null>(null)
  const value = useMemo(() => ({ title, setTitle }), [title])
  return <OwnTitleContext value={value}>{children}</OwnTitleContext>
}

/** A screen that shows one record says its name: breadcrumbs and the browser's title take it. */
export function useScreenTitle(title: string | null): void {
  const { setTitle } = use(OwnTitleContext)
  useEffect(() => {
    setTitle(title)
    return () => setTitle(null)
  }, [title, setTitle])
}

export function useCrumbs(): Crumb[] {
  const { t } = useWords()
  const { title } = use(OwnTitleContext)
  const named = useMatches({
    select: matches => matches.flatMap(({ pathname, staticData }) => (staticData.title === undefined ? [] : [{ path: pathname, key: staticData.title }])),
    structuralSharing: true,
  })
  return named.map(({ path, key }, index) => ({ path, title: index === named.length - 1 && title !== null ? title : t(key) }))
}

/** "456-BC/ĐU · Văn bản · Rõ Việc" in the browser's tab. */
export function useBrowserTitle(crumbs: readonly Crumb[]): void {
  const { t } = useWords()
  const whole = [...crumbs.map(({ title }) => title).reverse(), t('product.name')].join(' · ')
  useEffect(() => {
    document.title = whole
  }, [whole])
}
