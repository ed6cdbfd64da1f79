import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True while the page is put on paper; then there is no "on the screen". */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const paper = window.matchMedia('print')
    const onChange = () => setPrinting(paper.matches)
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    paper.addEventListener('change', onChange)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      paper.removeEventListener('change', onChange)
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}
