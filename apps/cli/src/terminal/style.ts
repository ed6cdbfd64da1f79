/** Colour where the terminal has it, nothing where it has not. Colour never says what words do not say as well. */

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
  grey: [90, 39],
} as const

type StyleName = keyof typeof codes
export type Style = Record<StyleName, (text: string) => string>

export function styleFor(colour: boolean): Style {
  const entries = Object.entries(codes).map(([name, [on, off]]) => [
    name,
    colour ? (text: string) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`) : (text: string) => text,
  ])
  return Object.fromEntries(entries) as Style
}

/** What the person's settings say; see no-color.org and force-color.org. */
export function wantsColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTerminal && env.TERM !== 'dumb'
}
