import { describe, expect, it } from 'vitest'
import { dark, light, type Palette, type Tone, variablesOf } from './colours.ts'

/** WCAG 2.2: (lighter + 0.05) / (darker + 0.05). */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

/** Text on what it may stand on: at least 4.5. */
function textPairs(palette: Palette): [string, string, string][] {
  const { paper, surface, hover, text, dimmed, accent, accentSoft, accentFill, onAccent, mark, tones } = palette
  const grounds = { paper, surface, hover }
  const plain = Object.entries(grounds).flatMap(([ground, colour]) =>
    Object.entries({ text, dimmed, accent }).map(([name, ink]): [string, string, string] => [`${name} on ${ground}`, ink, colour]),
  )
  const toned = (Object.keys(tones) as Tone[]).flatMap((tone): [string, string, string][] => [
    [`${tone} on its fill`, tones[tone].text, tones[tone].fill],
    [`${tone} on paper`, tones[tone].text, paper],
  ])
  return [
    ...plain,
    ...toned,
    ['accent on its soft ground', accent, accentSoft],
    ['text on the soft ground', text, accentSoft],
    ['words on the main button', onAccent, accentFill],
    ['marked words', text, mark],
  ]
}

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_name, palette) => {
  it.each(textPairs(palette))('%s can be read', (_pair, ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it('shows the edges of what can be pressed', () => {
    expect(contrast(palette.edge, palette.paper)).toBeGreaterThanOrEqual(3)
    expect(contrast(palette.accentFill, palette.paper)).toBeGreaterThanOrEqual(3)
  })
})

it('has the same names in both', () => {
  expect(Object.keys(variablesOf(dark))).toEqual(Object.keys(variablesOf(light)))
  expect(variablesOf(light)['--tone-bad-fill']).toBe(light.tones.bad.fill)
  expect(variablesOf(light)['--on-accent']).toBe(light.onAccent)
})
