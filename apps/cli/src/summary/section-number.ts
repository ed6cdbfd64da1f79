import type { Section } from '@roviec/reader'

/** The number by which a section is pointed at: its own where no other section bears it, else with those above it ("C.II.1"). */
export function sectionNumber(outline: readonly Pick<Section, 'num' | 'parent'>[], index: number): string | null {
  const own = plain(outline[index]?.num)
  if (own === null) return null
  const alone = outline.filter(({ num }) => plain(num) === own).length === 1
  return alone ? own : path(outline, index).join('.')
}

function path(outline: readonly Pick<Section, 'num' | 'parent'>[], index: number): string[] {
  const own = plain(outline[index]?.num)
  const parent = outline[index]?.parent ?? null
  const above = parent === null || parent >= index ? [] : path(outline, parent)
  if (own === null) return above
  return own.startsWith(`${above.at(-1)}.`) ? [...above.slice(0, -1), own] : [...above, own]
}

function plain(num: string | null | undefined): string | null {
  return num?.replace(/[.)]$/, '') ?? null
}
