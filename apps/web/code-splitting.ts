/**
 * How the code of the screens is put into files. Left to itself, the build makes a file of every module that two screens share: 84 files for the first
 * load, most of them smaller than the asking for them. Here what nearly always comes together is one file; a screen stays a file of its own, fetched when it is opened.
 */
import type { Rolldown } from 'vite'

type Context = Rolldown.ChunkingContext
type Group = Rolldown.CodeSplittingGroup

const library = /[\\/]node_modules[\\/]/
const ours = /[\\/]apps[\\/]web[\\/]src[\\/]/
/** What the first load has brought. */
const there = /[\\/]packages[\\/]contract[\\/]|[\\/]node_modules[\\/](?:react|uuid|@tabler|@tanstack[\\/](?:react-query|react-router|query-core))[\\/]/
const field =
  /[\\/]components[\\/](?:Input|InputBase|TextInput|CloseButton)[\\/]|[\\/]@mantine[\\/]hooks[\\/]esm[\\/](?:use-id|use-uncontrolled|use-merged-ref)[\\/]/
const ofDoor = /[\\/]features[\\/]accounts[\\/](?:door|form)\b|[\\/](?:PasswordInput|ActionIcon)[\\/]/

/** Fetched for itself, or the page's beginning. */
function isOpenedAlone(id: string, context: Context): boolean {
  const info = context.getModuleInfo(id)
  if (info === null || info.isEntry || info.dynamicImporters.length > 0) return true
  return info.importers.some(each => context.getModuleInfo(each)?.isEntry)
}

/** Ours, and nothing of weight comes with it: no part of the library of parts, no code of another package. */
function isPlain(id: string, context: Context, seen = new Set<string>()): boolean {
  if (seen.has(id) || (seen.size > 0 && there.test(id))) return true
  seen.add(id)
  return ours.test(id) && (context.getModuleInfo(id)?.importedIds ?? []).every(each => isPlain(each, context, seen))
}

/** Hôm nay imports it, directly or through others of ours. */
function isOfToday(id: string, context: Context, seen = new Set<string>()): boolean {
  if (id.endsWith('today-screen.tsx')) return true
  if (seen.has(id) || !ours.test(id)) return false
  seen.add(id)
  return (context.getModuleInfo(id)?.importers ?? []).some(each => isOfToday(each, context, seen))
}

/** `shared`: by how many files that are fetched for themselves, at least. What a group takes brings what it imports, unless an earlier group has that. */
function group(name: string, fits: (id: string, context: Context) => boolean, shared: number): Group {
  return { name: (id, context) => (fits(id, context) && !isOpenedAlone(id, context) ? name : null), debugName: name, minShareCount: shared }
}

const groups: Group[] = [
  // Style sheets stay in the order of theme/styles.ts, all in one file: the layers are named before they are filled.
  { ...group('libraries', id => library.test(id) && !id.includes('.css'), 1), tags: ['$initial'] },
  { ...group('frame', () => true, 1), tags: ['$initial'] },
  group('icons', id => id.includes('@tabler'), 2),
  group('queries', id => /[\\/](?:query-core|react-query|uuid)[\\/]/.test(id), 2),
  group('today', isOfToday, 2),
  group('fields', id => field.test(id), 15),
  group('door', id => ofDoor.test(id), 2),
  group('plain', isPlain, 4),
  group('areas', id => /[\\/]Textarea[\\/]/.test(id), 2),
  // Parts of the library of parts, by how many screens have them: what lies over the page, then lists of choices, then dialogs.
  group('layers', id => library.test(id), 22),
  group('choices', id => library.test(id), 18),
  group('dialogs', id => library.test(id) || /[\\/]ui[\\/](?:form-)?dialog\.tsx$/.test(id), 10),
]

export const codeSplitting: Rolldown.CodeSplittingOptions = {
  groups: groups.map((each, index) => ({ ...each, priority: groups.length - index })),
}
