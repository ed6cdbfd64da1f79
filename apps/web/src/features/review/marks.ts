/** Places of findings in the text, cut into pieces that can be drawn. Pure. */
import type { ReviewItem } from '@roviec/contract'

export type MarkKind = ReviewItem['kind']

export interface Mark {
  id: string
  kind: MarkKind
  from: number
  to: number
}

/** A piece of text and the findings that cover it, the shortest first. */
export interface Piece {
  from: number
  to: number
  marks: readonly Mark[]
}

/** Findings that still count, in the order of the text. */
export function marksOf(items: readonly ReviewItem[]): Mark[] {
  return items
    .flatMap(item => {
      const span = item.draft.span
      // Advice is for the list; lines under every other sentence would hide what matters.
      const hidden = item.state === 'rejected' || (item.kind === 'problem' && item.draft.severity === 'advice')
      return span === null || hidden ? [] : [{ id: item.id, kind: item.kind, from: span[0], to: span[1] }]
    })
    .sort((a, b) => a.from - b.from || a.to - b.to)
}

/** `[from, to)` cut where a mark begins or ends. */
export function piecesOf(from: number, to: number, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter(mark => mark.from < to && mark.to > from)
  const cuts = new Set([from, to])
  for (const mark of inside) {
    if (mark.from > from) cuts.add(mark.from)
    if (mark.to < to) cuts.add(mark.to)
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] as number
    return { from: start, to: end, marks: inside.filter(mark => mark.from <= start && mark.to >= end).sort((a, b) => a.to - a.from - (b.to - b.from)) }
  })
}
