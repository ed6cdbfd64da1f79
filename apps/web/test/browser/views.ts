import type { View } from './browser.ts'

/** The ways people look at a screen: office, phone, small phone; light and dark; normal and large text. Every two of these meet once. The text changes once only: all of the page is drawn anew for it. */
export const everyView: View[] = [
  { width: 1280, scheme: 'light', textSize: 'normal' },
  { width: 390, scheme: 'dark', textSize: 'normal' },
  { width: 320, scheme: 'light', textSize: 'normal' },
  { width: 320, scheme: 'dark', textSize: 'large' },
  { width: 390, scheme: 'light', textSize: 'large' },
  { width: 1280, scheme: 'dark', textSize: 'large' },
]

/** The two that are furthest from each other. */
export const extremeViews: View[] = everyView.filter(({ width, scheme, textSize }) =>
  width === 1280 ? scheme === 'light' && textSize === 'normal' : width === 320 && scheme === 'dark' && textSize === 'large',
)
