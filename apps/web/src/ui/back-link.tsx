import { IconArrowLeft } from '@tabler/icons-react'
import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import styles from './back-link.module.css'

/** Above the head of a screen: to the list it was opened from. */
export const BackLink = createLink(({ children, ...link }: ComponentProps<'a'>) => (
  <p className={`${styles.back} not-on-paper`}>
    <a {...link}>
      <IconArrowLeft aria-hidden size="1rem" /> {children}
    </a>
  </p>
))
