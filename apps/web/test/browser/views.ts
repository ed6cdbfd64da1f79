import type { View } from './browser.ts'

/** The ways people look at a screen: office, phone, small phone; light and dark; normal and large text. */
export const everyView: View[] = [1280, 390, 320].flatMap(width =>
  (['light', 'dark'] as const).flatMap(scheme => (['normal', 'large'] as const).map(textSize => ({ width, scheme, textSize }))),
)

/** The two that are furthest from each other. */
export const extremeViews: View[] = everyView.filter(({ width, scheme, textSize }) =>
  width === 1280 ? scheme === 'light' && textSize === 'normal' : width === 320 && scheme === 'dark' && textSize === 'large',
)
