import { useLinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { TaskSearch } from '../task-search.ts'

interface ViewLinkProps {
  search: TaskSearch
  current: boolean
  className: string | undefined
  title?: string | undefined
  children: ReactNode
}

/** To the same screen shown another way. Which one is current is told by the screen: one address begins like another. */
export function ViewLink({ search, current, className, title, children }: ViewLinkProps) {
  const link = useLinkProps({ to: '/nhiem-vu', search, resetScroll: false })
  return (
    <a {...link} className={className} title={title} aria-current={current ? 'true' : undefined}>
      {children}
    </a>
  )
}
