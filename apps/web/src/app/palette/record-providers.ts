/** Records of the office, found by the server: documents, tasks, agencies, people. One question for all four groups. */
import { type Icon, IconBuildingCommunity, IconFileText, IconListCheck, IconUser } from '@tabler/icons-react'
import type { Key } from '../../i18n/words.ts'
import type { Api } from '../api.ts'
import type { PaletteEntry, PaletteProvider } from './provider.ts'

type Found = Awaited<ReturnType<Api['registers']['find']>>[number]

const looks: Record<Found['kind'], { heading: Key; icon: Icon; place: (id: string) => string }> = {
  document: { heading: 'palette.documents', icon: IconFileText, place: id => `/van-ban/${id}` },
  task: { heading: 'palette.tasks', icon: IconListCheck, place: id => `/nhiem-vu/${id}` },
  agency: { heading: 'palette.agencies', icon: IconBuildingCommunity, place: id => `/nhiem-vu?coQuan=${id}` },
  person: { heading: 'palette.people', icon: IconUser, place: id => `/to-chuc?nguoi=${id}` },
}

/** Who goes on typing does not ask for every letter. */
const rest = 120

const providerOf = (kind: Found['kind'], ask: (typed: string) => Promise<Found[]>): PaletteProvider => {
  const { heading, icon, place } = looks[kind]
  return {
    id: kind,
    heading,
    find: async (typed, signal) => {
      if (typed.trim() === '') return []
      await new Promise(done => setTimeout(done, rest))
      if (signal.aborted) return []
      const found = await ask(typed.trim().slice(0, 100))
      return found
        .filter(each => each.kind === kind)
        .map(({ id, label, detail }): PaletteEntry => ({ id, title: label, ...(detail === null ? {} : { detail }), icon, go: { to: place(id) } }))
    },
  }
}

export function recordProviders(find: (q: string) => Promise<Found[]>): PaletteProvider[] {
  let last: { typed: string; answer: Promise<Found[]> } | null = null
  const ask = (typed: string): Promise<Found[]> => {
    if (last?.typed !== typed) last = { typed, answer: find(typed) }
    return last.answer
  }
  return (Object.keys(looks) as Found['kind'][]).map(kind => providerOf(kind, ask))
}
