/** Points from the upper left corner of the page; y grows downwards. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export const widthOf = (box: Box): number => box.right - box.left
export const heightOf = (box: Box): number => box.bottom - box.top
export const centreX = (box: Box): number => (box.left + box.right) / 2
export const centreY = (box: Box): number => (box.top + box.bottom) / 2

export function union(boxes: readonly Box[]): Box {
  const out: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const box of boxes) {
    out.left = Math.min(out.left, box.left)
    out.top = Math.min(out.top, box.top)
    out.right = Math.max(out.right, box.right)
    out.bottom = Math.max(out.bottom, box.bottom)
  }
  return out
}

/** Length shared on the y axis; negative is the distance between them. */
export const sharedHeight = (a: Box, b: Box): number => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)

/** Length shared on the x axis; negative is the distance between them. */
export const sharedWidth = (a: Box, b: Box): number => Math.min(a.right, b.right) - Math.max(a.left, b.left)

export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

/** Two boxes side by side on one printed line: no shared width, and most of the lower one's height shared. */
export function beside(a: Box, b: Box): boolean {
  return sharedWidth(a, b) <= 0 && sharedHeight(a, b) > 0.4 * Math.min(heightOf(a), heightOf(b))
}
