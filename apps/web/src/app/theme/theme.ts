import { type CSSVariablesResolver, createTheme } from '@mantine/core'
import { dark, light, type Palette, variablesOf } from './colours.ts'

export const theme = createTheme({
  fontFamily: "'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'Noto Sans Mono', monospace",
  /** Only two weights are shipped. */
  fontWeights: { regular: '400', medium: '600', bold: '600' },
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '1.5rem', lineHeight: '1.35' }, h2: { fontSize: '1.125rem', lineHeight: '1.4' }, h3: { fontSize: '1rem', lineHeight: '1.45' } },
  },
  /** The fourth of the greys draws the edges of Mantine's fields: it must be seen (3:1). */
  colors: {
    gray: ['#f5f7fa', '#edf1f6', '#e6eaef', '#dfe4ea', '#818c9b', '#737e8d', '#556070', '#465162', '#2b3543', '#18202c'],
    dark: ['#e6e9ee', '#c6cdd6', '#a5afbd', '#8692a2', '#6f7b8c', '#2d343e', '#1a1e25', '#14171c', '#101317', '#0b0d10'],
    accent: ['#eef4fd', '#dce8fa', '#b9d0f4', '#8fb4ec', '#6796e0', '#437ad2', '#2c66c4', '#1d57b0', '#17478f', '#12376f'],
  },
  /** Whatever can be pressed or written in has one height; a finger's on phones. */
  components: {
    Button: { vars: () => ({ root: { '--button-height': 'var(--target)', '--button-fz': '1rem', '--button-padding-x': '1.125rem' } }) },
    Input: { vars: () => ({ wrapper: { '--input-height': 'var(--target)', '--input-fz': '1rem' } }) },
    PasswordInput: { vars: () => ({ root: { '--psi-button-size': 'var(--target)' } }) },
    CloseButton: { vars: () => ({ root: { '--cb-size': 'var(--target)' } }) },
    /** Lists of selects and menus stand inside the main landmark, where a screen reader looks for them. */
    Popover: { defaultProps: { portalProps: { target: 'main' } } },
    /** A closed list is not there: every field of a screen would be measured before the screen is shown. */
    Combobox: { defaultProps: { keepMounted: false } },
    ActionIcon: { vars: () => ({ root: { '--ai-size': 'var(--target)' } }) },
  },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 'md',
  radius: { xs: '0.25rem', sm: '0.375rem', md: '0.5rem', lg: '0.75rem', xl: '1rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
})

/** Mantine's own parts take our colours. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: schemeVariables(light),
  dark: schemeVariables(dark),
})

function schemeVariables(palette: Palette): Record<string, string> {
  return {
    ...variablesOf(palette),
    '--mantine-color-body': palette.paper,
    '--mantine-color-text': palette.text,
    '--mantine-color-bright': palette.text,
    '--mantine-color-dimmed': palette.dimmed,
    '--mantine-color-placeholder': palette.dimmed,
    '--mantine-color-anchor': palette.accent,
    '--mantine-color-error': palette.tones.bad.text,
    '--mantine-color-default': palette.paper,
    '--mantine-color-default-hover': palette.hover,
    '--mantine-color-default-color': palette.text,
    '--mantine-color-default-border': palette.edge,
    '--mantine-color-disabled': palette.hover,
    '--mantine-color-disabled-color': palette.dimmed,
    '--mantine-color-disabled-border': palette.line,
    '--mantine-color-accent-light': palette.accentSoft,
    '--mantine-color-accent-light-hover': palette.hover,
    '--mantine-color-accent-light-color': palette.accent,
    '--mantine-color-accent-outline': palette.accent,
    '--mantine-primary-color-light-color': palette.accent,
  }
}
