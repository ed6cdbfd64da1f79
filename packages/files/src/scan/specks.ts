import { widthOf } from '../page/box.ts'
import type { Component } from './components.ts'
import type { GrayImage } from './gray.ts'

/** Ink of fewer pixels than this, at 300 dpi, is no part of a letter: a point of small type has twenty. */
const SPECK = 10
/** A few specks do no harm; cleaning costs the edges of letters beside them. */
const MANY = 1500

const isSpeck = (component: Component, dpi: number): boolean => component.pixels < SPECK * (dpi / 300) ** 2

/** Cleans a page that copying or faxing has strewn with dots: the recogniser would try to read every one of them. */
export function withoutSpecks(image: GrayImage, components: readonly Component[]): { image: GrayImage; components: readonly Component[] } {
  const specks = components.filter(component => isSpeck(component, image.dpi))
  if (specks.length < MANY) return { image, components }
  const data = image.data.slice()
  for (const speck of specks) {
    for (let y = speck.top; y < speck.bottom; y++) data.fill(255, y * image.width + speck.left, y * image.width + speck.left + widthOf(speck))
  }
  return { image: { ...image, data }, components: components.filter(component => !isSpeck(component, image.dpi)) }
}
