/** Every colour of the screens, by what it means. One accent; the tones say a state together with a word and an icon. */

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad'

export interface Tint {
  text: string
  fill: string
  line: string
}

export interface Palette {
  /** The page. */
  paper: string
  /** What stands on the page: navigation, heads of tables, cards' feet. */
  surface: string
  /** Where the pointer is. */
  hover: string
  text: string
  /** Second in importance; still readable everywhere. */
  dimmed: string
  /** Between things. */
  line: string
  /** Round what can be written in or pressed. */
  edge: string
  /** Links and the chosen thing. */
  accent: string
  accentFill: string
  accentSoft: string
  onAccent: string
  /** Words that are pointed out in a text. */
  mark: string
  tones: Record<Tone, Tint>
}

export const light: Palette = {
  paper: '#ffffff',
  surface: '#f5f7fa',
  hover: '#edf1f6',
  text: '#18202c',
  dimmed: '#556070',
  line: '#dfe4ea',
  edge: '#818c9b',
  accent: '#1d57b0',
  accentFill: '#1d57b0',
  accentSoft: '#e8f0fb',
  onAccent: '#ffffff',
  mark: '#ffe9a3',
  tones: {
    neutral: { text: '#465162', fill: '#eef1f5', line: '#cbd3dd' },
    info: { text: '#1b4f9c', fill: '#e8f0fb', line: '#bcd3f3' },
    good: { text: '#17663a', fill: '#e5f5eb', line: '#b3dfc3' },
    warn: { text: '#855000', fill: '#fff3da', line: '#f0d293' },
    bad: { text: '#b3261e', fill: '#fdeceb', line: '#f4c1bd' },
  },
}

export const dark: Palette = {
  paper: '#14171c',
  surface: '#1a1e25',
  hover: '#242a33',
  text: '#e6e9ee',
  dimmed: '#a5afbd',
  line: '#2d343e',
  edge: '#6f7b8c',
  accent: '#8ab6f7',
  accentFill: '#2c66c4',
  accentSoft: '#1d2c45',
  onAccent: '#ffffff',
  mark: '#5f4a0b',
  tones: {
    neutral: { text: '#bcc5d1', fill: '#262c35', line: '#3f4855' },
    info: { text: '#9cc2fa', fill: '#1b2a42', line: '#30496f' },
    good: { text: '#86d5a3', fill: '#16301f', line: '#2a5638' },
    warn: { text: '#f0c36a', fill: '#352812', line: '#5f4a1f' },
    bad: { text: '#ff9d95', fill: '#3a1c1b', line: '#6b3330' },
  },
}

/** `--paper`, `--tone-bad-fill` … : the names that style sheets use. */
export function variablesOf(palette: Palette): Record<string, string> {
  const { tones, ...plain } = palette
  const named = Object.entries(plain).map(([name, value]) => [`--${kebab(name)}`, value] as const)
  const tinted = Object.entries(tones).flatMap(([tone, tint]) =>
    Object.entries(tint).map(([part, value]) => [`--tone-${tone}-${part}`, value as string] as const),
  )
  return Object.fromEntries([...named, ...tinted])
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
