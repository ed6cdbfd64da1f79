import { useEffect, useState } from 'react'

/** What is selected on the screen, as a span of the read text; null when nothing of it is. */
export function selectedSpan(text: string): [number, number] | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const from = placeOf(range.startContainer, range.startOffset)
  const to = placeOf(range.endContainer, range.endOffset)
  if (from === null || to === null || to <= from) return null
  return trimmed(text, from, to)
}

/** Offset in the text of a place in the drawing: the start of its piece and the letters before it. */
function placeOf(node: Node, offset: number): number | null {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-from]')
  if (!piece) return null
  const before = document.createRange()
  before.setStart(piece, 0)
  before.setEnd(node, offset)
  return Number(piece.dataset.from) + lengthIn(before.cloneContents())
}

/** A raised mark is longer in the text than on the screen. */
function lengthIn(fragment: DocumentFragment): number {
  const raised = [...fragment.querySelectorAll<HTMLElement>('sup[data-raised]')]
  const hidden = raised.reduce((sum, each) => sum + Number(each.dataset.raised) - (each.textContent?.length ?? 0), 0)
  return (fragment.textContent?.length ?? 0) + hidden
}

function trimmed(text: string, from: number, to: number): [number, number] | null {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return end > start ? [start, end] : null
}

/** Whether some of the text is selected now. */
export function useSelecting(text: string): boolean {
  const [selecting, setSelecting] = useState(false)
  useEffect(() => {
    const look = (): void => setSelecting(selectedSpan(text) !== null)
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [text])
  return selecting
}
