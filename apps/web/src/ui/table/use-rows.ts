import { defaultRangeExtractor, useWindowVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { useSettled } from '../use-settled.ts'
import { usePrinting } from './use-printing.ts'

export interface DrawnRows {
  box: RefObject<HTMLElement | null>
  /** Height of all rows together, drawn or not. */
  height: number
  drawn: { index: number; key: string; top: number }[]
  /** For the element of a row, with its `data-index`: rows may be of any height. */
  measure: (element: Element | null) => void
  scrollTo: (index: number) => void
  printing: boolean
}

/** So many rows before the end more are asked for. */
const ahead = 12

interface Rows {
  count: number
  estimate: number
  kept: number
  keyOf: (index: number) => string
  onNearEnd?: (() => void) | undefined
}

/** The rows that are on the screen, and `kept`, which holds the focus and must not vanish. The page itself scrolls. */
export function useRows({ count, estimate, kept, keyOf, onNearEnd }: Rows): DrawnRows {
  const box = useRef<HTMLElement>(null)
  const scrollMargin = useTop(box)
  const printing = usePrinting()
  const settled = useSettled()
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => estimate,
    overscan: settled ? 6 : 0,
    scrollMargin,
    scrollPaddingStart: 110,
    scrollPaddingEnd: 80,
    getItemKey: keyOf,
    rangeExtractor: range => [...new Set([...defaultRangeExtractor(range), kept])].filter(index => index < count).sort((a, b) => a - b),
  })
  const shown = printing
    ? Array.from({ length: count }, (_, index) => ({ index, key: keyOf(index), top: 0 }))
    : virtualizer.getVirtualItems().map(item => placed(item, scrollMargin))
  const last = shown.at(-1)?.index ?? 0
  const nearEnd = useEffectEvent(() => onNearEnd?.())
  useEffect(() => {
    if (last >= count - ahead) nearEnd()
  }, [last, count])
  const scrollTo = useScrollTo(virtualizer)
  return { box, height: virtualizer.getTotalSize(), drawn: shown, measure: virtualizer.measureElement, scrollTo, printing }
}

const moves = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/** Scrolls to a row, and again when rows turn out higher than was thought, until the person moves on. */
function useScrollTo(virtualizer: Virtualizer<Window, Element>): (index: number) => void {
  const sought = useRef<number | null>(null)
  useEffect(() => {
    const forget = () => {
      sought.current = null
    }
    for (const move of moves) window.addEventListener(move, forget, { capture: true, passive: true })
    return () => {
      for (const move of moves) window.removeEventListener(move, forget, { capture: true })
    }
  }, [])
  // Every measure that changed draws the rows again.
  useLayoutEffect(() => {
    if (sought.current === null) return
    const aim = virtualizer.getOffsetForIndex(sought.current, 'auto')?.[0] ?? 0
    if (Math.abs(aim - (virtualizer.scrollOffset ?? 0)) > 1) virtualizer.scrollToIndex(sought.current)
  })
  return index => {
    sought.current = index
    virtualizer.scrollToIndex(index)
  }
}

function placed({ index, key, start }: VirtualItem, scrollMargin: number): DrawnRows['drawn'][number] {
  return { index, key: String(key), top: start - scrollMargin }
}

/** Before it is measured, the head of a screen is thought to take so much of the first view: fewer rows are drawn for nothing. */
const headShare = 0.3

/** Where the box begins on the page; looked at again whenever something is drawn or the page changes its size. */
function useTop(box: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(() => window.innerHeight * headShare)
  useLayoutEffect(() => {
    const measure = () => setTop(Math.round((box.current?.getBoundingClientRect().top ?? 0) + window.scrollY))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [box])
  return top
}
