/** Who may import whom. The one-way rules of ARCHITECTURE.md, as data. */

/** `types`: only `import type`. */
export type Allowed = Record<string, 'values' | 'types'>

/**
 * By workspace folder; what is not named is refused. A workspace's own dependencies are those of its package.json.
 * Besides its door a package may have side doors (`exports` of its package.json): the small words of the reader without the reading machine,
 * and the list of all communes, which the web never loads.
 */
export const workspaceRules: Record<string, Allowed> = {
  'packages/reader': {},
  'packages/files': { '@roviec/reader': 'types' },
  'packages/register': { '@roviec/reader': 'types', '@roviec/reader/words': 'values' },
  'packages/report': { '@roviec/register': 'values', '@roviec/reader': 'values' },
  'packages/contract': { '@roviec/register': 'types', '@roviec/reader': 'types' },
  'apps/server': {
    '@roviec/reader': 'values',
    '@roviec/files': 'values',
    '@roviec/register': 'values',
    '@roviec/register/places': 'values',
    '@roviec/report': 'values',
    '@roviec/contract': 'values',
  },
  'apps/cli': { '@roviec/files': 'values', '@roviec/reader': 'values', '@roviec/report': 'values', '@roviec/register': 'values' },
  'apps/web': { '@roviec/contract': 'values', '@roviec/register': 'values', '@roviec/reader': 'values' },
}

/** Doors besides the package itself. */
export const sideDoors = ['@roviec/reader/words', '@roviec/register/places']

/** Packages that do no I/O: not even Node's own modules. */
export const pureWorkspaces = ['packages/reader', 'packages/register', 'packages/report', 'packages/contract']

export const readerFolder = 'packages/reader/src/'

/** Trees in which Vietnamese words are data: a literal may hold them only in the folders named. */
export const wordTrees = [
  { tree: readerFolder, data: ['lexicon/', 'profiles/'] },
  { tree: 'packages/register/src/calendar/', data: [] },
  { tree: 'packages/register/src/deadlines/', data: ['locales/'] },
]

/** Inside the reader a folder imports itself and what stands before it; data may be imported by all. */
export const readerStages = ['text', 'structure', 'findings', 'checks']
export const readerData = ['lexicon', 'profiles']

/** The one screen that is the whole machine, and the package's door: they alone see every stage. */
export const readerTop = ['read.ts', 'index.ts']
