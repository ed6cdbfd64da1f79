import { MantineProvider } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { usePreferences } from '../preferences.ts'
import { schemeManager } from './scheme-manager.ts'
import { cssVariables, theme } from './theme.ts'
import { usePaper } from './use-paper.ts'
import './styles.ts'

export function ThemeProvider({ children }: { children: ReactNode }) {
  const { textSize, density } = usePreferences()
  usePaper()
  useEffect(() => {
    document.documentElement.dataset.textSize = textSize
    document.documentElement.dataset.density = density
  }, [textSize, density])
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} colorSchemeManager={schemeManager} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  )
}
