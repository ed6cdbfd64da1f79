import { useEffect } from 'react'

const attribute = 'data-mantine-color-scheme'

/** Paper is white: while the page is printed the light colours stand, whatever the screen shows. */
export function usePaper(): void {
  useEffect(() => {
    const root = document.documentElement
    let onScreen: string | null = null
    const before = () => {
      onScreen = root.getAttribute(attribute)
      root.setAttribute(attribute, 'light')
    }
    const after = () => {
      if (onScreen !== null) root.setAttribute(attribute, onScreen)
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
}
