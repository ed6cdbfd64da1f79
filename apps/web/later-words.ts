import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** First parts of the keys that no screen before the door, not Hôm nay and not the frame need: their words come with the first other screen. */
const later = new Set([
  'agencyKind',
  'agenda',
  'attendance',
  'board',
  'book',
  'bulk',
  'changes',
  'choice',
  'clarity',
  'conclusion',
  'dashboard',
  'delegation',
  'document',
  'documents',
  'draft',
  'drop',
  'duties',
  'evidence',
  'factor',
  'failed',
  'feed',
  'graph',
  'handOver',
  'history',
  'import',
  'indicators',
  'inline',
  'intake',
  'link',
  'list',
  'longest',
  'look',
  'meeting',
  'month',
  'numbering',
  'openReferences',
  'organisation',
  'outgoing',
  'outside',
  'passkey',
  'password',
  'period',
  'problem',
  'rate',
  'schedule',
  'sessions',
  'sheets',
  'split',
  'standing',
  'task',
  'taskAct',
  'tasks',
  'trend',
  'views',
  'waiting',
  'wall',
  'week',
])

export const comesLater = (key: string): boolean => later.has(key.split('.')[0] ?? '')

const name = 'virtual:later-words'
const wordsOf = (file: string, isLater: boolean): Record<string, string> => {
  const all = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
  return Object.fromEntries(all.filter(([key]) => comesLater(key) === isLater))
}

/** `vi.json` gives the words of the first load, `virtual:later-words` the others. On the disk it stays one file. */
export function laterWords(): Plugin {
  const file = join(import.meta.dirname, 'src', 'i18n', 'vi.json')
  return {
    name: 'later-words',
    enforce: 'pre',
    resolveId: id => (id === name ? `\0${name}` : null),
    load(id) {
      if (id === `\0${name}`) return `export const words = ${JSON.stringify(wordsOf(file, true))}`
      return id === file ? JSON.stringify(wordsOf(file, false)) : null
    },
  }
}
