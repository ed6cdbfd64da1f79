import { useMemo } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { api } from '../api.ts'
import { useDestinations } from '../frame/use-destinations.ts'
import { type PaletteProvider, paletteProviders } from './provider.ts'
import { rank } from './rank.ts'
import { recordProviders } from './record-providers.ts'

const records = recordProviders(q => api.registers.find({ q }))

/** The screens themselves, the records of the office, and what features have registered. */
export function useProviders(): PaletteProvider[] {
  const { t } = useWords()
  const destinations = useDestinations()
  return useMemo(() => {
    const screens: PaletteProvider = {
      id: 'screens',
      heading: 'palette.screens',
      find: typed =>
        destinations
          .map(({ path, title, icon }) => ({ id: path, title: t(title), icon, go: { to: path }, rank: rank(t(title), typed) }))
          .filter(entry => entry.rank > 0)
          .sort((a, b) => b.rank - a.rank),
    }
    return [screens, ...records, ...paletteProviders()]
  }, [destinations, t])
}
